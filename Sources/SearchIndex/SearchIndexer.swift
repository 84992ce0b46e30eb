/// Turns documents into the files of the index. Deterministic; order in, order out.
///
/// `search/index.json` is the manifest; docs/data.md describes the files. Every file that pages
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
    let names = part("names", NameTable(documents: corpus.pages + corpus.notices).value)
    let measures = part("measures", NameTable(documents: corpus.measures).value)
    let characters = part("characters", CharacterTable(corpus: corpus).value)
    let clauses: Part
    if corpus.size <= largestPack {
      clauses = part("pack", SearchPack(corpus: corpus).value, isLarge: true)
    } else {
      let shards = SearchShards(corpus: corpus, text: text).make()
      clauses = Part(files: shards.files, entry: ("shards", shards.manifest))
    }
    let parts = [clauses, names, measures, characters]
    let manifest = SearchManifest(corpus: corpus, text: text, files: parts.map(\.entry)).value
    return [.json("index", manifest), .script("index", manifest)] + parts.flatMap(\.files)
  }

  /// Files of one purpose, and how the manifest names them.
  private struct Part {
    let files: [SearchFile]
    let entry: (String, SearchJSON)
  }

  private func part(_ kind: String, _ value: SearchJSON, isLarge: Bool = false) -> Part {
    let name = SearchFile.name(kind, of: value)
    return Part(
      files: [.json(name, value), .script(name, value, isLarge: isLarge)],
      entry: (kind, .text(name)))
  }

  /// The synonyms none of whose words occurs in the documents: they find nothing.
  package func unusedSynonyms(
    _ documents: [SearchDocument], _ vocabulary: SearchVocabulary
  ) -> [Synonym] {
    SynonymTable(corpus: SearchCorpus(documents, vocabulary), text: text).unused
  }
}
