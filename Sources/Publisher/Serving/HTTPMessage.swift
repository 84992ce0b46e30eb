/// What a browser asks for: the first line of its request, and the host it believes to talk to.
struct HTTPRequest: Hashable, Sendable {
  let method: String
  /// Percent-encoded, without the query.
  let path: String
  /// The value of `Host`, lower-case; `nil` where there is none, or more than one.
  let host: String?

  /// Reads the head of a request; `nil` where it is none.
  init?(head: some Collection<UInt8>) {
    let lines = String(decoding: head, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\r\n" }
    let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), !words[2].contains("\r") else {
      return nil
    }
    method = String(words[0])
    path = String(words[1].prefix { $0 != "?" })
    let hosts = lines.dropFirst().filter { $0.lowercased().hasPrefix("host:") }
    host = hosts.count == 1 ? HTTPRequest.value(of: hosts[0]) : nil
  }

  /// What stands behind the colon of a header, without the white space around it.
  private static func value(of header: Substring) -> String {
    let value = header.drop { $0 != ":" }.dropFirst().drop { $0 == " " || $0 == "\t" }
    return value.prefix { $0 != " " && $0 != "\t" }.lowercased()
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
    case otherHost = "421 Misdirected Request"
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
