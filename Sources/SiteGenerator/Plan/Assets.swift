/// Files of `templates/assets/`, published under names that change with their content.
///
/// A reader's browser may then keep them for ever, and a new build is seen at once.
package struct Assets: Sendable {
  private let paths: [String: String]
  package let files: [RenderedFile]

  /// - Parameter sources: path below `templates/assets/` and content.
  package init(_ sources: [(path: String, bytes: [UInt8])]) {
    var paths: [String: String] = [:]
    var files: [RenderedFile] = []
    for source in ScriptBundle.joined(sources).sorted(by: { $0.path < $1.path }) {
      let path = "assets/" + Assets.fingerprinted(source.path, source.bytes)
      paths[source.path] = path
      files.append(RenderedFile(path: path, bytes: source.bytes))
    }
    self.paths = paths
    self.files = files
  }

  /// The published path of an asset; the plain one where there is no such file, so that the
  /// link check names it.
  package func path(of source: String) -> String {
    paths[source] ?? "assets/\(source)"
  }

  /// `css/style.css` → `css/style.1f0c…7a.css`: FNV-1a, 64 bits, enough to tell versions apart.
  static func fingerprinted(_ path: String, _ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    let fingerprint = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    guard let dot = path.lastIndex(of: ".") else { return "\(path).\(fingerprint)" }
    return "\(path[..<dot]).\(fingerprint)\(path[dot...])"
  }
}
