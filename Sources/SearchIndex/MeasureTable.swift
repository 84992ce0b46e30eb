/// Ids and titles of measures, which are many and have titles of clauses.
struct MeasureTable {
  let corpus: SearchCorpus

  var value: SearchJSON {
    .object([
      ("version", .number(SearchManifest.version)),
      ("measures", .list(corpus.measures.map { .texts([$0.measure, $0.title]) })),
    ])
  }
}
