import Testing

@testable import Facts

@Suite struct DistributionTests {
  @Test(arguments: [
    (
      "研发设计工具普及率、关键工序数控化率分别超过90%、75%。",
      ["研发设计工具普及率 > 90%", "关键工序数控化率 > 75%"]
    ),
    (
      "高新技术产业、装备制造业和战略性新兴产业增加值占比分别达到70%、45%和35%。",
      ["高新技术产业增加值占比 = 70%", "装备制造业增加值占比 = 45%", "战略性新兴产业增加值占比 = 35%"]
    ),
    (
      "主要农作物和水稻耕种收综合机械化率分别达84%和92%。",
      ["主要农作物耕种收综合机械化率 = 84%", "水稻耕种收综合机械化率 = 92%"]
    ),
    (
      "培育国家级、省级专精特新企业分别达到5家、20家。",
      ["培育国家级专精特新企业 = 5家", "培育省级专精特新企业 = 20家"]
    ),
    (
      "接待人次突破2000万，旅游总收入突破250亿元，分别增长15%、18%。",
      ["接待人次增长 = 15%", "旅游总收入增长 = 18%"]
    ),
  ])
  func eachValueHasItsOwnSubject(words: String, expected: [String]) {
    #expect(targets(words).map(summary) == expected)
  }

  @Test func subjectThatIsOneStaysWhole() {
    #expect(
      targets("城乡居民人均可支配收入分别增长6%和7.5%。").map(\.indicator)
        == ["城乡居民人均可支配收入增长", "城乡居民人均可支配收入增长"])
  }

  @Test func periodsOfOneSubjectStayWhole() {
    #expect(
      Set(targets("一季度、上半年、全年投资分别增长8%、9%、10%。").map(\.indicator)) == ["一季度、上半年、全年投资增长"])
  }

  @Test func sharedWordsThatCannotBeToldStayWhole() {
    #expect(
      Set(targets("蔬菜和水稻良种推广率分别达84%和92%。").map(\.indicator))
        == ["蔬菜和水稻良种推广率"])
  }

  @Test func valuesWithoutSubjectsAreLeftOut() {
    #expect(targets("全面完成目标，分别增长15%、18%。").isEmpty)
  }
}
