import Synchronization

/// Answers requests with files of a site, and shows a page anew when the site was built again.
///
/// For that, pages are served with one more script than they are published with. It is a file of
/// its own, as the pages' policy demands (`script-src 'self'`, `connect-src 'self'`).
package final class SitePreview: Sendable {
  private static let scriptPath = "/__reload.js"
  private static let buildsPath = "/__builds"

  private let reader: SiteReader
  /// Names that this machine has for itself alone.
  private let hosts: Set<String>
  private let builds = Atomic(0)

  /// - Parameter port: the port that browsers ask at; they leave 80 out of the host's name.
  package init(root: String, port: UInt16) {
    reader = SiteReader(root: root)
    let names = ["127.0.0.1", "localhost"]
    hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// Says that the site was built again.
  package func showNewBuild() { builds.add(1, ordering: .relaxed) }

  func response(to request: HTTPRequest) -> HTTPResponse {
    // A page from elsewhere whose name was made to lead to 127.0.0.1 (DNS rebinding) may not read.
    guard let host = request.host, hosts.contains(host) else {
      return HTTPResponse(status: .otherHost)
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return HTTPResponse(status: .methodNotAllowed)
    }
    switch request.path {
    case Self.scriptPath:
      return HTTPResponse(status: .ok, type: "text/javascript", body: Array(Self.script.utf8))
    case Self.buildsPath:
      return HTTPResponse(status: .ok, body: Array("\(builds.load(ordering: .relaxed))".utf8))
    case let path:
      switch reader.answer(to: path) {
      case .found(let bytes, let type): return page(.ok, bytes, type)
      case .missing(let bytes, let type): return page(.missing, bytes, type)
      case .moved(let path): return HTTPResponse(status: .moved, location: path)
      }
    }
  }

  private func page(_ status: HTTPResponse.Status, _ bytes: [UInt8], _ type: String) -> HTTPResponse
  {
    let tag =
      type.hasPrefix("text/html") ? "<script src=\"\(Self.scriptPath)\" defer></script>\n" : ""
    return HTTPResponse(status: status, type: type, body: bytes + tag.utf8)
  }

  private static let script = """
    (async () => {
      const builds = async () => (await fetch("\(buildsPath)")).text();
      const shown = await builds();
      setInterval(async () => {
        const now = await builds().catch(() => shown);
        if (now !== shown) location.reload();
      }, 1000);
    })();

    """
}
