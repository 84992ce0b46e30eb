/// Official text as Markdown that renders to exactly that text.
package enum MarkdownEscaping {
  /// Escapes every ASCII punctuation mark of `text`, appending to `output`.
  package static func append(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      default: output.append(byte)
      }
    }
  }
}
