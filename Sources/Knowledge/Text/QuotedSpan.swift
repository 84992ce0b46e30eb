/// How a stretch of text stands to the quotation marks in and around it.
enum QuotedSpan {
  private static let opening = Array("“".utf8)
  private static let closing = Array("”".utf8)

  /// Whether quotation marks enclose the stretch.
  static func isQuoted(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Bool {
    if start > 0, end < bytes.count, bytes[start - 1] == 0x22, bytes[end] == 0x22 { return true }
    return follows(opening, before: start, in: bytes) && bytes[end...].starts(with: closing)
  }

  /// Whether each quotation within the stretch is whole, or cut off by its own mark alone.
  ///
  /// `“七优享”工程` and `科技创新“八大抓手”` are words; `千万”工程` of `“百千万”工程` is none.
  static func isClosed(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Bool {
    var isOpen = false
    var index = start
    while index < end {
      if bytes[index...].starts(with: opening) {
        isOpen = true
      } else if bytes[index...].starts(with: closing) {
        if !isOpen, !follows(opening, before: start, in: bytes) { return false }
        isOpen = false
      }
      index += 1
    }
    return !isOpen || bytes[end...].starts(with: closing)
  }

  private static func follows(_ mark: [UInt8], before start: Int, in bytes: [UInt8]) -> Bool {
    bytes[..<start].suffix(mark.count).elementsEqual(mark)
  }
}
