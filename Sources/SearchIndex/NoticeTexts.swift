/// What notices say outside their clauses and introductions, in the order of the manifest: a word that
/// no clause has may stand there.
struct NoticeTexts {
  let corpus: SearchCorpus

  var value: SearchJSON {
    .object([
      ("version", .number(SearchManifest.version)),
      ("notices", .texts(corpus.notices.map(\.text))),
    ])
  }
}
