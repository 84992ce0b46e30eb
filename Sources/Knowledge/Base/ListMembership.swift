package import Diagnostics

/// That a clause belongs to a guarantee list, and by which of its words.
package struct ListMembership: Hashable, Sendable {
  /// A list id.
  package let list: String
  /// The words that put it there, as printed.
  package let cue: String
  package let part: ConceptMention.Part
  /// UTF-8 offsets of the words in the title or the text.
  package let range: ByteRange

  package init(list: String, cue: String, part: ConceptMention.Part, range: ByteRange) {
    self.list = list
    self.cue = cue
    self.part = part
    self.range = range
  }
}
