import Diagnostics
import Testing

@testable import SiteGenerator

@Suite struct OdditiesTests {
  @Test func percentSignPrintedTwiceIsNoted() {
    #expect(words("保持全国份额1.23%%比例不降") == ["%"])
  }

  @Test func sentenceBegunTwiceIsNotedWhereItStopsBeingTheSame() {
    let stretch = "积极组织申报省、市现代服务业创新发展区，支持用地指标"
    let text = "\(stretch)分配。\(stretch)安排。"
    let end = text.utf8.count - "安排。".utf8.count
    #expect(Oddities.ends(in: text).map(\.end) == [end])
  }

  @Test func conditionsOfParallelRulesAreNoOddity() {
    let condition = "一季度同比增长且增速高于上年一季度的，给予一季度营收增长额的奖励"
    #expect(words("营收5亿元的，\(condition)。营收2亿元的，\(condition)。") == [])
  }

  @Test func titlePrintedAgainIsNoted() {
    let ends = Oddities.ends(in: "支持“老有康养”。完善养老", after: "支持“老有康养”。")
    #expect(ends.map(\.end) == ["支持“老有康养”。".utf8.count])
  }

  @Test func formulaOfAClauseIsNoOddity() {
    #expect(words("新增就业1万人，新增培训1万人，力争完成10万人；力争完成20万人。") == [])
  }

  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Oddities.ends(in: text).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }
}
