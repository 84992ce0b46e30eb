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
    let parts = [
      ("pack", SearchPack(corpus: corpus).value),
      ("names", NameTable(corpus: corpus).value),
      ("characters", CharacterTable(corpus: corpus).value),
    ].map { kind, value in (kind: kind, name: SearchFile.name(kind, of: value), value: value) }
    let manifest = SearchManifest(
      corpus: corpus, text: text, files: parts.map { ($0.kind, .text($0.name)) }
    ).value
    return [.json("index", manifest), .script("index", manifest)]
      + parts.flatMap {
        [.json($0.name, $0.value), .script($0.name, $0.value, isLarge: $0.kind == "pack")]
      }
  }

  /// The synonyms none of whose words occurs in the documents: they find nothing.
  package func unusedSynonyms(
    _ documents: [SearchDocument], _ vocabulary: SearchVocabulary
  ) -> [Synonym] {
    SynonymTable(corpus: SearchCorpus(documents, vocabulary), text: text).unused
  }
}
