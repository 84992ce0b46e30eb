/// One file of the index: path relative to the site's root, and content.
package struct SearchFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension SearchFile {
  /// A value as JSON, for other programs.
  static func json(_ name: String, _ value: SearchJSON) -> SearchFile {
    SearchFile(path: "search/\(name).json", bytes: value.bytes)
  }

  /// A value as a classic script, for pages: it loads over http and from a folder alike, where
  /// `fetch` is refused.
  ///
  /// Once it has run, `gongwen.searchData[name]` has the value as `value`.
  static func script(_ name: String, _ value: SearchJSON) -> SearchFile {
    script(name, member: "value", value.bytes)
  }

  /// A script that has the JSON as `coded`, in base64.
  static func script(_ name: String, _ value: SearchJSON, coder: inout TextCoder) -> SearchFile {
    let coded = coder.encode(String(decoding: value.bytes, as: UTF8.self))
    return script(
      name, member: "coded", [UInt8(ascii: "\"")] + base64(coded) + [UInt8(ascii: "\"")])
  }

  private static func script(_ name: String, member: String, _ value: [UInt8]) -> SearchFile {
    let opening = "((globalThis.gongwen??={}).searchData??={})[\"\(name)\"]={\"\(member)\":"
    return SearchFile(path: "search/\(name).js", bytes: opening.utf8 + value + "};\n".utf8)
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for sign in 0...3 {
        result.append(sign > group.count ? UInt8(ascii: "=") : signs[bits >> (18 - 6 * sign) & 63])
      }
    }
    return result
  }

  /// `stem-0123456789abcdef`: a name that changes with the content, so that a browser that holds
  /// an older file never mixes it with newer ones. FNV-1a, 64 bits.
  static func name(_ stem: String, of value: SearchJSON) -> String {
    let hash = value.bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return "\(stem)-" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
