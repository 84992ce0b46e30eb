import Testing

@testable import Facts

/// The eight hardest cases of the annotation.
@Suite struct HardCaseTests {
  @Test func parallelListsOfThresholdsAndAwardsHalfWithoutYuan() {
    let list = money(
      "对年度营业收入首次突破5000万、1亿元、5亿元的本地集成电路设计企业,分别给予60万、120万、300万元的一次性奖励;"
        + "对年度营业收入首次突破5亿元、20亿元、50亿元的本地集成电路制造企业,分别给予120万、240万元、420万元的一次性奖励;"
        + "对年度营业收入首次突破1亿元、10亿元、20亿元的集成电路封测企业,分别给予60万元、180万元、240万元的一次性奖励。")
    #expect(list.count == 18)
    #expect(
      list.prefix(6).map(summary) == [
        "> 50000000 other", "> 100000000 other", "> 500000000 other", "= 600000 subsidy",
        "= 1200000 subsidy", "= 3000000 subsidy",
      ])
    #expect(list.filter { $0.kind == .other }.count == 9)
    #expect(list.filter { $0.comparator == .above }.count == 9)
  }

  @Test func boundsRateAndCapsInterleavedWithTwoKindsOfDash() {
    let list = money(
      "2023年一季度营收20亿元(含)—100亿元之间,一季度同比增长5%以上的,给予一季度营收增长额1%的奖励,单家企业奖励最高不超过500万元;"
        + "2023年一季度营收在2亿(含)-20亿元之间,一季度同比增长25%以上的,给予一季度营收增长额1%的奖励,单家企业奖励最高不超过300万元。")
    #expect(
      list.map(summary) == [
        ">= 2000000000 other", "< 10000000000 other", "<= 5000000 per 企业 subsidy",
        ">= 200000000 other", "< 2000000000 other", "<= 3000000 per 企业 subsidy",
      ])
  }

  @Test func thresholdStepAwardAndCap() {
    let list = money(
      "2023年一季度产值超过1亿元(含)、同比增长5%以上的规模以上制造业企业,2023年一季度增加值每增加100万元奖励1万元,单家企业奖励最高不超过1000万元。")
    #expect(
      list.map(summary) == [
        ">= 100000000 other", "= 1000000 other", "= 10000 per 每增加100万元增加值 subsidy",
        "<= 10000000 per 企业 subsidy",
      ])
  }

  @Test func rateCapAndPriceCeiling() {
    let text =
      "一级、二级能效家电分别按20%、15%补贴,最高补贴2000元/件。单品售价6000元以下的手机等3类数码产品,按照15%补贴,最高补贴500元。"
    #expect(
      money(text).map(summary) == [
        "<= 2000 per 件 subsidy", "<= 6000 per 件 other", "<= 500 subsidy",
      ])
    #expect(targets(text).isEmpty)
  }

  @Test func quotedShareWithItsBaseline() throws {
    let target = try target(
      "深化落实温州市“民营经济195条”,进一步扩大政府产业基金等要素投向民间投资项目比重,在2024年“3个70%”基础上进一步提高到“3个80%”。")
    #expect(target.value == "80")
    #expect(target.unit == "%")
    #expect(target.baseline == "70%")
    #expect(target.indicator == "扩大政府产业基金等要素投向民间投资项目比重")
  }

  @Test func misprintedUnitIsKeptAndNotFallingIsAtLeast() {
    let list = targets("确保出口增长8%,保持全国份额1.23%%比例不降。")
    #expect(list.map(\.unit) == ["%", "%%"])
    #expect(list.map(\.comparator) == [.equal, .atLeast])
  }

  @Test func totalThatItsPartsMiss() {
    let check = facts(
      "县财政2023年预算安排2.48亿元。其中,支持农业稳产保供资金0.48亿元,农业绿色安全保障资金0.07亿元,"
        + "农业基础设施建设资金0.22亿元,支持乡村建设和治理资金0.48亿元,促进农民共同富裕资金0.85亿元,"
        + "城乡风貌整治提升资金0.13亿元,综合性扶持政策、涉农保险和政策性信贷担保等其他资金共0.24亿元。"
    ).sums.first
    #expect(check?.sum.description == "247000000")
    #expect(check?.total.value.description == "248000000")
    #expect(check?.outcome == .different)
  }

  @Test func magnitudesInNamesBesideRealAmounts() {
    #expect(money("加快构建“千亿核电、千亿风电”,力争百亿级项目落地,发展元宇宙,鼓励多元投入。").isEmpty)
    #expect(
      money("建设1条年产值超10亿元的“土特产”全产业链。").map(summary) == ["> 1000000000 per 年 other"])
    #expect(money("在省奖励的500万补助经费基础上,再给予补助。").map(summary) == ["= 5000000 subsidy"])
    #expect(money("完成亿元以上产业项目120个。").map(summary) == [">= 100000000 other"])
  }
}
