import Diagnostics
import Testing

@testable import Facts

@Suite struct SumTests {
  private func sum(_ text: String) throws -> SumCheck {
    let sums = facts(text).sums
    try #require(sums.count == 1)
    return sums[0]
  }

  @Test func partsThatGiveTheTotalAreEqual() throws {
    let check = try sum("安排资金5782万元，其中人才经费3900万元，科技资金1882万元，确保增长15%以上。")
    #expect(check.outcome == .equal)
    #expect(check.sum == check.total.value)
    #expect(check.parts.count == 2)
  }

  @Test func partsMayFollowInTheNextSentence() throws {
    let check = try sum("统筹安排2.94亿元。其中安排2.4亿元保障创新，安排0.54亿元用于人才。")
    #expect(check.outcome == .equal)
  }

  @Test func fewerPartsThanTheTotalNamesArePartial() throws {
    #expect(try sum("安排资金1264万元，其中文旅680万元，平台338万元。").outcome == .partial)
  }

  @Test func listThatEndsWithTheRestMustAddUp() throws {
    #expect(try sum("安排10万元，其中甲项目5万元，乙项目3万元，其他资金1万元。").outcome == .different)
  }

  @Test func partsAboveTheTotalAreDifferent() throws {
    #expect(try sum("安排10万元，其中甲项目5万元，乙项目6万元。").outcome == .different)
  }

  @Test func totalThatItsPartsMissIsReportedWithItsPlace() throws {
    let text = "安排10万元，其中甲项目5万元，其他资金4万元。"
    let diagnostics = extracted(clause: text).diagnostics
    #expect(diagnostics.map(\.code) == [.sumMismatch])
    #expect(
      diagnostics.first?.message == "The 2 parts of `10万元` give 90000, not 100000")
    guard case .text(let place) = diagnostics.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(place.source.text(in: place.range) == "10万元")
  }

  @Test func partialListIsNothingToReport() {
    #expect(extracted(clause: "安排10万元，其中甲5万元，乙4万元。").diagnostics.isEmpty)
  }

  @Test func totalMayCloseItsList() throws {
    let check = try sum("争取甲资金1500万元以上；争取乙资金3000万元，合计争取资金4500万元。")
    #expect(check.outcome == .equal)
    #expect(check.total.sumRole == .total)
  }

  @Test func openingWordsOtherThanQizhongAreKnown() throws {
    #expect(try sum("共安排资金7亿元，主要包括铁路2亿元、公路5亿元。").outcome == .equal)
  }

  @Test func singlePartIsNoList() {
    #expect(facts("安排10万元，其中甲项目5万元。").sums.isEmpty)
  }

  @Test func amountsOfAnotherCurrencyOrPerUnitAreNoParts() {
    #expect(facts("安排10万元，其中甲每亩200元/亩，乙3万美元。").sums.isEmpty)
  }

  @Test func capIsSplitByNothing() {
    #expect(facts("奖励总额不超过10万元，其中甲不超过10万元，乙不超过5万元。").sums.isEmpty)
  }

  @Test func whatIsGivenIsNoPartOfWhatIsLent() {
    let facts = facts("发放贷款2.5亿元，其中财政贴息800万元、保费补贴200万元。")
    #expect(facts.money.map(\.kind) == [.loanCredit, .subsidy, .subsidy])
    #expect(facts.sums.isEmpty)
  }

  @Test func listIsNotFoundWithoutATotal() {
    #expect(facts("争取专项资金，其中甲项目5000万元、乙项目1万元。").sums.isEmpty)
  }
}

@Suite struct ExactDecimalTests {
  @Test func additionIsExact() {
    let sum = ExactDecimal(coefficient: 247, scale: 2).adding(
      ExactDecimal(coefficient: 1, scale: 2))
    #expect(sum?.description == "2.48")
  }

  @Test func overflowGivesNothing() {
    #expect(ExactDecimal(coefficient: .max).adding(ExactDecimal(coefficient: 1)) == nil)
    #expect(ExactDecimal(coefficient: .max).shifted(by: 1) == nil)
  }

  @Test func shiftingMovesThePoint() {
    #expect(ExactDecimal(coefficient: 123, scale: 2).shifted(by: 1)?.description == "12.3")
    #expect(ExactDecimal(coefficient: 123, scale: 2).shifted(by: 4)?.description == "12300")
  }
}
