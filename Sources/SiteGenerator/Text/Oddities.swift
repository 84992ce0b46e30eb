import Diagnostics

/// Where official words look like a slip and are kept as they are: pages say 原文如此 there.
///
/// Found by form alone, never by meaning: a percent sign or a mark printed twice, a long stretch
/// printed twice in one clause, a title printed again as the first sentence.
enum Oddities {
  /// The last scalar of each oddity, as UTF-8 offsets into `text`, ascending.
  static func ends(in text: String, after title: String = "") -> [ByteRange] {
    let scalars = Array(text.unicodeScalars)
    var ends = doubledMarks(scalars) + repeatedStretches(scalars)
    let start = Array(title.unicodeScalars)
    if start.count > 3, scalars.count > start.count, scalars.starts(with: start) {
      ends.append(start.count - 1)
    }
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + scalar.utf8.count) }
    return Set(ends).sorted().map { ByteRange(offsets[$0], offsets[$0 + 1]) }
  }

  /// `%%`, `，，`: the index of the last of equal marks in a row.
  private static func doubledMarks(_ scalars: [Unicode.Scalar]) -> [Int] {
    scalars.indices.dropFirst().filter { index in
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      return scalars[index] == scalars[index - 1] && next != scalars[index]
        && "%％，。、；：,;:".unicodeScalars.contains(scalars[index])
    }
  }

  /// Scalars that must be equal before a stretch counts as printed twice: longer than any name or
  /// formula of a clause.
  private static let shortest = 30

  /// The index of the last scalar of each stretch that stood earlier in the same text.
  private static func repeatedStretches(_ scalars: [Unicode.Scalar]) -> [Int] {
    guard scalars.count >= 2 * shortest else { return [] }
    var firstStarts: [ArraySlice<Unicode.Scalar>: Int] = [:]
    var ends: [Int] = []
    var index = 0
    let probe = 6
    while index + probe <= scalars.count {
      let words = scalars[index..<index + probe]
      guard let first = firstStarts[words] else {
        firstStarts[words] = index
        index += 1
        continue
      }
      var length = probe
      while index + length < scalars.count, first + length < index,
        scalars[first + length] == scalars[index + length]
      { length += 1 }
      if length >= shortest { ends.append(index + length - 1) }
      index += length >= shortest ? length : 1
    }
    return ends
  }
}
