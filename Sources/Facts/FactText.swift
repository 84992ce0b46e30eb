/// The words of a passage as Unicode scalars, written in one typography.
///
/// Full-width digits and punctuation, the dashes and the tildes are folded to ASCII one for one,
/// so that every rule is written once and every position still leads back to the passage.
struct FactText {
  let scalars: [Unicode.Scalar]
  /// The UTF-8 offset in the passage of each scalar, and of the end.
  private let offsets: [Int]
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(bytes.count / 3)
    offsets.reserveCapacity(bytes.count / 3)
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(FactText.folded(scalar))
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
  }

  var count: Int { scalars.count }
  var all: Range<Int> { 0..<scalars.count }

  /// The words at `range`, as printed.
  func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
  }

  /// The UTF-8 offsets in the passage of `range`.
  func utf8(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// Whether the scalar at `index` was printed in ASCII: `1,200` groups, `1，200` lists.
  func isHalfWidth(at index: Int) -> Bool { offsets[index + 1] - offsets[index] == 1 }

  /// The scalar at `index`, `nil` outside.
  subscript(index: Int) -> Unicode.Scalar? {
    index >= 0 && index < scalars.count ? scalars[index] : nil
  }

  /// Whether `word` (already folded) stands at `start`.
  func has(_ word: String, at start: Int) -> Bool {
    guard start >= 0 else { return false }
    var index = start
    for scalar in word.unicodeScalars {
      guard index < scalars.count, scalars[index] == scalar else { return false }
      index += 1
    }
    return true
  }

  /// Where `word` first stands within `range`.
  func first(_ word: String, in range: Range<Int>) -> Int? {
    let length = word.unicodeScalars.count
    guard range.count >= length else { return nil }
    return (range.lowerBound...(range.upperBound - length)).first { has(word, at: $0) }
  }

  func contains(_ word: String, in range: Range<Int>) -> Bool { first(word, in: range) != nil }

  /// `range` without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, scalars[first].properties.isWhitespace {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = range.last, scalars[last].properties.isWhitespace {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF5E, 0x7E, 0x301C, 0x2010...0x2015, 0x2212, 0xFF0D: "-"
    case 0xFF01...0xFF5D: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2236: ":"
    case 0xA0, 0x3000: " "
    default: scalar
    }
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  /// Whether a number in Chinese numerals may start here.
  var isChineseNumeral: Bool {
    switch self {
    case "零", "〇", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿": true
    default: false
    }
  }
  /// Whether it is a Chinese character, told by its place: the Unicode property costs a search.
  var isHan: Bool {
    switch value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
  var isLatin: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
