package import Diagnostics

/// Words of an official text that name a concept, so that a page can link them where they stand.
package struct ConceptMention: Hashable, Sendable {
  package enum Part: String, Sendable { case title, text }
  /// A concept id.
  package let concept: String
  package let part: Part
  /// UTF-8 offsets into the title or the text.
  package let range: ByteRange
  /// The words as printed.
  package let words: String

  package init(concept: String, part: Part, range: ByteRange, words: String) {
    self.concept = concept
    self.part = part
    self.range = range
    self.words = words
  }
}
