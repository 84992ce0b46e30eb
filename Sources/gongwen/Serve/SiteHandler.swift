import FlyingFox
import Foundation
import Publisher

/// Answers requests with files of the site, and with the script that shows a new build.
///
/// FlyingFox's own folder handler serves files outside its folder (`/%2e%2e/`), hence this one.
struct SiteHandler: HTTPHandler {
  let reader: SiteReader
  let builds: BuildCounter

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard request.method == .GET || request.method == .HEAD else {
      let allowed: HTTPHeaders = [HTTPHeader("Allow"): "GET, HEAD"]
      return HTTPResponse(statusCode: .methodNotAllowed, headers: allowed)
    }
    let isHead = request.method == .HEAD
    switch request.target.path() {
    case ReloadScript.path:
      return response(.ok, Array(ReloadScript.text.utf8), type: "text/javascript", isHead: isHead)
    case ReloadScript.buildsPath:
      try await builds.wait(after: Int(request.target.query()) ?? -1)
      return response(.ok, Array("\(builds.count)".utf8), type: "text/plain", isHead: isHead)
    case let path:
      switch reader.answer(to: path) {
      case .found(let bytes, let type):
        return response(.ok, reloading(bytes, type: type), type: type, isHead: isHead)
      case .missing(let bytes, let type):
        return response(.notFound, reloading(bytes, type: type), type: type, isHead: isHead)
      case .moved(let path):
        let location: HTTPHeaders = [.location: path]
        return HTTPResponse(statusCode: .temporaryRedirect, headers: location)
      }
    }
  }

  private func response(
    _ status: HTTPStatusCode, _ bytes: [UInt8], type: String, isHead: Bool
  ) -> HTTPResponse {
    let headers: HTTPHeaders = [
      .contentType: type, .contentLength: "\(bytes.count)", .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
    return HTTPResponse(
      statusCode: status, headers: headers, body: isHead ? Data() : Data(bytes))
  }

  /// A page as it is served: the file, and one more script. Published files never have it.
  private func reloading(_ bytes: [UInt8], type: String) -> [UInt8] {
    type.hasPrefix("text/html") ? bytes + ReloadScript.tag.utf8 : bytes
  }
}
