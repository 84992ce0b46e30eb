/// Finds the file of a site that a request asks for, and never one outside the site.
package struct SiteReader: Sendable {
  package enum Answer: Hashable, Sendable {
    case found([UInt8], type: String)
    /// A folder was asked for without the slash that relative links need.
    case moved(to: String)
    /// With the site's own page for it, empty where there is none.
    case missing([UInt8], type: String)
  }

  private let root: String

  package init(root: String) { self.root = root }

  /// - Parameter target: the path of a request as it was sent, percent-encoded, without its query.
  package func answer(to target: String) -> Answer {
    guard var path = relativePath(of: target) else { return missing }
    if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
    let file = "\(root)/\(path)"
    guard SitePath.isSafe(path), isInside(file) else { return missing }
    switch FileSystem.kind(of: file) {
    case .folder: return .moved(to: "\(target)/")
    case .file:
      guard let bytes = try? FileSystem.read(file) else { return missing }
      return .found(bytes, type: Self.type(of: path))
    default: return missing
    }
  }

  private var missing: Answer {
    .missing((try? FileSystem.read("\(root)/404.html")) ?? [], type: Self.type(of: "404.html"))
  }

  /// Whether a path leads to a file below the root, also after links in it are followed.
  private func isInside(_ path: String) -> Bool {
    FileSystem.resolved(path).hasPrefix("\(FileSystem.resolved(root))/")
  }

  /// The path below the root, decoded once; `nil` where the target is no path.
  private func relativePath(of target: String) -> String? {
    guard target.utf8.first == UInt8(ascii: "/") else { return nil }
    var bytes: [UInt8] = []
    var rest = target.utf8.dropFirst()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(Self.value(ofDigit:)),
        let low = rest.popFirst().flatMap(Self.value(ofDigit:))
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    UInt8(String(UnicodeScalar(digit)), radix: 16)
  }

  /// The media type by extension; text is always UTF-8.
  private static func type(of path: String) -> String {
    let dot = path.utf8.lastIndex(of: UInt8(ascii: "."))
    return switch dot.map({ String(path[$0...]) }) {
    case ".html": "text/html; charset=utf-8"
    case ".css": "text/css; charset=utf-8"
    case ".js": "text/javascript; charset=utf-8"
    case ".json": "application/json"
    case ".xml": "application/xml"
    case ".md": "text/markdown; charset=utf-8"
    case ".txt": "text/plain; charset=utf-8"
    case ".csv": "text/csv; charset=utf-8"
    case ".svg": "image/svg+xml"
    case ".png": "image/png"
    case ".ico": "image/x-icon"
    default: "application/octet-stream"
    }
  }
}
