/// The clauses of a small corpus, whole, in columns: coded text is smaller than any index of it, so
/// the browser builds its own.
struct SearchPack {
  let corpus: SearchCorpus

  var value: SearchJSON {
    let clauses = corpus.clauses
    let lists = Positions(corpus.vocabulary.lists.map(\.id))
    func names(_ cells: [[String]]) -> SearchJSON {
      .texts(cells.map { $0.joined(separator: "|") })
    }
    return .object([
      ("version", .number(SearchManifest.version)),
      ("contexts", .texts(corpus.runs.map(corpus.context))),
      ("leads", names(corpus.runs.map { $0.clauses.first.map { clauses[$0].domainLeads } ?? [] })),
      ("units", names(clauses.map(\.units))),
      ("lead", names(clauses.map { $0.leads == $0.domainLeads ? [] : $0.leads })),
      ("departments", .list(departments)),
      ("list", .list(clauses.map { .numbers(lists.known($0.lists)) })),
      ("title", .texts(clauses.map(\.title))),
      ("text", .texts(clauses.map(\.text))),
    ])
  }

  /// Position and departments of the clauses whose departments are not those that the names of
  /// their units and of the leads of their domain tell: few, so the browser works out the others.
  private var departments: [SearchJSON] {
    let positions = Positions(corpus.vocabulary.departments.map(\.id))
    var told: [String: Int] = [:]
    for unit in Set(corpus.clauses.flatMap { $0.units + $0.domainLeads }) {
      told[unit] = department(of: unit)
    }
    return corpus.clauses.enumerated().compactMap { position, clause in
      let known = positions.known(clause.departments)
      guard known != unique((clause.units + clause.domainLeads).compactMap { told[$0] }) else {
        return nil
      }
      return .list([.number(position), .numbers(known)])
    }
  }

  /// Position of the department that has the longest of the names in the name of a unit.
  private func department(of unit: String) -> Int? {
    var best: (position: Int, length: Int)?
    for (position, department) in corpus.vocabulary.departments.enumerated() {
      for name in [department.name] + department.names where unit.contains(name) {
        let length = name.utf16.count
        if length > best?.length ?? 0 { best = (position, length) }
      }
    }
    return best?.position
  }

  /// Each once, in the order of the first.
  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
