import Glibc

/// GB18030 to UTF-8 by the system's iconv. The only file that touches it.
///
/// Strict: bytes of which one is no part of GB18030 are not converted at all.
enum CharacterSetConverter {
  static func utf8(fromGB18030 bytes: [UInt8]) -> [UInt8]? {
    guard let converter = unsafe iconv_open("UTF-8", "GB18030"),
      Int(bitPattern: converter) != -1
    else { return nil }
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
    return unread == 0 ? output : nil
  }
}
