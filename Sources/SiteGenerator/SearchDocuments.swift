import Facts
import Knowledge
import NoticeModel
import OpenData
package import SearchIndex

/// What search may find: every clause, and the site's own pages.
package enum SearchDocuments {
  static func all(in plan: SitePlan) -> [SearchDocument] {
    plan.knowledge.notices.flatMap { entry in
      entry.clauses.map { clause($0, in: entry, plan: plan) }
    } + pages(in: plan)
  }

  /// The site's own pages: notices, concepts, departments, measures, lists, packages, regions.
  static func pages(in plan: SitePlan) -> [SearchDocument] {
    let registries = plan.knowledge.registries
    var documents = plan.knowledge.notices.map { notice($0, plan: plan) }
    documents += registries.concepts.map(concept)
    documents += registries.departments.map { department($0, plan: plan) }
    documents += plan.knowledge.measures.map(measure)
    documents += registries.lists.map(list)
    documents += registries.packages.map(package)
    documents += registries.regions.map(region)
    return documents
  }

  /// The synonyms none of whose words any page has.
  package static func unusedSynonyms(in plan: SitePlan) -> [Synonym] {
    SearchIndexer().unusedSynonyms(all(in: plan), vocabulary(plan))
  }

  static func vocabulary(_ plan: SitePlan) -> SearchVocabulary {
    let registries = plan.knowledge.registries
    var vocabulary = SearchVocabulary()
    vocabulary.regions = registries.regions.map {
      FacetValue(id: $0.id, name: $0.name, names: [$0.shortName, $0.city])
    }
    vocabulary.packages = registries.packages.map { FacetValue(id: $0.id, name: $0.name) }
    vocabulary.departments = registries.departments.map {
      FacetValue(
        id: $0.id, name: $0.name,
        names: ([$0.fullName].compactMap(\.self) + $0.printedNames).unique)
    }
    vocabulary.lists = registries.lists.map { FacetValue(id: $0.id, name: $0.name) }
    vocabulary.indicators = plan.sharedIndicators.map(\.anchor)
    vocabulary.synonyms = plan.synonyms
    return vocabulary
  }

  private static func clause(
    _ clause: ClauseEntry, in entry: NoticeEntry, plan: SitePlan
  ) -> SearchDocument {
    let domain = entry.domains[clause.domainIndex]
    let marked = clause.clause.responsibleUnits.filter { $0.role == .lead }.map(\.name.text)
    let domainLeads = domain.leadDepartments.compactMap(\.self)
    return SearchDocument(
      kind: .clause, url: Route.clause(clause.reference).path,
      title: TypographicRepair.repaired(clause.clause.title.text),
      text: TypographicRepair.repaired(clause.clause.text.text),
      units: clause.clause.responsibleUnits.map { TypographicRepair.repaired($0.name.text) },
      leads: marked.isEmpty ? domain.domain.leadDepartments.map(\.text) : marked,
      domainLeads: domain.domain.leadDepartments.map(\.text),
      region: entry.region?.id ?? "", notice: entry.id, ordinal: clause.clause.ordinal,
      label: clause.clause.label, package: domain.package ?? "",
      year: entry.year.map(String.init) ?? "", status: entry.validity.rawValue,
      departments: (clause.departments.compactMap(\.self) + domainLeads).unique,
      lists: clause.lists.map(\.list).unique, concepts: clause.concepts,
      measure: clause.measure ?? "",
      context: TypographicRepair.repaired(domain.domain.label + domain.domain.title) + "\n"
        + TypographicRepair.repaired(domain.domain.introduction.text),
      domain: domain.domain.ordinal)
  }

  private static func notice(_ entry: NoticeEntry, plan: SitePlan) -> SearchDocument {
    SearchDocument(
      kind: .notice, url: Route.notice(entry.id).path,
      title: entry.displayTitle,
      text: aroundClauses(of: entry.notice),
      names: [entry.documentNumberText, entry.notice.body.title].filter { !$0.isEmpty },
      region: entry.region?.id ?? "", notice: entry.id,
      year: entry.year.map(String.init) ?? "", status: entry.validity.rawValue,
      from: entry.facts.validity.from.map(\.description) ?? "",
      to: entry.facts.validity.to.map(\.description) ?? "")
  }

  /// What the page of a notice shows of it outside its domains.
  private static func aroundClauses(of notice: Notice) -> String {
    let headings = notice.body.domains.flatMap(\.enclosing)
    let body =
      [notice.body.preamble.text] + headings.map { $0.title + $0.introduction.text }
      + [notice.body.closing.text]
    let lines =
      DocumentLine.front(of: notice).map(\.text) + body.map(TypographicRepair.repaired)
      + DocumentLine.imprint(of: notice).map(\.text)
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func concept(_ concept: Concept) -> SearchDocument {
    SearchDocument(
      kind: .concept, url: Route.concept(concept.id).path, title: concept.term,
      text: concept.definition ?? "", names: concept.aliases, concepts: [concept.id])
  }

  private static func department(_ department: Department, plan: SitePlan) -> SearchDocument {
    SearchDocument(
      kind: .department, url: Route.department(department.id).path, title: department.name,
      text: department.note,
      names: ([department.fullName].compactMap(\.self) + department.printedNames).unique,
      departments: [department.id])
  }

  private static func measure(_ measure: Measure) -> SearchDocument {
    SearchDocument(
      kind: .measure, url: Route.measure(measure.id).path,
      title: TypographicRepair.repaired(measure.title), text: "",
      package: measure.package ?? "", measure: measure.id)
  }

  private static func list(_ list: GuaranteeList) -> SearchDocument {
    SearchDocument(
      kind: .list, url: Route.list(list.id).path, title: list.name + "要素保障清单", text: "",
      names: [list.name], lists: [list.id])
  }

  private static func package(_ package: PolicyPackage) -> SearchDocument {
    SearchDocument(
      kind: .package, url: Route.package(package.id).path, title: package.name, text: "",
      package: package.id)
  }

  private static func region(_ region: Region) -> SearchDocument {
    SearchDocument(
      kind: .region, url: Route.region(region.id).path, title: region.name,
      text: region.province + region.city + region.name, names: [region.shortName],
      region: region.id)
  }
}
