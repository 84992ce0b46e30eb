/// Turns documents into the files of the index. Deterministic; order in, order out.
package struct SearchIndexer: Sendable {
  package init() {}

  package func index(_ documents: [SearchDocument], _ vocabulary: SearchVocabulary) -> [SearchFile]
  {
    []
  }
}
