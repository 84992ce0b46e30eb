/// Turns documents into the files of the index. Deterministic; order in, order out.
///
/// `search/index.json` is the manifest; docs/data.md describes the files. Every file that pages
/// load is a script as well, because a page opened from a folder may not fetch.
package struct SearchIndexer: Sendable {
  private let text = SearchText()

  package init() {}

  package func index(_ documents: [SearchDocument], _ vocabulary: SearchVocabulary) -> [SearchFile]
  {
    let corpus = SearchCorpus(documents, vocabulary)
    let pack = SearchPack(corpus: corpus).value
    let packName = SearchFile.name("pack", of: pack)
    let characters = CharacterTable(corpus: corpus).value
    let charactersName = SearchFile.name("characters", of: characters)
    let manifest = SearchManifest(
      corpus: corpus, text: text,
      files: [("pack", .text(packName)), ("characters", .text(charactersName))]
    ).value
    return [
      .json("index", manifest), .script("index", manifest),
      .json(packName, pack), .script(packName, pack),
      .json(charactersName, characters), .script(charactersName, characters),
    ]
  }

  /// The synonyms none of whose words occurs in the documents: they find nothing.
  package func unusedSynonyms(
    _ documents: [SearchDocument], _ vocabulary: SearchVocabulary
  ) -> [Synonym] {
    SynonymTable(corpus: SearchCorpus(documents, vocabulary), text: text).unused
  }
}
