/// Turns documents into the files of the index. Deterministic; order in, order out.
///
/// `search/index.json` is the manifest; docs/search.md describes the files. Every file that pages
/// load is a script as well, because a page opened from a folder may not fetch.
package struct SearchIndexer: Sendable {
  private let text = SearchText()
  private let largestPack: Int

  /// - Parameter largestPack: bytes of titles and texts up to which the browser gets them whole.
  package init(largestPack: Int = 400_000) {
    self.largestPack = largestPack
  }

  package func index(_ documents: [SearchDocument], _ vocabulary: SearchVocabulary) -> [SearchFile]
  {
    let corpus = SearchCorpus(documents, vocabulary)
    return corpus.size <= largestPack ? withPack(corpus) : withShards(corpus)
  }

  /// The index of a small corpus. Manifest and pack are coded, one after the other, so the name of
  /// the pack changes with the manifest too.
  private func withPack(_ corpus: SearchCorpus) -> [SearchFile] {
    let manifest = SearchManifest(corpus: corpus, text: text)
    let pack = SearchPack(corpus: corpus).value
    let packName = SearchFile.name("pack", of: .list([manifest.value(files: []), pack]))
    let others = others(corpus, [("notices", NoticeTexts(corpus: corpus).value)])
    let index = manifest.value(files: [("pack", .text(packName))] + others.entries)
    var coder = TextCoder()
    return [
      .json("index", index), .script("index", index, coder: &coder),
      .json(packName, pack), .script(packName, pack, coder: &coder),
    ] + others.files
  }

  /// The index of a large corpus: decoding it would take a browser longer than loading it.
  private func withShards(_ corpus: SearchCorpus) -> [SearchFile] {
    let shards = SearchShards(corpus: corpus, text: text).make()
    let others = others(corpus)
    let index = SearchManifest(corpus: corpus, text: text)
      .value(files: [("shards", shards.manifest)] + others.entries)
    return [.json("index", index), .script("index", index)] + shards.files + others.files
  }

  /// Files that few searches need, and how the manifest names them.
  private func others(
    _ corpus: SearchCorpus, _ more: [(String, SearchJSON)] = []
  ) -> (files: [SearchFile], entries: [(String, SearchJSON)]) {
    let values =
      [
        ("measures", MeasureTable(corpus: corpus).value),
        ("characters", CharacterTable(corpus: corpus).value),
      ] + more
    let named = values.map { kind, value in
      (kind: kind, name: SearchFile.name(kind, of: value), value: value)
    }
    return (
      named.flatMap { [.json($0.name, $0.value), .script($0.name, $0.value)] },
      named.map { ($0.kind, .text($0.name)) }
    )
  }

  /// The synonyms none of whose words occurs in the documents: they find nothing.
  package func unusedSynonyms(
    _ documents: [SearchDocument], _ vocabulary: SearchVocabulary
  ) -> [Synonym] {
    SynonymTable(corpus: SearchCorpus(documents, vocabulary), text: text).unused
  }
}
