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
    let start = sentenceStart(before: amount.start)
    let printed = source.text(in: ByteRange(start, amount.start))
    let words = Array(TypographicRepair.repaired(printed).unicodeScalars)[...]
    let own = followsAmount && start == end ? Self.withoutAdjoining(words) : words
    guard let mark = own.last, !Self.endsSentence(mark) else { return "" }
    let sentence = own.split(whereSeparator: Self.endsSentence).last ?? []
    var phrases = sentence.split(separator: "，").map(Self.withoutOpening).filter { !$0.isEmpty }
    guard var lead = phrases.popLast() else { return "" }
    while lead.count < Self.shortest, let before = phrases.popLast() {
      lead = before + ["，"] + lead
    }
    if lead.count > Self.longest { lead = ["…"] + lead.suffix(Self.longest - 1) }
    return String(String.UnicodeScalarView(lead))
  }

  /// Behind the last full stop, semicolon or colon that is printed full-width before `offset`.
  private func sentenceStart(before offset: Int) -> Int {
    let bytes = source.bytes
    var start = offset
    while start - 3 >= end {
      switch (bytes[start - 3], bytes[start - 2], bytes[start - 1]) {
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x9A...0x9B): return start
      default: start -= 1
      }
    }
    return end
  }

  private typealias Words = ArraySlice<Unicode.Scalar>

  /// The words after the first mark that parts them from the amount before.
  private static func withoutAdjoining(_ words: Words) -> Words {
    if words.first == "、" { return words.dropFirst() }
    return words.drop { $0 != "，" && !endsSentence($0) }
  }

  /// 其中 only says that a list begins.
  private static func withoutOpening(_ phrase: Words) -> [Unicode.Scalar] {
    let words = phrase.filter { !$0.properties.isWhitespace }
    return words.starts(with: "其中".unicodeScalars) ? Array(words.dropFirst(2)) : words
  }

  private static func endsSentence(_ mark: Unicode.Scalar) -> Bool {
    mark == "。" || mark == "；" || mark == "："
  }

  /// Characters that a phrase needs to say what an amount is for.
  private static let shortest = 5
  /// As many characters as fit above a bar.
  private static let longest = 30
}
