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
  /// `fetch` is refused. `gongwen.searchData[name]` holds the value once the script has run.
  static func script(_ name: String, _ value: SearchJSON) -> SearchFile {
    let opening = "((globalThis.gongwen??={}).searchData??={})[\"\(name)\"]="
    return SearchFile(
      path: "search/\(name).js", bytes: Array(opening.utf8) + value.bytes + Array(";\n".utf8))
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
