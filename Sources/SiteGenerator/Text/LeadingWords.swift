import Diagnostics
import Facts
import NoticeModel

/// The words of a passage that say what an amount is for: those in front of it, as shown.
///
/// `其中，支持农业稳产保供资金0.48亿元` is led by 支持农业稳产保供资金. A phrase too short to say
/// anything (给予, 安排) is quoted with the one before it. What adjoins the amount before
/// (`1亿元用于教育，0.5亿元…`) says what that one is for, so it leads nothing.
///
/// Read from the passage, never from its source: what was withheld from the one still stands in
/// the other.
struct LeadingWords {
  private let passage: Passage
  private let shown: RepairedText
  /// The end of the amount before, where the words of this one begin at the earliest.
  private var end = 0
  private var followsAmount = false

  init(in passage: Passage) {
    self.passage = passage
    shown = TypographicRepair.repair(passage.text)
  }

  /// The words before each of `amounts`.
  static func all(of amounts: [Money], in passage: Passage) -> [ByteRange: String] {
    guard !amounts.isEmpty else { return [:] }
    var words = LeadingWords(in: passage)
    var all: [ByteRange: String] = [:]
    for amount in amounts.sorted(by: { $0.range.start < $1.range.start }) {
      all[amount.range] = words.before(amount.range)
    }
    return all
  }

  /// What an amount is for, to stand by itself: its words without the comma that parts them from it.
  static func purpose(_ words: String) -> String {
    words.hasSuffix("，") ? String(words.dropLast()) : words
  }

  /// The words before the next amount of the passage, which stands at `amount` of the source; as a
  /// quotation goes on with the amount, a comma between the two is part of them.
  mutating func before(_ amount: ByteRange) -> String {
    guard let range = passage.textRange(of: amount) else { return "" }
    let start = shown.offset(of: range.start)
    defer {
      end = max(end, shown.offset(of: range.end))
      followsAmount = true
    }
    guard end < start else { return "" }
    let words = shown.bytes[end..<start]
    if let mark = Self.last(of: Self.sentenceEnds, in: words) {
      return Self.lead(in: words[(mark + 3)...])
    }
    return Self.lead(in: followsAmount ? Self.withoutAdjoining(words) : words)
  }

  /// The words after the first mark that parts them from the amount before.
  private static func withoutAdjoining(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isInBracket = words.starts(with: "（".utf8) && last(of: [closingBracket], in: words) == nil
    if words.starts(with: "、".utf8) || isInBracket { return words.dropFirst(3) }
    var rest = words
    while !rest.isEmpty, !rest.starts(with: comma) { rest = rest.dropFirst() }
    return rest
  }

  /// The last phrase, with those before it while it is too short, cut where it is too long.
  private static func lead(in words: ArraySlice<UInt8>) -> String {
    var rest = words
    var lead = ""
    while lead.unicodeScalars.count < shortest {
      let mark = last(of: [comma], in: rest)
      let phrase = withoutOpening(mark.map { rest[($0 + 3)...] } ?? rest)
      if !phrase.isEmpty { lead = lead.isEmpty ? phrase : "\(phrase)，\(lead)" }
      guard let mark else { break }
      rest = rest[..<mark]
    }
    if !lead.isEmpty, words.suffix(3).elementsEqual(comma) { lead += "，" }
    let scalars = lead.unicodeScalars
    guard scalars.count > longest else { return lead }
    return "…" + String(String.UnicodeScalarView(scalars.suffix(longest - 1)))
  }

  /// Without white space, and without 其中, which only says that a list begins.
  private static func withoutOpening(_ phrase: ArraySlice<UInt8>) -> String {
    var words = String(decoding: phrase, as: UTF8.self)
    // Looking first: hardly any phrase has white space.
    if words.unicodeScalars.contains(where: isBlank) {
      words.unicodeScalars.removeAll(where: isBlank)
    }
    return words.hasPrefix("其中") ? String(words.dropFirst(2)) : words
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    // Of Han: to ask for properties is a search.
    if (0x3001...0x9FFF).contains(scalar.value) { return false }
    return scalar.isASCII ? scalar <= " " : scalar.properties.isWhitespace
  }

  /// Where the last of some marks begins, each of three bytes.
  private static func last(of marks: [[UInt8]], in words: ArraySlice<UInt8>) -> Int? {
    var start = words.endIndex - 3
    while start >= words.startIndex {
      // Most bytes begin no mark of three.
      if words[start] == 0xE3 || words[start] == 0xEF, marks.contains(where: words[start...].starts)
      {
        return start
      }
      start -= 1
    }
    return nil
  }

  private static let comma = Array("，".utf8)
  private static let closingBracket = Array("）".utf8)
  private static let sentenceEnds = ["。", "；", "："].map { Array($0.utf8) }
  /// Characters that a phrase needs to say what an amount is for.
  private static let shortest = 5
  /// As many characters as fit above a bar.
  private static let longest = 30
}
