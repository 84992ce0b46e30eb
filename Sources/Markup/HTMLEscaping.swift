/// Writes text into HTML so that it reads as the same text: `& < > " '` become references.
package enum HTMLEscaping {
  /// Appends `text`, safe both between tags and inside a quoted attribute.
  package static func append(_ text: String, to output: inout [UInt8]) {
    let utf8 = text.utf8
    // Most text has nothing to escape: looking first lets it be copied in one piece.
    if needsEscaping(utf8.span) {
      escape(utf8, to: &output)
    } else {
      output.append(contentsOf: utf8)
    }
  }

  package static func append(_ utf8: ArraySlice<UInt8>, to output: inout [UInt8]) {
    if needsEscaping(utf8.span) {
      escape(utf8, to: &output)
    } else {
      output.append(contentsOf: utf8)
    }
  }

  private static func escape(_ utf8: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in utf8 {
      if let reference = reference(for: byte) {
        output.append(contentsOf: reference.utf8)
      } else {
        output.append(byte)
      }
    }
  }

  private static func needsEscaping(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where reference(for: bytes[index]) != nil { return true }
    return false
  }

  private static func reference(for byte: UInt8) -> String? {
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
