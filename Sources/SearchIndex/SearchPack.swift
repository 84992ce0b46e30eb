/// The clauses of a small corpus, whole, in columns: gzipped text is smaller than any index of
/// it, so the browser builds its own.
struct SearchPack {
  let corpus: SearchCorpus

  var value: SearchJSON {
    let clauses = corpus.clauses
    let contexts = unique(clauses.map(\.context))
    let units = unique(clauses.flatMap { $0.units + $0.leads })
    let contextPositions = Positions(contexts)
    let unitPositions = Positions(units)
    let notices = Positions(corpus.notices.map(\.notice))
    let packages = Positions(corpus.vocabulary.packages.map(\.id))
    let departments = Positions(corpus.vocabulary.departments.map(\.id))
    let lists = Positions(corpus.vocabulary.lists.map(\.id))
    func column(_ cell: (SearchDocument) -> Int) -> SearchJSON { .numbers(clauses.map(cell)) }
    func sets(_ cell: (SearchDocument) -> [Int]) -> SearchJSON {
      .list(clauses.map { .numbers(cell($0)) })
    }
    return .object([
      ("version", .number(1)),
      ("contexts", .texts(contexts)),
      ("units", .texts(units)),
      ("notice", column { notices[$0.notice] }),
      ("ordinal", column(\.ordinal)),
      ("package", column { packages[$0.package] }),
      ("context", column { contextPositions[$0.context] }),
      ("unit", sets { unitPositions.known($0.units) }),
      ("lead", sets { unitPositions.known($0.leads) }),
      ("department", sets { departments.known($0.departments) }),
      ("list", sets { lists.known($0.lists) }),
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
