import Diagnostics
import Testing

@testable import SiteGenerator

@Suite struct OdditiesTests {
  @Test func percentSignPrintedTwiceIsNoted() {
    #expect(words("保持全国份额1.23%%比例不降") == ["%"])
  }

  @Test func stretchPrintedTwiceIsNotedWhereItEndsAgain() {
    let stretch = "支持年度新增建设用地指标分配中合理安排现代服务业创新发展区的用地需求"
    let text = "\(stretch)一。\(stretch)二。"
    let end = text.utf8.count - "二。".utf8.count
    #expect(Oddities.ends(in: text).map(\.end) == [end])
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
