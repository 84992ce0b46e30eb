internal import Diagnostics

/// Tells which guarantee lists a clause stands in, by the cues that `content/lists.yaml` keeps.
struct GuaranteeListClassifier {
  /// The cues of one part of a clause, of all lists.
  private struct Cues {
    let matcher: PhraseMatcher
    /// For each phrase of the matcher the positions of the lists that have it.
    let lists: [[Int]]

    init(_ cues: [[String]]) {
      var phrases: [[UInt32]] = []
      var lists: [[Int]] = []
      for (list, words) in cues.enumerated() {
        for cue in words.map({ FoldedText($0).scalars }) {
          if let known = phrases.firstIndex(of: cue) {
            lists[known].append(list)
          } else {
            phrases.append(cue)
            lists.append([list])
          }
        }
      }
      matcher = PhraseMatcher(phrases)
      self.lists = lists
    }
  }

  private let lists: [GuaranteeList]
  private let title: Cues
  private let body: Cues

  init(_ lists: [GuaranteeList]) {
    self.lists = lists
    title = Cues(lists.map(\.titleCues))
    body = Cues(lists.map(\.bodyCues))
  }

  /// In the order of the registry; the title decides before the text, a longer cue before a
  /// shorter, an earlier place before a later.
  func memberships(title: String, text: String) -> [ListMembership] {
    var found = [ListMembership?](repeating: nil, count: lists.count)
    for (part, words, cues) in [
      (ConceptMention.Part.title, title, self.title), (.text, text, body),
    ] {
      let folded = FoldedText(words)
      let matches = cues.matcher.matches(in: folded.scalars).sorted {
        ($1.end - $1.start, $0.start) < ($0.end - $0.start, $1.start)
      }
      for match in matches {
        let range = ByteRange(folded.starts[match.start], folded.ends[match.end - 1])
        for list in cues.lists[match.phrase] where found[list] == nil {
          found[list] = ListMembership(
            list: lists[list].id, cue: words.utf8(in: range), part: part, range: range)
        }
      }
    }
    return found.compactMap(\.self)
  }
}

extension String {
  /// The words at a range of UTF-8 offsets.
  fileprivate func utf8(in range: ByteRange) -> String {
    String(decoding: Array(utf8)[range.start..<range.end], as: UTF8.self)
  }
}
