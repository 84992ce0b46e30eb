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
    // What only a large corpus and a query by sound need.
    ScriptBundle("js/shards.js", ["shards"]),
    ScriptBundle("js/sound.js", ["sound"]),
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
        return isText ? (source.path, condensed(source.bytes)) : source
      }
  }

  /// Lines without indentation; those that hold only a comment are dropped. Scripts and
  /// styles therefore have no string that runs over lines.
  private static func condensed(_ script: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(script.count)
    var isComment = false
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let words = line.drop { $0 == UInt8(ascii: " ") }
      let closes = words.suffix(2).elementsEqual("*/".utf8)
      // A comment before code on its line (a cast by JSDoc) stays.
      if words.starts(with: "/*".utf8), closes || !holdsEnd(words) { isComment = true }
      if !isComment, !words.isEmpty, !words.starts(with: "//".utf8) {
        result += words
        result.append(UInt8(ascii: "\n"))
      }
      if closes { isComment = false }
    }
    return result
  }

  /// Whether a comment ends on the line.
  private static func holdsEnd(_ line: ArraySlice<UInt8>) -> Bool {
    zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: "*") && $1 == UInt8(ascii: "/") }
  }
}
