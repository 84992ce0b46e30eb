import Diagnostics

/// Where official words look like a slip and are kept as they are: pages say 原文如此 there.
///
/// Found by form alone, never by meaning: a percent sign or a mark printed twice, a sentence that
/// begins like an earlier one for long, a title printed again as the first sentence.
enum Oddities {
  /// The last scalar of each oddity, as UTF-8 offsets into `text`, ascending.
  static func ends(in text: String, after title: String = "") -> [ByteRange] {
    let scalars = Array(text.unicodeScalars)
    var ends = doubledMarks(scalars) + repeatedSentences(scalars)
    let start = Array(title.unicodeScalars)
    if start.count > 3, scalars.count > start.count, scalars.starts(with: start) {
      ends.append(start.count - 1)
    }
    guard !ends.isEmpty else { return [] }
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + scalar.utf8.count) }
    return Set(ends).sorted().map { ByteRange(offsets[$0], offsets[$0 + 1]) }
  }

  /// `%%`, `，，`: the index of the last of equal marks in a row.
  private static func doubledMarks(_ scalars: [Unicode.Scalar]) -> [Int] {
    scalars.indices.dropFirst().filter { index in
      guard scalars[index] == scalars[index - 1] else { return false }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      return next != scalars[index]
        && "%％，。、；：,;:".unicodeScalars.contains(scalars[index])
    }
  }

  /// Scalars that must be equal before the beginning of a sentence counts as printed twice.
  private static let shortest = 18

  /// The index of the last scalar of each sentence, or long beginning of one, that an earlier
  /// sentence of the same text has too.
  ///
  /// Only beginnings count: rules for parallel cases share long conditions in mid-sentence.
  private static func repeatedSentences(_ scalars: [Unicode.Scalar]) -> [Int] {
    var starts = [0]
    for index in scalars.indices.dropLast() where scalars[index] == "。" { starts.append(index + 1) }
    return starts.indices.compactMap { later in
      let longest =
        starts[..<later].map { earlier in
          // Nearly all sentences differ in their first character.
          guard scalars[earlier] == scalars[starts[later]] else { return 0 }
          return zip(scalars[earlier..<starts[later]], scalars[starts[later]...])
            .prefix { $0 == $1 }.count
        }.max() ?? 0
      return longest >= shortest ? starts[later] + longest - 1 : nil
    }
  }
}
