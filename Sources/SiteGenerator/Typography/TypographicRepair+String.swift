extension TypographicRepair {
  /// The text to show, where no position in it matters.
  static func repaired(_ text: String) -> String {
    // Most labels, titles and names have no mark at all.
    hasMarks(text.utf8.span) ? repair(text).text : text
  }

  /// A title to show: without the blanks between Han that its line breaks left behind.
  static func title(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: " ")) else { return repaired(text) }
    let shown = repair(text).bytes
    var bytes: [UInt8] = []
    for (offset, byte) in shown.enumerated() {
      let partsHan =
        byte == UInt8(ascii: " ") && WideScalar.ends(at: offset, in: shown)
        && WideScalar.starts(at: offset + 1, in: shown)
      if !partsHan { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
