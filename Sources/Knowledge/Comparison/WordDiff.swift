package import Diagnostics

/// What two texts share and where they differ, in pieces that read as words.
///
/// Chinese has no spaces, and a character-wise difference shreds a sentence. So the longest shared
/// phrases are laid down first, as anchors that stand once in either text (the patience method),
/// then shorter ones between them; what remains between anchors differs as a whole. Figures and
/// Latin words are never cut, and width of punctuation does not count.
package struct WordDiff: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case same
    /// Only in the left text.
    case left
    /// Only in the right text.
    case right
  }

  /// A stretch of one kind. `left` and `right` are UTF-8 offsets; the one is `nil` for a stretch
  /// that only the other text has.
  package struct Run: Hashable, Sendable {
    package let kind: Kind
    /// As the left text prints it; for `.right` as the right one does.
    package let text: String
    package let left: ByteRange?
    package let right: ByteRange?
  }

  /// In reading order; of a replacement the left stretch comes first.
  package let runs: [Run]

  package init(_ left: String, _ right: String) {
    let texts = (DiffText(left), DiffText(right))
    var matcher = AnchorMatcher(texts.0, texts.1)
    runs = WordDiff.runs(matcher.blocks(), texts.0, texts.1)
  }

  /// The share of both texts, counted in words and characters, that is the same: 0 to 1.
  package var similarity: Double {
    var same = 0
    var all = 0
    for run in runs {
      let count = run.text.unicodeScalars.count
      all += run.kind == .same ? 2 * count : count
      same += run.kind == .same ? 2 * count : 0
    }
    return all == 0 ? 1 : Double(same) / Double(all)
  }

  private static func runs(
    _ blocks: [AnchorMatcher.Block], _ left: DiffText, _ right: DiffText
  ) -> [Run] {
    var runs: [Run] = []
    var row = 0
    var column = 0
    func addGap(upTo leftEnd: Int, _ rightEnd: Int) {
      if row < leftEnd {
        let range = left.range(row..<leftEnd)
        runs.append(Run(kind: .left, text: left.text(range), left: range, right: nil))
      }
      if column < rightEnd {
        let range = right.range(column..<rightEnd)
        runs.append(Run(kind: .right, text: right.text(range), left: nil, right: range))
      }
    }
    for block in blocks {
      addGap(upTo: block.left, block.right)
      row = block.left + block.count
      column = block.right + block.count
      let leftRange = left.range(block.left..<row)
      runs.append(
        Run(
          kind: .same, text: left.text(leftRange), left: leftRange,
          right: right.range(block.right..<column)))
    }
    addGap(upTo: left.tokens.count, right.tokens.count)
    return runs
  }
}
