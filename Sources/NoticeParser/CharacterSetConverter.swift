import Glibc

/// GB18030 to UTF-8 by the system's iconv. The only file that touches it.
///
/// Strict: a byte that is none stops the conversion, and its place is known.
enum CharacterSetConverter {
  struct Failure: Error {
    /// The offset of the first byte that could not be read.
    let offset: Int
  }

  static func utf8(fromGB18030 bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard let converter = unsafe iconv_open("UTF-8", "GB18030"),
      Int(bitPattern: converter) != -1
    else { throw Failure(offset: 0) }
    defer { unsafe iconv_close(converter) }
    // Two bytes of GB18030 make at most three of UTF-8, one makes one.
    let capacity = bytes.count * 2 + 16
    var input = bytes.map { CChar(bitPattern: $0) }
    var unread = input.count
    let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe buffer.withMemoryRebound(to: CChar.self) { target in
          var from = source.baseAddress
          var to = target.baseAddress
          var room = capacity
          _ = unsafe iconv(converter, &from, &unread, &to, &room)
          count = capacity - room
        }
      }
    }
    guard unread == 0 else { throw Failure(offset: bytes.count - unread) }
    return output
  }
}
