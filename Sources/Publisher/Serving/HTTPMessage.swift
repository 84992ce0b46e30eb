/// What a browser asks for: the first line of its request. Nothing here needs the others.
struct HTTPRequest: Hashable, Sendable {
  let method: String
  /// Percent-encoded, without the query.
  let path: String

  /// Reads the head of a request; `nil` where it is none.
  init?(head: some Sequence<UInt8>) {
    let line = String(decoding: head.prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[2].hasPrefix("HTTP/1.") else { return nil }
    method = String(words[0])
    path = String(words[1].prefix { $0 != "?" })
  }
}

/// An answer. The connection ends with it.
struct HTTPResponse: Hashable, Sendable {
  enum Status: String, Sendable {
    case ok = "200 OK"
    case moved = "307 Temporary Redirect"
    case badRequest = "400 Bad Request"
    case missing = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
  }

  var status: Status
  var type = "text/plain"
  var body: [UInt8] = []
  /// Where the answer is to be had instead, empty for none.
  var location = ""

  /// As it goes over the wire; to HEAD without the body.
  func bytes(withBody: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue)\r\n"
    head += "Content-Type: \(type)\r\nContent-Length: \(body.count)\r\n"
    if !location.isEmpty { head += "Location: \(location)\r\n" }
    if status == .methodNotAllowed { head += "Allow: GET, HEAD\r\n" }
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
    head += "Connection: close\r\n\r\n"
    return Array(head.utf8) + (withBody ? body : [])
  }
}
