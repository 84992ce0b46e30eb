/// Scripts of `templates/assets/js/` that pages load as one file: one request instead of many.
struct ScriptBundle: Sendable {
  let name: String
  /// In the order they run.
  let parts: [String]

  static let all = [
    ScriptBundle("js/box.js", ["coding", "data", "sound", "box"]),
    ScriptBundle(
      "js/search.js",
      [
        "coding", "data", "text", "engine", "query", "ranking", "names", "snippet", "address",
        "facets", "results", "pack", "finder", "page",
      ]),
    // What only a large corpus, a query by sound and a query with numbers, unknown words or a
    // question about the notices need.
    ScriptBundle("js/shards.js", ["shards"]),
    ScriptBundle("js/sound.js", ["sound", "hearing"]),
    ScriptBundle("js/questions.js", ["numbers", "charge", "words", "answers"]),
  ]

  private init(_ name: String, _ parts: [String]) {
    self.name = name
    self.parts = parts.map { "js/search-\($0).js" }
  }

  /// The sources with the parts of bundles replaced by the bundles, all scripts and styles without
  /// comments and indentation, which readers of a page do not need.
  static func joined(
    _ sources: [(path: String, bytes: [UInt8])]
  ) -> [(path: String, bytes: [UInt8])] {
    let contents = Dictionary(sources.map { ($0.path, $0.bytes) }) { first, _ in first }
    let parts = Set(all.flatMap(\.parts))
    let bundles = all.map { bundle in
      (path: bundle.name, bytes: bundle.parts.compactMap { contents[$0] }.flatMap(\.self))
    }
    return (sources.filter { !parts.contains($0.path) } + bundles.filter { !$0.bytes.isEmpty })
      .map { source in
        let isText = source.path.hasSuffix(".js") || source.path.hasSuffix(".css")
        let isScript = source.path.hasSuffix(".js")
        return isText ? (source.path, condensed(source.bytes, isScript: isScript)) : source
      }
  }

  /// Lines without indentation; those that hold only a comment are dropped. Scripts and
  /// styles therefore have no string that runs over lines.
  private static func condensed(_ script: [UInt8], isScript: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(script.count)
    var isComment = false
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let words = line.drop { $0 == UInt8(ascii: " ") }
      let closes = words.suffix(2).elementsEqual("*/".utf8)
      // A comment before code on its line (a cast by JSDoc) stays.
      if words.starts(with: "/*".utf8), closes || !holdsEnd(words) { isComment = true }
      if !isComment, !words.isEmpty, !words.starts(with: "//".utf8) {
        result += isScript ? tightened(words) : tightenedStyle(words)
        result.append(UInt8(ascii: "\n"))
      }
      if closes { isComment = false }
    }
    return result
  }

  /// A line of a script without the spaces that separate nothing. Strings stay as they are, and so
  /// do whole lines with a regular expression, a comment or one template in another: what a space
  /// means there takes a parser to know.
  private static func tightened(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let templates = line.count { $0 == UInt8(ascii: "`") }
    // An apostrophe, a slash or a backslash.
    guard templates < 3, !line.contains(where: { $0 == 0x27 || $0 == 0x2F || $0 == 0x5C }) else {
      return Array(line)
    }
    var result: [UInt8] = []
    var quote: UInt8?
    for (index, byte) in zip(line.indices, line) {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`"), quote == nil || quote == byte {
        quote = quote == nil ? byte : nil
      }
      if byte == UInt8(ascii: " "), quote == nil, let before = result.last,
        index + 1 < line.endIndex
      {
        let after = line[index + 1]
        let isSign = before == after && "+-".utf8.contains(before)
        if !isSign, !isName(before) || !isName(after) { continue }
      }
      result.append(byte)
    }
    return result
  }

  /// A line of a style without the spaces behind `:` `;` `,` `{` and before braces: none of them
  /// separates anything there, as the one before a `:` does. Strings stay as they are.
  private static func tightenedStyle(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isQuoted = false
    for (index, byte) in zip(line.indices, line) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: " "), !isQuoted, let before = result.last, index + 1 < line.endIndex {
        if ":;,{".utf8.contains(before) || "{}".utf8.contains(line[index + 1]) { continue }
      }
      result.append(byte)
    }
    return result
  }

  /// Whether a byte may be part of a name or a number.
  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "#"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }

  /// Whether a comment ends on the line.
  private static func holdsEnd(_ line: ArraySlice<UInt8>) -> Bool {
    zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: "*") && $1 == UInt8(ascii: "/") }
  }
}
