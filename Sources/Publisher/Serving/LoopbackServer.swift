import Dispatch
import Glibc

/// A server for this machine alone: 127.0.0.1, GET and HEAD, one request a connection.
///
/// A preview needs no more, and packages that do more bring libcurl and thirty other libraries
/// into each start of the tool. The only file with socket calls.
package struct LoopbackServer: Sendable {
  /// A longer head is no request of a browser.
  private static let longestHead = 16_384

  /// Microseconds until a connection is taken again after one could not be.
  private static let pause: UInt32 = 100_000

  private let socket: Int32

  /// Claims the port.
  package init(port: UInt16) throws(FileError) {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else {
      throw FileError(action: "open a socket for", path: "port \(port)", code: errno)
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var yes: Int32 = 1
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = unsafe setsockopt(
      socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let isBound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(socket, $0, size) == 0
      }
    }
    guard isBound, listen(socket, 16) == 0 else {
      throw FileError(action: "listen on", path: "port \(port)", code: errno)
    }
  }

  /// Answers requests from now on, each on a thread of its own, until the process ends.
  package func start(_ site: SitePreview) {
    DispatchQueue.global().async {
      while true {
        let client = accept(socket, nil, nil)
        guard client >= 0 else {
          // Where the process has no descriptor left, answers under way will free some.
          if errno != EINTR, errno != ECONNABORTED { usleep(Self.pause) }
          continue
        }
        DispatchQueue.global().async {
          serve(site, to: client)
          close(client)
        }
      }
    }
  }

  private func serve(_ site: SitePreview, to client: Int32) {
    // Browsers open connections before they need them.
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    _ = unsafe setsockopt(
      client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    guard let head = head(from: client) else { return }
    let request = HTTPRequest(head: head)
    let response = request.map(site.response(to:)) ?? HTTPResponse(status: .badRequest)
    send(response.bytes(withBody: request?.method != "HEAD"), to: client)
  }

  /// What comes up to the first empty line; `nil` where none comes.
  private func head(from client: Int32) -> [UInt8]? {
    let end = Array("\r\n\r\n".utf8)
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while head.count < Self.longestHead {
      let count = unsafe recv(client, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      let searched = max(0, head.count - end.count)
      head += buffer.prefix(count)
      for start in searched..<head.count where head[start...].starts(with: end) { return head }
    }
    return nil
  }

  private func send(_ bytes: [UInt8], to client: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = unsafe rest.withUnsafeBytes {
        unsafe Glibc.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      rest = rest.dropFirst(sent)
    }
  }
}
