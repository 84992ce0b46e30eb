import Knowledge

/// What points at a concept, a department, a measure or a package; in the order of notices.
struct Backlinks: Sendable {
  /// By concept id: clauses that mention it.
  private(set) var clausesOfConcept: [String: [ClauseReference]] = [:]
  /// By concept id: how many places mention it: clauses, introductions, preambles, closings.
  private(set) var placesOfConcept: [String: Int] = [:]
  /// By department id: clauses that name it among the responsible units, with the unit's index.
  private(set) var clausesOfDepartment: [String: [UnitReference]] = [:]
  /// By department id: domains that it leads.
  private(set) var domainsOfDepartment: [String: [DomainReference]] = [:]
  private(set) var domainsOfPackage: [String: [DomainReference]] = [:]
  /// By measure id: the notices that have a clause of it.
  private(set) var noticesOfMeasure: [String: Set<String>] = [:]

  struct DomainReference: Hashable, Sendable {
    let notice: String
    /// Index into the notice's domains.
    let index: Int
  }

  struct UnitReference: Hashable, Sendable {
    let clause: ClauseReference
    /// Index into the clause's responsible units.
    let unit: Int
  }

  init(_ knowledge: KnowledgeBase) {
    for entry in knowledge.notices {
      for (index, domain) in entry.domains.enumerated() {
        add(domain, DomainReference(notice: entry.id, index: index))
      }
      for clause in entry.clauses { add(clause) }
      countPlaces(of: entry.preambleMentions)
      countPlaces(of: entry.closingMentions)
    }
  }

  private mutating func countPlaces(of mentions: [ConceptMention]) {
    for concept in Set(mentions.map(\.concept)) { placesOfConcept[concept, default: 0] += 1 }
  }

  private mutating func add(_ domain: DomainEntry, _ reference: DomainReference) {
    countPlaces(of: domain.mentions)
    if let package = domain.package { domainsOfPackage[package, default: []].append(reference) }
    for department in Set(domain.leadDepartments.compactMap(\.self)) {
      domainsOfDepartment[department, default: []].append(reference)
    }
  }

  private mutating func add(_ clause: ClauseEntry) {
    if let measure = clause.measure {
      noticesOfMeasure[measure, default: []].insert(clause.reference.notice)
    }
    for concept in clause.concepts {
      clausesOfConcept[concept, default: []].append(clause.reference)
      placesOfConcept[concept, default: 0] += 1
    }
    for (index, department) in clause.departments.enumerated() {
      guard let department else { continue }
      clausesOfDepartment[department, default: []].append(
        UnitReference(clause: clause.reference, unit: index))
    }
  }
}
