import Knowledge
import Testing

@testable import SiteGenerator

struct IndicatorNamesTests {
  private let names = IndicatorNames(
    dropped: ["全社会", "全县", "力争", "完成"],
    words: [("R&D经费", "研发"), ("增速", "增长")],
    names: ["消化闲置土地": "闲置土地清理"], general: ["企业"])
  private let region = Region(
    id: "jia", name: "甲县", shortName: "甲", level: "县", code: "000000", city: "乙市",
    province: "丙省")

  @Test(arguments: [
    ("全社会R&D经费投入强度", "研发投入强度"), ("力争完成固定资产投资增速", "固定资产投资增长"),
    ("全县2023年度完成健康体检", "健康体检"), ("甲县新增床位", "新增床位"),
    ("床位(间)", "床位（间）"), ("消化闲置土地", "闲置土地清理"),
  ])
  func scopeEffortAndYearAreNotPartOfTheName(printed: String, expected: String) {
    #expect(names.common(printed, in: region) == expected)
  }

  @Test func emptyWordsStandForNothing() {
    let names = IndicatorNames(dropped: [""], words: [("", "研发")])
    #expect(names.common("床位") == "床位")
  }

  @Test func whatIsCountedIsNeverDropped() {
    #expect(names.common("新增首贷户") != names.common("首贷户"))
    #expect(names.common("完成") == "完成")
  }

  @Test func aNameThatDoesNotSayWhatIsCountedIsNotCompared() {
    #expect(names.common("全县企业") == nil)
    #expect(names.common("") == nil)
  }
}
