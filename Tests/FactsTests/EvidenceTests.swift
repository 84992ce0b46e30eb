import Diagnostics
import Foundation
import NoticeModel
import NoticeParser
import Testing

@testable import Facts

@Suite struct EvidenceTests {
  /// Every fact of a place with the bytes it claims.
  private func evidence(_ facts: PlaceFacts) -> [(text: String, range: ByteRange)] {
    facts.money.map { ($0.text, $0.range) } + facts.targets.map { ($0.text, $0.range) }
      + facts.terms.map { ($0.text, $0.range) }
  }

  private func extract(_ passage: Passage, from source: SourceText) -> PlaceFacts {
    PlaceReader(source: FactSource(source: source), term: nil).read(passage)
  }

  @Test func bytesAtTheRangeReadAsTheText() {
    let source = SourceText(
      name: "notice.txt", text: "页眉\n给予最高不超过５０万元/家奖励，2月底前新增企业３家以上，覆盖率达90%。")
    let start = Array("页眉\n".utf8).count
    let facts = extract(Passage(source, [ByteRange(start, source.bytes.count)]), from: source)
    #expect(evidence(facts).map(\.text) == ["最高不超过５０万元/家", "３家以上", "90%", "2月底前"])
    for fact in evidence(facts) { #expect(source.text(in: fact.range) == fact.text) }
  }

  @Test func textHasTheLineBreakThatFallsWithinAFigure() {
    let source = SourceText(name: "notice.txt", text: "给予最高不\n超过50万元奖励。")
    let first = ByteRange(0, Array("给予最高不".utf8).count)
    let second = ByteRange(first.end + 1, source.bytes.count)
    let money = extract(Passage(source, [first, second]), from: source).money
    #expect(money.map(\.text) == ["最高不\n超过50万元"])
    #expect(money.map { source.text(in: $0.range) } == money.map(\.text))
  }

  /// Words that open, close and join what the rules look for, in every order.
  @Test func anyOrderOfWordsGivesFactsWithinTheText() {
    let words = [
      "“", "”", "《", "》", "（", "）", "(含)", "、", "，", "。", "；", "：", "和", "至", "—", "/", "亩", "每",
      "年",
      "3", "2023", "1.5", "999999999999999999", "万", "亿元", "元", "%", "个", "分之", "三", "其中", "合计",
      "最高", "不超过", "以上", "给予", "预算安排", "的", "增长", "基础上", "6月", "底前", "〔2023〕2号", " ", "\u{1F600}",
    ]
    var state: UInt64 = 42
    for _ in 0..<600 {
      var text = ""
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += words[Int(state >> 33) % words.count]
      }
      let source = SourceText(name: "notice.txt", text: text)
      let passage = Passage(source, [ByteRange(0, source.bytes.count)])
      for fact in evidence(extract(passage, from: source)) {
        #expect(source.text(in: fact.range) == fact.text)
        #expect(!fact.range.isEmpty)
      }
      _ = notice(clause: text, closing: text, preamble: text)
    }
  }

  @Test(arguments: [
    "cangnan-2023", "qujiang-2023", "ruian-2025", "xihu-2023-draft", "yueqing-2023",
  ])
  func everyFactOfTheCorpusIsEvident(id: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("content/notices/\(id).txt")
    let source = SourceText(name: id, bytes: Array(try Data(contentsOf: file)))
    let notice = NoticeParser().parse(source, id: id).output
    let facts = FactExtractor().extract(notice).output
    let places = facts.introductions + facts.clauses + [facts.closing]
    var found = places.flatMap { evidence($0) }
    #expect(found.count > 40)
    if let range = facts.validity.range { found.append((facts.validity.text ?? "", range)) }
    if let total = facts.totalSupport { found.append((total.text, total.range)) }
    for fact in found { #expect(source.text(in: fact.range) == fact.text) }
    for citation in facts.citations {
      #expect(source.text(in: citation.range).contains(citation.title ?? ""))
    }
  }

  @Test func factsOfAnOverlongPassageLeadToTheirBytes() {
    let sentence = "给予最高50万元奖励，新增企业3家。"
    let text = String(repeating: "，", count: 5000) + String(repeating: sentence, count: 1200)
    let source = SourceText(name: "notice.txt", text: "\n" + text)
    let facts = extract(Passage(source, [ByteRange(1, source.bytes.count)]), from: source)
    #expect(facts.money.count == 1200)
    #expect(facts.targets.count == 1200)
    for fact in evidence(facts) { #expect(source.text(in: fact.range) == fact.text) }
  }

  @Test func overlongDigitsAreNoFigure() {
    #expect(money("预算安排12345678901234567890亿元。").isEmpty)
  }
}
