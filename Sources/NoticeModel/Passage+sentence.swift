package import Diagnostics

extension Passage {
  /// The sentence or part of one, up to `。` or `；`, that holds the words at a range of the source;
  /// `nil` where these stand elsewhere.
  package func sentence(around source: ByteRange) -> String? {
    guard let words = textRange(of: source) else { return nil }
    let bytes = Array(text.utf8)
    var start = words.start
    while start > 0, !Self.endsSentence(bytes, before: start) { start -= 1 }
    var end = words.end
    while end < bytes.count, !Self.endsSentence(bytes, before: end) { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Whether `。` (E3 80 82) or `；` (EF BC 9B) stands before `offset`, of half width too.
  private static func endsSentence(_ bytes: [UInt8], before offset: Int) -> Bool {
    switch bytes[offset - 1] {
    case UInt8(ascii: ";"): true
    case 0x82: offset >= 3 && bytes[offset - 2] == 0x80 && bytes[offset - 3] == 0xE3
    case 0x9B: offset >= 3 && bytes[offset - 2] == 0xBC && bytes[offset - 3] == 0xEF
    default: false
    }
  }
}
