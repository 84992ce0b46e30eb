/// A link to put on the first unlinked occurrence of words, on cmark's tree.
package struct ConceptLink: Hashable, Sendable {
  package let words: String
  /// Relative address.
  package let url: String
  /// Tooltip, empty for none.
  package let title: String

  package init(words: String, url: String, title: String = "") {
    self.words = words
    self.url = url
    self.title = title
  }
}
