import Diagnostics
import Facts
import Markup
import NoticeModel
import Testing

@testable import SiteGenerator

@Suite struct ChartTests {
  @Test func everyFigureIsReadOutAsPrinted() {
    let svg = text(intensity.svg)
    #expect(svg.contains("<desc id=\"rd-text\">西湖 2023 4.3%；苍南 2023 1.46%以上</desc>"))
  }

  @Test func greaterValueStandsFurtherRight() throws {
    let positions = attributes("cx", in: text(intensity.svg)).compactMap { Int($0) }
    #expect(positions.count == 2)
    #expect(try #require(positions.first) > (try #require(positions.last)))
  }

  @Test func wordsBehindTheGreatestValueStayInThePicture() throws {
    let words = "不少于0.78万吨标准煤"
    let plot = DotPlot(
      id: "e", title: "用能", dots: [.init(label: "甲", value: 1, text: words, isBound: true)])
    let x = try #require(attributes("cx", in: text(plot.svg)).compactMap { Int($0) }.first)
    #expect(x + ChartCanvas.width(of: words) <= ChartCanvas.width)
  }

  @Test func greaterValueStandsFurtherRightHoweverLongTheWords() {
    let words = String(repeating: "字", count: 40)
    let plot = DotPlot(
      id: "e", title: "",
      dots: [2, 1].map { .init(label: "", value: $0, text: words, isBound: false) })
    let positions = attributes("cx", in: text(plot.svg)).compactMap { Int($0) }
    #expect(positions == positions.sorted(by: >) && Set(positions).count == 2)
  }

  @Test func boundIsDrawnAsARing() {
    #expect(attributes("class", in: text(intensity.svg)).filter { $0 == "open" }.count == 1)
  }

  @Test func dotsAreMeasuredFromZeroEvenWhenAllAreNegative() {
    let plot = DotPlot(
      id: "e", title: "能耗", dots: [.init(label: "甲", value: -5, text: "-5%", isBound: false)])
    #expect(attributes("cx", in: text(plot.svg)) == ["88"])
  }

  @Test func officialWordsCannotBecomeMarkup() {
    let plot = DotPlot(
      id: "x", title: "<script>", dots: [.init(label: "\"&", value: 0, text: "<", isBound: false)])
    #expect(!text(plot.svg).contains("<script>"))
  }

  @Test func whatThePartsLeaveIsABarOfItsOwn() {
    let chart = BreakdownChart(
      id: "b", title: "第36条",
      total: .init(label: "合计", text: "2.48亿元", value: ExactDecimal(coefficient: 248, scale: 2)),
      parts: [.init(label: "农业", text: "2.47亿元", value: ExactDecimal(coefficient: 247, scale: 2))],
      remainder: .init(
        label: "未列明", text: "0.01亿元", value: ExactDecimal(coefficient: 1, scale: 2)))
    #expect(attributes("class", in: text(chart.svg)).contains("rest"))
    #expect(attributes("width", in: text(chart.svg)) == ["250", "249", "1"])
  }

  @Test func termThatHasEndedLiesBeforeToday() throws {
    let timeline = TermTimeline(
      id: "t", title: "期限",
      rows: [
        .init(
          label: "乐清 2023", from: day("2023-01-01"), to: day("2023-12-31"),
          signed: day("2023-04-03"), isDraft: false)
      ], asOf: try #require(day("2026-11-22")))
    let svg = text(timeline.svg)
    let start = try #require(Int(attributes("x", of: "rect", in: svg).first ?? ""))
    let width = try #require(Int(attributes("width", in: svg).first ?? ""))
    let today = try #require(attributes("d", in: svg).last.flatMap(xOfMove))
    #expect(start == 88)
    #expect(start + width < today)
  }

  @Test func emptyTileOfTheMapStaysAnOutline() {
    let map = RegionMap(
      id: "m", title: "浙江",
      tiles: [
        .init(name: "温州", column: 2, row: 3, regions: ["苍南", "乐清", "瑞安"]),
        .init(name: "丽水", column: 1, row: 3, regions: []),
      ])
    #expect(attributes("class", in: text(map.svg)).filter { $0 == "unheld" }.count == 1)
    #expect(text(map.svg).contains("温州：苍南、乐清、瑞安"))
  }

  @Test func placesOfAProvinceDoNotOverlap() {
    let places = ProvinceTiles.places(ofProvince: "33")
    #expect(Set(places.map { [$0.column, $0.row] }).count == places.count)
    #expect(places.allSatisfy { $0.column < 4 && $0.code.hasPrefix("33") })
  }

  @Test func documentThatIsNotHeldIsSaidToBeMissing() {
    let chain = CitationChain(
      id: "c", title: "依据",
      nodes: [
        .init(id: "p", label: "浙政发〔2025〕3号", level: .province, isHeld: false),
        .init(id: "n", label: "瑞安 2025", level: .county, isHeld: true),
      ], links: [.init(citing: "n", cited: "p"), .init(citing: "n", cited: "unknown")])
    let svg = text(chain.svg)
    #expect(svg.contains("未收录"))
    #expect(svg.contains("瑞安 2025 依据 浙政发〔2025〕3号</desc>"))
  }

  @Test func barsOfASumAreNamedByTheWordsBeforeEachAmount() throws {
    let words = "预算安排2.48亿元。其中,农业资金0.48亿元,其他资金共1.99亿元。"
    func money(_ amount: String, _ value: Int) throws -> Money {
      let start = try #require(words.utf8.firstOffset(of: amount))
      return Money(
        text: amount, range: ByteRange(start, start + amount.utf8.count),
        value: ExactDecimal(coefficient: value), currency: .cny, comparator: .equal, per: nil,
        kind: .budget)
    }
    let check = SumCheck(
      total: try money("2.48亿元", 248_000_000),
      parts: [try money("0.48亿元", 48_000_000), try money("1.99亿元", 199_000_000)],
      sum: ExactDecimal(coefficient: 247_000_000), outcome: .different)
    let svg = text(
      SumBreakdown.picture(
        of: check, in: Passage(text: words, pieces: [ByteRange(0, words.utf8.count)]), id: "s"))
    #expect(svg.contains("预算安排 2.48亿元；农业资金 0.48亿元；其他资金共 1.99亿元；相差 100万元</desc>"))
  }

  private var intensity: DotPlot {
    DotPlot(
      id: "rd", title: "研发投入强度",
      dots: [
        .init(label: "西湖 2023", value: 4.3, text: "4.3%", isBound: false),
        .init(label: "苍南 2023", value: 1.46, text: "1.46%以上", isBound: true),
      ])
  }

  private func text(_ html: TrustedHTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  private func day(_ iso: String) -> CalendarDate? { CalendarDate(iso: iso) }

  /// The values of an attribute, in order; of all elements or of those with one name.
  private func attributes(_ name: String, of element: String = "", in svg: String) -> [String] {
    svg.split(separator: "<").filter { $0.hasPrefix(element) }.flatMap { tag in
      tag.split(separator: " ").compactMap { part in
        guard part.hasPrefix("\(name)=\"") else { return nil }
        return part.dropFirst(name.count + 2).split(
          separator: "\"", omittingEmptySubsequences: false
        ).first.map(String.init)
      }
    }
  }

  /// The x of `M120 18`.
  private func xOfMove(_ path: String) -> Int? { Int(path.dropFirst()) }
}

extension String.UTF8View {
  /// The offset of the first occurrence of `words`.
  fileprivate func firstOffset(of words: String) -> Int? {
    let needle = Array(words.utf8)
    let bytes = Array(self)
    return bytes.indices.first { bytes[$0...].starts(with: needle) }
  }
}
