/// Tells which guarantee lists a clause stands in, by the cues that `content/lists.yaml` keeps.
struct GuaranteeListClassifier {
  private struct Cues {
    let list: String
    let title: [(words: String, folded: FoldedText)]
    let body: [(words: String, folded: FoldedText)]
  }

  private let lists: [Cues]

  init(_ lists: [GuaranteeList]) {
    self.lists = lists.map { list in
      Cues(
        list: list.id, title: GuaranteeListClassifier.longestFirst(list.titleCues),
        body: GuaranteeListClassifier.longestFirst(list.bodyCues))
    }
  }

  /// In the order of the registry; the title decides before the text, a longer cue before a shorter.
  func memberships(title: String, text: String) -> [ListMembership] {
    let foldedTitle = FoldedText(title)
    let foldedText = FoldedText(text)
    return lists.compactMap { list in
      if let cue = list.title.first(where: { foldedTitle.contains($0.folded) }) {
        return ListMembership(list: list.list, cue: cue.words, part: .title)
      }
      if let cue = list.body.first(where: { foldedText.contains($0.folded) }) {
        return ListMembership(list: list.list, cue: cue.words, part: .text)
      }
      return nil
    }
  }

  private static func longestFirst(_ cues: [String]) -> [(words: String, folded: FoldedText)] {
    cues.map { ($0, FoldedText($0)) }
      .sorted { ($1.1.scalars.count, $0.0) < ($0.1.scalars.count, $1.0) }
      .map { (words: $0.0, folded: $0.1) }
  }
}
