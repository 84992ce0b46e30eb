/// One content file as valid UTF-8 bytes, with the name people know it by.
///
/// A notice keeps its bytes verbatim; only a file in another encoding is decoded, and then
/// `encoding` says from what, so that encoding the text again gives the file's bytes.
package struct SourceText: Hashable, Sendable {
  /// The path as it is shown in messages, e.g. `content/notices/cangnan-2023.txt`.
  package let name: String
  package let bytes: [UInt8]
  /// The encoding of the file on disk: `utf-8`, `gb18030`, `utf-16le` or `utf-16be`.
  package let encoding: String

  package init(name: String, bytes: [UInt8], encoding: String = "utf-8") {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The words at `range`, which must lie on scalar boundaries (others become U+FFFD).
  package func text(in range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
