internal import Diagnostics
internal import Facts
internal import NoticeModel

/// Links one notice after the other to the registries, and remembers what it could not link.
struct NoticeLinker {
  private let registries: Registries
  private let asOf: CalendarDate
  private let packages: PackageClassifier
  private let lists: GuaranteeListClassifier
  private let resolver: DepartmentResolver
  private var concepts: ConceptLinker
  private var diagnostics: [Diagnostic] = []

  init(registries: Registries, asOf: CalendarDate) {
    self.registries = registries
    self.asOf = asOf
    packages = PackageClassifier(registries.packages)
    lists = GuaranteeListClassifier(registries.lists)
    resolver = DepartmentResolver(registries.departments)
    concepts = ConceptLinker(registries.concepts)
  }

  mutating func link(
    _ notice: Notice, _ facts: NoticeFacts, alignment: ClauseAlignment
  ) -> NoticeEntry {
    let sidecar = registries.sidecars[notice.id] ?? NoticeSidecar(region: nil)
    let region = region(of: notice, sidecar)
    var departments = DepartmentNames(resolver: resolver, region: region, notice: notice)
    let domains = domainEntries(notice, &departments)
    let clauses = clauseEntries(notice, facts, alignment, &departments)
    let blanket = blanketUnits(notice, &departments)
    diagnostics += departments.diagnostics
    return NoticeEntry(
      notice: notice, facts: facts, sidecar: sidecar, region: region,
      year: year(of: notice, facts, sidecar),
      validity: facts.validity.state(on: asOf, status: notice.header.status), domains: domains,
      clauses: clauses,
      preambleMentions: concepts.mentions(text: FoldedText(notice.body.preamble.text)),
      closingMentions: concepts.mentions(text: FoldedText(notice.body.closing.text)),
      blanketUnits: blanket)
  }

  /// What could not be linked, in the order of notices, then of concepts.
  func finish() -> [Diagnostic] {
    diagnostics + concepts.aliasDiagnostics()
  }

  private mutating func domainEntries(
    _ notice: Notice, _ departments: inout DepartmentNames
  ) -> [DomainEntry] {
    var first = 0
    var entries: [DomainEntry] = []
    for domain in notice.body.domains {
      let indices = first..<first + domain.clauses.count
      first = indices.upperBound
      let introduction = FoldedText(domain.introduction.text)
      entries.append(
        DomainEntry(
          domain: domain, package: packages.package(for: domain.title),
          leadDepartments: domain.leadDepartments.map { departments.resolve($0) },
          mentions: concepts.mentions(text: introduction),
          lists: lists.memberships(text: introduction),
          clauseIndices: indices))
    }
    return entries
  }

  private mutating func clauseEntries(
    _ notice: Notice, _ facts: NoticeFacts, _ alignment: ClauseAlignment,
    _ departments: inout DepartmentNames
  ) -> [ClauseEntry] {
    var entries: [ClauseEntry] = []
    for (domainIndex, domain) in notice.body.domains.enumerated() {
      for clause in domain.clauses {
        let reference = ClauseReference(notice: notice.id, ordinal: clause.ordinal)
        let index = entries.count
        let title = FoldedText(clause.title.text)
        let text = FoldedText(clause.text.text)
        entries.append(
          ClauseEntry(
            reference: reference, clause: clause,
            facts: facts.clauses.indices.contains(index) ? facts.clauses[index] : PlaceFacts(),
            domainIndex: domainIndex,
            departments: clause.responsibleUnits.map { departments.resolve($0.name) },
            mentions: concepts.mentions(title: title, text: text),
            lists: lists.memberships(title: title, text: text),
            counterparts: alignment.counterparts[reference] ?? [],
            measure: alignment.measureIDs[reference]))
      }
    }
    return entries
  }

  private func blanketUnits(
    _ notice: Notice, _ departments: inout DepartmentNames
  ) -> [BlanketUnit] {
    let clauses = notice.clauses
    guard let last = clauses.last?.ordinal else { return [] }
    var units: [BlanketUnit] = []
    for span in notice.spans where span.role == .responsibleUnits {
      for range in BlanketRule.unitRanges(in: notice.source, span.range) {
        guard let clause = clauses.first(where: { $0.range.contains(range) }) else { continue }
        let name = Passage(notice.source, [range])
        units.append(
          BlanketUnit(
            name: name.text, department: departments.resolve(name),
            clauses: clause.ordinal...last, range: range))
      }
    }
    return units
  }

  /// The sidecar's region, else the one whose name stands first in the head of the notice.
  private func region(of notice: Notice, _ sidecar: NoticeSidecar) -> Region? {
    if let id = sidecar.region, let region = registries.regions.first(where: { $0.id == id }) {
      return region
    }
    let words = [
      notice.header.issuingBody, notice.header.noticeTitle, notice.body.title,
      notice.header.publishingUnit,
    ]
    for text in words.compactMap(\.self).map(FoldedText.init) {
      for names in [\Region.name, \Region.shortName] {
        let named = registries.regions.filter { text.contains(FoldedText($0[keyPath: names])) }
        if named.count == 1 { return named.first }
      }
    }
    return nil
  }

  /// The year the policies are for: as the sidecar says, as the term says, as the number says.
  private func year(of notice: Notice, _ facts: NoticeFacts, _ sidecar: NoticeSidecar) -> Int? {
    sidecar.year ?? facts.validity.from?.year ?? facts.validity.to?.year
      ?? notice.header.documentNumber?.year ?? notice.header.signedDate?.year
      ?? notice.header.publishedDate?.year
  }
}

/// Resolves the unit names of one notice, and warns of each unknown one once.
private struct DepartmentNames {
  let resolver: DepartmentResolver
  let region: Region?
  let notice: Notice
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<String> = []

  init(resolver: DepartmentResolver, region: Region?, notice: Notice) {
    self.resolver = resolver
    self.region = region
    self.notice = notice
  }

  mutating func resolve(_ name: Passage) -> String? {
    if let id = resolver.resolve(name.text, in: region) { return id }
    if reported.insert(name.text).inserted {
      let place =
        name.extent.map { DiagnosticPlace.text(SourceLocation(notice.source, $0)) }
        ?? .file(notice.source.name)
      diagnostics.append(resolver.diagnostic(for: name.text, in: region, at: place))
    }
    return nil
  }
}
