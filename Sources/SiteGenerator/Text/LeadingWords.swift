import Diagnostics
import Facts
import NoticeModel

/// The words of a notice that say what an amount is for: those in front of it, as printed.
///
/// `其中，支持农业稳产保供资金0.48亿元` is led by 支持农业稳产保供资金. A phrase too short to say
/// anything (给予, 安排) is quoted with the one before it. What adjoins the amount before
/// (`1亿元用于教育，0.5亿元…`) says what that one is for, so it leads nothing.
struct LeadingWords {
  private let source: SourceText
  /// The end of the amount before, where the words of this one begin at the earliest.
  private var end: Int
  private var followsAmount = false

  /// - Parameter start: where the passage begins; words before it lead nothing here.
  init(in source: SourceText, from start: Int) {
    self.source = source
    end = start
  }

  /// The words before each of `amounts`, which stand in one passage.
  static func all(
    of amounts: [Money], in passage: Passage, of source: SourceText
  ) -> [ByteRange: String] {
    var words = LeadingWords(in: source, from: passage.extent?.start ?? 0)
    var all: [ByteRange: String] = [:]
    for amount in amounts.sorted(by: { $0.range.start < $1.range.start }) {
      all[amount.range] = words.before(amount.range)
    }
    return all
  }

  /// The words before the next amount of the passage.
  mutating func before(_ amount: ByteRange) -> String {
    defer {
      end = max(end, amount.end)
      followsAmount = true
    }
    guard end < amount.start else { return "" }
    let printed = source.text(in: ByteRange(end, amount.start))
    let words = Substring(TypographicRepair.repaired(printed))
    let own = followsAmount ? Self.withoutAdjoining(words) : words
    guard let mark = own.last, !Self.endsSentence(mark) else { return "" }
    let sentence = own.split(whereSeparator: Self.endsSentence).last ?? ""
    var phrases = sentence.split(separator: "，").map(Self.withoutOpening).filter { !$0.isEmpty }
    guard var lead = phrases.popLast() else { return "" }
    while lead.count < Self.shortest, let before = phrases.popLast() { lead = "\(before)，\(lead)" }
    return lead.count > Self.longest ? "…" + lead.suffix(Self.longest - 1) : lead
  }

  /// The words after the first mark that parts them from the amount before.
  private static func withoutAdjoining(_ words: Substring) -> Substring {
    if words.first == "、" { return words.dropFirst() }
    return words.drop { $0 != "，" && !endsSentence($0) }
  }

  /// 其中 only says that a list begins.
  private static func withoutOpening(_ phrase: Substring) -> String {
    let words = phrase.filter { !$0.isWhitespace }
    return words.hasPrefix("其中") ? String(words.dropFirst(2)) : words
  }

  private static func endsSentence(_ mark: Character) -> Bool { "。；：".contains(mark) }

  /// Characters that a phrase needs to say what an amount is for.
  private static let shortest = 5
  /// As many characters as fit above a bar.
  private static let longest = 30
}
