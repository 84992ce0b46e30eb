package import Diagnostics

extension Passage {
  /// As many bytes of a sentence as are given on either side of the words asked for: a sentence of
  /// thousands of figures would else come back whole with each of them.
  package static let mostBeside = 600

  /// The sentence or part of one, up to `。` or `；`, that holds the words at a range of the source;
  /// `nil` where these stand elsewhere. `…` stands for what is too far from them.
  package func sentence(around source: ByteRange) -> String? {
    guard let words = textRange(of: source) else { return nil }
    let bytes = text.utf8.span
    var start = words.start
    while start > 0, !Self.endsSentence(bytes, before: start),
      words.start - start < Self.mostBeside || Self.isWithinScalar(bytes, start)
    {
      start -= 1
    }
    var end = words.end
    while end < bytes.count, !Self.endsSentence(bytes, before: end),
      end - words.end < Self.mostBeside || Self.isWithinScalar(bytes, end)
    {
      end += 1
    }
    let isWhole = (
      start == 0 || Self.endsSentence(bytes, before: start),
      end == bytes.count || Self.endsSentence(bytes, before: end)
    )
    let first = text.utf8.index(text.startIndex, offsetBy: start)
    let last = text.utf8.index(first, offsetBy: end - start)
    return (isWhole.0 ? "" : "…") + text[first..<last] + (isWhole.1 ? "" : "…")
  }

  /// Whether `。` (E3 80 82) or `；` (EF BC 9B) stands before `offset`, of half width too.
  private static func endsSentence(_ bytes: Swift.Span<UInt8>, before offset: Int) -> Bool {
    switch bytes[offset - 1] {
    case UInt8(ascii: ";"): true
    case 0x82: offset >= 3 && bytes[offset - 2] == 0x80 && bytes[offset - 3] == 0xE3
    case 0x9B: offset >= 3 && bytes[offset - 2] == 0xBC && bytes[offset - 3] == 0xEF
    default: false
    }
  }

  private static func isWithinScalar(_ bytes: Swift.Span<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] & 0xC0 == 0x80
  }
}
