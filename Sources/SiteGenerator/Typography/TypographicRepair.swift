import Markup

/// Gives Chinese text its full-width marks back where a website made them ASCII. Display only.
///
/// `,` `;` `:` `!` `?` `(` `)` become `，；：！？（）` where they touch Han text; parentheses change
/// in pairs, also when only their inside is Han. Nothing else changes: one code point becomes one
/// code point, figures, Latin words, straight quotes and web addresses stay as printed
/// (`1,000`, `10:30`, `1.23%%`, `R&D`, `8+4`). Repairing twice is the same as repairing once.
package enum TypographicRepair {
  package static func repair(_ text: String) -> RepairedText {
    let printed = Array(text.utf8)
    let widened = widenedMarks(of: printed)
    guard !widened.isEmpty else { return RepairedText(bytes: printed, widened: []) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(printed.count + 2 * widened.count)
    var done = 0
    for offset in widened {
      bytes.append(contentsOf: printed[done..<offset])
      // U+FF00 plus the distance of the mark from the space: `,` U+002C is `，` U+FF0C.
      bytes.append(contentsOf: [0xEF, 0xBC, 0x80 + printed[offset] - 0x20])
      done = offset + 1
    }
    bytes.append(contentsOf: printed[done...])
    return RepairedText(bytes: bytes, widened: widened)
  }

  /// Offsets of the marks that become full-width, ascending.
  private static func widenedMarks(of printed: [UInt8]) -> [Int] {
    guard hasMarks(printed.span) else { return [] }
    var marks = NarrowMarks(printed)
    marks.widen()
    return marks.widenedOffsets
  }

  static func hasMarks(_ text: Span<UInt8>) -> Bool {
    var index = text.firstMark(from: 0)
    while index < text.count, !isMark(text[index]) { index = text.firstMark(from: index + 1) }
    return index < text.count
  }

  /// Whether `byte` is one of the marks that may be widened.
  static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: false
    }
  }
}
