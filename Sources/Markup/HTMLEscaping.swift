/// Writes text into HTML so that it reads as the same text: `& < > " '` become references.
package enum HTMLEscaping {
  /// Appends `text`, safe both between tags and inside a quoted attribute.
  package static func append(_ text: String, to output: inout [UInt8]) {
    append(text.utf8.span, to: &output)
  }

  package static func append(_ utf8: ArraySlice<UInt8>, to output: inout [UInt8]) {
    append(utf8.span, to: &output)
  }

  /// Copies what lies between two marks in one piece: most text has none at all.
  private static func append(_ utf8: Span<UInt8>, to output: inout [UInt8]) {
    var done = 0
    var index = utf8.firstMark(from: 0)
    while index < utf8.count {
      if let reference = reference(for: utf8[index]) {
        output.append(copying: utf8.extracting(done..<index))
        output.append(copying: reference)
        done = index + 1
      }
      index = utf8.firstMark(from: index + 1)
    }
    output.append(copying: utf8.extracting(done..<utf8.count))
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
