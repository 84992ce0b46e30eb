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
  /// Once it has run, `gongwen.searchData[name]` is an alphabet and a text: the JSON as it is
  /// where the alphabet is empty, else the JSON with each character beyond ASCII written as its
  /// rank in the alphabet, counted from U+0080. That takes two bytes a Chinese character instead
  /// of three, and in a large file a tenth less after gzip.
  static func script(
    _ name: String, _ value: SearchJSON, isLarge: Bool = false
  ) -> SearchFile {
    let json = String(decoding: value.bytes, as: UTF8.self)
    let alphabet = isLarge ? alphabet(of: json) : ""
    let opening = "((globalThis.gongwen??={}).searchData??={})[\"\(name)\"]=['"
    var script = Array((opening + alphabet + "','").utf8)
    script.reserveCapacity(script.count + value.bytes.count + value.bytes.count / 8)
    append(json, rankedBy: alphabet, to: &script)
    script += "'];\n".utf8
    return SearchFile(path: "search/\(name).js", bytes: script)
  }

  /// Text inside a string in single quotes, its characters as their ranks.
  private static func append(
    _ text: String, rankedBy alphabet: String, to script: inout [UInt8]
  ) {
    let codes = Dictionary(
      uniqueKeysWithValues: alphabet.unicodeScalars.enumerated().map { rank, scalar in
        // A corpus has some thousands of characters; there is room for 55,000.
        (scalar, Unicode.Scalar(UInt32(0x80 + rank)) ?? scalar)
      })
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == "'" { script.append(UInt8(ascii: "\\")) }
      if scalar.isASCII {
        script.append(UInt8(scalar.value))
      } else {
        script.append(
          contentsOf: UTF8.encode(codes[scalar] ?? scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// The characters beyond ASCII, most frequent first, which compresses best.
  private static func alphabet(of text: String) -> String {
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in text.unicodeScalars where !scalar.isASCII { counts[scalar, default: 0] += 1 }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return String(String.UnicodeScalarView(ranked.map(\.key)))
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
