/// Official text as Markdown that renders to exactly that text.
package enum MarkdownEscaping {
  /// Appends `text` to `output`, for use inside a paragraph, heading or table cell.
  ///
  /// Every ASCII punctuation mark is escaped: any of them can mean something in some place
  /// (`*市科技局`, `15%~20%`, `1.` at the start of a line). White space that Markdown would drop
  /// or read as structure, at the ends of the text and at line ends, becomes a reference.
  package static func append(_ text: String, to output: inout [UInt8]) {
    append(Array(text.utf8), to: &output)
  }

  /// - Parameter bytes: UTF-8.
  package static func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    let start = bytes.firstIndex { !isBlank($0) } ?? bytes.count
    let end = bytes.lastIndex { !isBlank($0) } ?? -1
    var done = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      // `\\` before the `|` that ends a table cell would make that mark part of the cell.
      case UInt8(ascii: "\\"), 0x0A, 0x0D: break
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
        output.append(contentsOf: bytes[done..<index])
        output.append(UInt8(ascii: "\\"))
        done = index
        continue
      case _ where isBlank(byte) && (index < start || index > end): break
      default: continue
      }
      output.append(contentsOf: bytes[done..<index])
      appendReference(to: byte, &output)
      done = index + 1
    }
    output.append(contentsOf: bytes[done...])
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func appendReference(to byte: UInt8, _ output: inout [UInt8]) {
    output.append(contentsOf: "&#\(byte);".utf8)
  }
}
