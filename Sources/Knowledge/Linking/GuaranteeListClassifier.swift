internal import Diagnostics

/// Tells which guarantee lists a clause stands in, by the cues that `content/lists.yaml` keeps.
struct GuaranteeListClassifier {
  private struct Cues {
    let list: String
    let title: [FoldedText]
    let body: [FoldedText]
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
    let parts = [
      (ConceptMention.Part.title, title, FoldedText(title)), (.text, text, FoldedText(text)),
    ]
    return lists.compactMap { list in
      for (part, words, folded) in parts {
        for cue in part == .title ? list.title : list.body {
          guard let range = folded.range(of: cue) else { continue }
          return ListMembership(
            list: list.list, cue: words.utf8(in: range), part: part, range: range)
        }
      }
      return nil
    }
  }

  private static func longestFirst(_ cues: [String]) -> [FoldedText] {
    cues.sorted().map(FoldedText.init).sorted { $0.scalars.count > $1.scalars.count }
  }
}

extension String {
  /// The words at a range of UTF-8 offsets.
  fileprivate func utf8(in range: ByteRange) -> String {
    String(decoding: Array(utf8)[range.start..<range.end], as: UTF8.self)
  }
}
