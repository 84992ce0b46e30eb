/// Web addresses in running Chinese text, whose marks are not punctuation.
enum WebAddress {
  /// Where the address ends whose scheme ends with the colon at `offset`; `nil` where none does.
  ///
  /// `scheme://…` as far as ASCII goes, without the marks that end the sentence around it.
  static func end(fromColon offset: Int, in text: [UInt8]) -> Int? {
    guard offset + 2 < text.count, text[offset] == UInt8(ascii: ":"),
      text[offset + 1] == UInt8(ascii: "/"), text[offset + 2] == UInt8(ascii: "/")
    else { return nil }
    var end = offset + 3
    while end < text.count, (0x21...0x7E).contains(text[end]) { end += 1 }
    while end > offset + 3, TypographicRepair.isMark(text[end - 1]) { end -= 1 }
    return end
  }
}
