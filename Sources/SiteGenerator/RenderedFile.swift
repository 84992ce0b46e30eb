/// A finished file of the site.
package struct RenderedFile: Hashable, Sendable {
  /// Relative to the site's root, with `/`: `notices/cangnan-2023/12.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
