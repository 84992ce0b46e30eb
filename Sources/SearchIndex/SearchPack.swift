/// The clauses of a small corpus, whole, in columns: coded text is smaller than any index of it, so
/// the browser builds its own.
struct SearchPack {
  let corpus: SearchCorpus

  var value: SearchJSON {
    let clauses = corpus.clauses
    let units = unique(clauses.flatMap { $0.units + $0.leads })
    let unitPositions = Positions(units)
    let departments = Positions(corpus.vocabulary.departments.map(\.id))
    let lists = Positions(corpus.vocabulary.lists.map(\.id))
    let leads = corpus.runs.map(corpus.commonLeads)
    let ownLeads = corpus.ownLeads
    func column(_ cells: [[Int]]) -> SearchJSON { .list(cells.map(SearchJSON.numbers)) }
    return .object([
      ("version", .number(SearchManifest.version)),
      ("contexts", .texts(corpus.runs.map(corpus.context))),
      ("leads", column(leads.map(unitPositions.known))),
      ("units", .texts(units)),
      ("unit", column(clauses.map { unitPositions.known($0.units) })),
      ("lead", column(ownLeads.map(unitPositions.known))),
      ("department", column(clauses.map { departments.known($0.departments) })),
      ("list", column(clauses.map { lists.known($0.lists) })),
      ("title", .texts(clauses.map(\.title))),
      ("text", .texts(clauses.map(\.text))),
    ])
  }

  /// Each once, in the order of the first.
  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
