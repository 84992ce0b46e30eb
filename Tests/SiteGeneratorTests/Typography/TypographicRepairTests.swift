import Diagnostics
import Testing

@testable import SiteGenerator

@Suite struct TypographicRepairTests {
  @Test(arguments: [
    ("进一步提振市场信心,稳定发展预期;", "进一步提振市场信心，稳定发展预期；"),
    ("一、扩大有效投资政策(由县发改局牵头实施)", "一、扩大有效投资政策（由县发改局牵头实施）"),
    ("(责任单位:*市科技局、市经信局)", "（责任单位：*市科技局、市经信局）"),
    ("私募股权二级市场基金(S基金)。", "私募股权二级市场基金（S基金）。"),
    ("增长12%,总量达到271亿元", "增长12%，总量达到271亿元"),
    ("“双清零一提升”,建立", "“双清零一提升”，建立"),
    ("投入(R&D),强度", "投入（R&D），强度"),
    ("(2025年版)", "（2025年版）"),
  ])
  func marksThatTouchHanBecomeFullWidth(printed: String, shown: String) {
    #expect(TypographicRepair.repair(printed).text == shown)
  }

  @Test(arguments: [
    "1.23%%", "R&D", "8+4", "1,000元", "上午10:30开始", "比例为3:7左右", "\"七优享\"工程",
    "f(x), g(y)", "浙政发〔2023〕2号", "见https://example.org/a?b=(c),d:80全文", "",
  ])
  func figuresLatinQuotesAndAddressesStay(printed: String) {
    #expect(TypographicRepair.repair(printed).text == printed)
  }

  @Test func titleLosesTheBlanksBetweenHanAlone() {
    #expect(TypographicRepair.title("高质量 发展的若干政策 (2025年版)") == "高质量发展的若干政策（2025年版）")
    #expect(TypographicRepair.title("R & D 投入") == "R & D 投入")
  }

  @Test func markAfterAnAddressBelongsToTheSentence() {
    let repaired = TypographicRepair.repair("(见https://example.org/a),第二条")
    #expect(repaired.text == "（见https://example.org/a），第二条")
  }

  @Test func wordsKeepTheirPrintedOffsets() {
    let printed = "其中,支持(农业)资金0.48亿元,其他"
    let words = "0.48亿元"
    let start = Array(printed.utf8).firstOffset(of: words)
    let range = ByteRange(start, start + words.utf8.count)
    #expect(TypographicRepair.repair(printed).text(in: range) == words)
  }

  @Test func markAtTheEdgeOfARangeIsInsideItWhenItWasPrintedInside() {
    let repaired = TypographicRepair.repair("一,二")
    #expect(repaired.text(in: ByteRange(0, 4)) == "一，")
    #expect(repaired.text(in: ByteRange(3, 7)) == "，二")
  }

  /// One code point for one, only the listed ones, and nothing left for a second repair.
  @Test(arguments: 0..<200)
  func onlyListedMarksChangeAndOnlyOnce(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let alphabet = Array(",;:!?()abR&D12%.+\"“”（，。县发改局亿 \n/").map(String.init) + ["://", "𠮷"]
    let printed = (0..<40).map { _ in alphabet[random.next(below: alphabet.count)] }.joined()

    let once = TypographicRepair.repair(printed).text
    #expect(TypographicRepair.repair(once).text == once)
    #expect(once.unicodeScalars.count == printed.unicodeScalars.count)
    let wide: [Unicode.Scalar: Unicode.Scalar] = [
      ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）",
    ]
    for (old, new) in zip(printed.unicodeScalars, once.unicodeScalars) where old != new {
      #expect(wide[old] == new)
    }
  }
}

/// A small generator, so that a failing seed fails again.
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}

extension [UInt8] {
  /// The offset of the first occurrence of `words`; the count where there is none.
  fileprivate func firstOffset(of words: String) -> Int {
    let needle = Array(words.utf8)
    return indices.first { self[$0...].starts(with: needle) } ?? count
  }
}
