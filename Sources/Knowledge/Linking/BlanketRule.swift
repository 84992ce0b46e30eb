internal import Diagnostics
internal import NoticeModel

/// Reads the sentence by which a notice makes units responsible for everything that follows:
/// `以下工作均需乡镇〈街道〉落实，不再列出` (瑞安 2025, clause 1).
struct BlanketRule {
  private static let openings = ["以下", "下列", "其余"]
  private static let duties = ["均需", "都需", "均由", "都由", "须由", "需由"]
  private static let closings = ["落实", "负责", "承担", "配合", "实施"]

  /// The ranges of the unit names in the source, in order; none where the text has no such rule.
  static func unitRanges(in source: SourceText, _ span: ByteRange) -> [ByteRange] {
    let bytes = Array(source.bytes[span.start..<span.end])
    guard let opening = first(openings, in: bytes, from: 0),
      let duty = first(duties, in: bytes, from: opening.end),
      let closing = first(closings, in: bytes, from: duty.end),
      !bytes[opening.end..<duty.start].contains(UInt8(ascii: ";"))
    else { return [] }
    var ranges: [ByteRange] = []
    var start = duty.end
    while start < closing.start {
      let mark = first(["、", "和", "，", ","], in: bytes, from: start)
      let end = min(mark?.start ?? closing.start, closing.start)
      if end > start { ranges.append(ByteRange(span.start + start, span.start + end)) }
      start = end < closing.start ? (mark?.end ?? closing.start) : closing.start
    }
    return ranges
  }

  /// The first place at which one of `words` stands.
  private static func first(_ words: [String], in bytes: [UInt8], from start: Int) -> ByteRange? {
    let patterns = words.map { Array($0.utf8) }
    for index in start..<bytes.count {
      for pattern in patterns where bytes[index...].starts(with: pattern) {
        return ByteRange(index, index + pattern.count)
      }
    }
    return nil
  }
}
