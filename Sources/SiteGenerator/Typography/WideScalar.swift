/// Which code points are set full-width in Chinese text: Han, its marks, and curly quotes, dashes
/// and ellipses, which Chinese shares with Latin.
enum WideScalar {
  /// Whether a wide code point starts at `offset` of UTF-8 `text`.
  static func starts(at offset: Int, in text: [UInt8]) -> Bool {
    guard offset < text.count else { return false }
    switch text[offset] {
    case 0xE3...0xE9: return true  // U+3000 to U+9FFF
    case 0xEF: return offset + 1 < text.count && (0xBC...0xBD).contains(text[offset + 1])
    case 0xF0: return offset + 1 < text.count && (0xA0...0xB3).contains(text[offset + 1])
    case 0xE2: return isSharedMark(at: offset, in: text)
    default: return false
    }
  }

  /// Whether a wide code point ends just before `offset`.
  static func ends(at offset: Int, in text: [UInt8]) -> Bool {
    var start = offset - 1
    guard start >= 0, text[start] >= 0x80 else { return false }
    while start > 0, offset - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return starts(at: start, in: text)
  }

  /// `—` `‘` `’` `“` `”` `…`
  private static func isSharedMark(at offset: Int, in text: [UInt8]) -> Bool {
    guard offset + 2 < text.count, text[offset + 1] == 0x80 else { return false }
    switch text[offset + 2] {
    case 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6: return true
    default: return false
    }
  }
}
