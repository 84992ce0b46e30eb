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
    let names = departmentNames
    var told: [String: Int] = [:]
    for unit in Set(corpus.clauses.flatMap { $0.units + $0.domainLeads }) {
      let bytes = Array(unit.utf8)
      told[unit] = names.first { Self.stands($0.name, in: bytes) }?.position
    }
    return corpus.clauses.enumerated().compactMap { position, clause in
      let known = positions.known(clause.departments)
      guard known != unique((clause.units + clause.domainLeads).compactMap { told[$0] }) else {
        return nil
      }
      return .list([.number(position), .numbers(known)])
    }
  }

  /// The names of all departments with their positions: of those that stand in the name of a unit
  /// the first tells its department. The longest come first, of one length those of the first.
  private var departmentNames: [(name: [UInt8], position: Int)] {
    let names = corpus.vocabulary.departments.enumerated().flatMap { position, department in
      ([department.name] + department.names).map { name in
        (name: Array(name.utf8), length: name.utf16.count, position: position)
      }
    }
    return names.filter { $0.length > 0 }.enumerated()
      .sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }
      .map { ($0.element.name, $0.element.position) }
  }

  /// On bytes: every unit is held against every name.
  private static func stands(_ words: [UInt8], in text: [UInt8]) -> Bool {
    guard words.count <= text.count else { return false }
    return (0...text.count - words.count).contains { start in
      text[start] == words[0] && text[start + words.count - 1] == words[words.count - 1]
        && text[start...].starts(with: words)
    }
  }

  /// Each once, in the order of the first.
  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
