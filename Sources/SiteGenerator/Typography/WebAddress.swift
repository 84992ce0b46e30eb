/// Web addresses in running Chinese text, whose marks are not punctuation.
enum WebAddress {
  /// `scheme://…` as far as ASCII goes, without the marks that end the sentence around it.
  static func ranges(in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset + 2 < text.count {
      guard text[offset] == UInt8(ascii: ":"), text[offset + 1] == UInt8(ascii: "/"),
        text[offset + 2] == UInt8(ascii: "/")
      else {
        offset += 1
        continue
      }
      var end = offset + 3
      while end < text.count, (0x21...0x7E).contains(text[end]) { end += 1 }
      let next = end
      while end > offset + 3, TypographicRepair.isMark(text[end - 1]) { end -= 1 }
      ranges.append(offset..<end)
      offset = next
    }
    return ranges
  }
}
