/// Writes text into HTML so that it reads as the same text: `& < > " '` become references.
package enum HTMLEscaping {
  /// Appends `text`, safe both between tags and inside a quoted attribute.
  package static func append(_ text: String, to output: inout [UInt8]) {
    let utf8 = text.utf8
    // Most text has nothing to escape: looking first lets it be copied in one piece.
    guard needsEscaping(utf8.span) else {
      output.append(contentsOf: utf8)
      return
    }
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
