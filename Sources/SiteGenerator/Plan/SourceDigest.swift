import NoticeModel

/// The file a notice was read from.
package struct SourceDigest: Hashable, Sendable {
  /// SHA-256 of the file's bytes, lower-case hexadecimal.
  package let sha256: String
  package let bytes: Int

  package init(sha256: String, bytes: Int) {
    self.sha256 = sha256
    self.bytes = bytes
  }
}
