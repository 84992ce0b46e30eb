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
        for cue in words.map({ FoldedText.scalars(of: $0) }) {
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
  func memberships(title: FoldedText? = nil, text: FoldedText) -> [ListMembership] {
    var found = [ListMembership?](repeating: nil, count: lists.count)
    let parts =
      (title.map { [(ConceptMention.Part.title, $0, self.title)] } ?? []) + [(.text, text, body)]
    for (part, folded, cues) in parts {
      let matches = cues.matcher.matches(in: folded.scalars).sorted {
        ($1.end - $1.start, $0.start) < ($0.end - $0.start, $1.start)
      }
      for match in matches {
        let range = ByteRange(folded.starts[match.start], folded.ends[match.end - 1])
        for list in cues.lists[match.phrase] where found[list] == nil {
          found[list] = ListMembership(
            list: lists[list].id, cue: folded.words(in: range), part: part, range: range)
        }
      }
    }
    return found.compactMap(\.self)
  }
}
