import Facts
package import Knowledge

/// Under which name the figures of several notices are compared as one indicator, from
/// `content/indicators.yaml`.
///
/// Notices print `全社会R&D经费投入强度`, `全区研发投入强度`, `力争完成固定资产投资增长`: words for
/// the scope and the effort in front are dropped, a few words of one meaning are made one. What a
/// figure counts is never dropped, so `新增首贷户` and `首贷户` stay two indicators.
package struct IndicatorNames: Sendable {
  private let dropped: [[UInt8]]
  private let words: [(printed: [UInt8], written: [UInt8])]
  private let names: [String: String]
  private let general: Set<String>

  /// - Parameters:
  ///   - dropped: words in front that say scope or effort.
  ///   - words: printed words and what is written for them, in the order they are tried.
  ///   - names: whole indicators, after all else, and the name they go under.
  ///   - general: names that do not say what is counted.
  package init(
    dropped: [String] = [], words: [(printed: String, written: String)] = [],
    names: [String: String] = [:], general: Set<String> = []
  ) {
    self.dropped = dropped.map { Array($0.utf8) }
    // Nothing can be put in the place of no words.
    self.words = words.filter { !$0.printed.isEmpty }
      .map { (Array($0.printed.utf8), Array($0.written.utf8)) }
    self.names = names
    self.general = general
  }

  /// The name for comparing, `nil` where the printed words do not say what is counted.
  package func common(_ indicator: String, in region: Region? = nil) -> String? {
    let plain = plain(indicator, in: region)
    let name = names[plain] ?? plain
    return name.isEmpty || general.contains(name) ? nil : name
  }

  /// Printed names that no indicator of the notices has, sorted: misspelt, or of a notice gone.
  package func unused(in knowledge: KnowledgeBase) -> [String] {
    let printed = PlacedFacts.all(in: knowledge).flatMap { place in
      place.facts.targets.map { plain($0.indicator, in: place.entry.region) }
    }
    return Set(names.keys).subtracting(printed).sorted()
  }

  /// The indicator without scope, effort and year, words of one meaning made one.
  private func plain(_ indicator: String, in region: Region?) -> String {
    var name = Array(TypographicRepair.repaired(indicator).utf8)[...]
    let regions = [region?.name, region?.shortName].compactMap { $0.map { Array($0.utf8) } }
    while let count = Self.year(at: name) ?? Self.prefix(of: name, among: dropped)
      ?? Self.prefix(of: name, among: regions)
    {
      name = name.dropFirst(count)
    }
    var common = Array(name)
    for (printed, written) in words { Self.replace(printed, with: written, in: &common) }
    for mark in Self.marks { Self.replace(mark, with: [], in: &common) }
    return String(decoding: common, as: UTF8.self)
  }

  /// The length of the first of `words` that `name` begins with and does not end with.
  private static func prefix(of name: ArraySlice<UInt8>, among words: [[UInt8]]) -> Int? {
    words.first { word in
      // The last byte first: most Chinese words begin with one of a few bytes.
      !word.isEmpty && word.count < name.count
        && name[name.startIndex + word.count - 1] == word[word.count - 1]
        && name.starts(with: word)
    }?.count
  }

  /// The length of `2023年` or `2023年度` at the front.
  private static func year(at name: ArraySlice<UInt8>) -> Int? {
    let digits = name.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = name[digits.endIndex...]
    guard digits.count == 4 else { return nil }
    return prefix(of: rest, among: years).map { 4 + $0 }
  }

  private static let years = ["年度", "年"].map { Array($0.utf8) }
  private static let marks = ["，", "、"].map { Array($0.utf8) }

  /// On bytes: this runs for every figure, and UTF-8 finds words only where they stand.
  private static func replace(_ words: [UInt8], with new: [UInt8], in text: inout [UInt8]) {
    var position = 0
    while position + words.count <= text.count {
      if text[position + words.count - 1] == words[words.count - 1],
        text[position...].starts(with: words)
      {
        text.replaceSubrange(position..<position + words.count, with: new)
        position += new.count
      } else {
        position += 1
      }
    }
  }
}
