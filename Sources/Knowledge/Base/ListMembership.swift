package struct ListMembership: Hashable, Sendable {
  /// A list id.
  package let list: String
  /// The words that put it there, as printed.
  package let cue: String
  package let part: ConceptMention.Part

  package init(list: String, cue: String, part: ConceptMention.Part) {
    self.list = list
    self.cue = cue
    self.part = part
  }
}
