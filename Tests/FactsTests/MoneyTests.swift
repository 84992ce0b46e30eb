import Testing

@testable import Facts

@Suite struct MoneyTests {
  @Test func capIsReadWithItsYears() throws {
    #expect(try amount("给予三年最高50万元研发补助。").text == "三年最高50万元")
    #expect(try amount("给予第三年最高50万元研发补助。").text == "最高50万元")
  }

  @Test(arguments: [
    ("给予最高50万元研发补助和10万元房租补助。", ["<=", "<="]),
    ("给予最高50万元启动资金、30万元贴息、10万元房租补助。", ["<=", "<=", "<="]),
    ("给予最高50万元补助，10万元奖励。", ["<=", "="]),
    ("给予50万元研发补助和10万元房租补助。", ["=", "="]),
  ])
  func capGovernsEachWithItsNoun(words: String, expected: [String]) {
    #expect(money(words).map(\.comparator.rawValue) == expected)
  }

  @Test func remarkMayPartAFigureFromItsBound() throws {
    #expect(try amount("投资额1000万元（人民币，下同）及以上的项目。").comparator == .atLeast)
    #expect(
      money("投资额3000万元（含3000万元）至5亿元的项目。").map(\.comparator) == [.equal, .atLeast, .atMost])
  }

  @Test func magnitudesMultiplyExactly() throws {
    #expect(try amount("预算安排246.6亿元。").value.description == "24660000000")
    #expect(try amount("预算安排6758.08万元。").value.description == "67580800")
    #expect(try amount("预算安排1,200万元。").value.description == "12000000")
  }

  @Test func fullWidthDigitsAndSpacesAreRead() throws {
    let money = try amount("预算安排 ４．１３ 亿元。")
    #expect(money.value.description == "413000000")
    #expect(money.text == "４．１３ 亿元")
    #expect(try amount("给予最高不超过 50 万元的奖励。").comparator == .atMost)
    #expect(
      FactsTests.money("给予20 万元、30 万元和 50 万元的奖励。").map(\.kind) == [.subsidy, .subsidy, .subsidy])
  }

  @Test func chineseNumeralsAreRead() throws {
    #expect(try amount("给予五十万元奖励。").value.description == "500000")
    #expect(try amount("给予一千二百万元奖励。").value.description == "12000000")
    #expect(money("给予数百万元奖励。").isEmpty)
  }

  @Test func dollarsAreNoYuan() throws {
    let money = try amount("实际使用外资6000万美元。")
    #expect(money.currency == .usd)
    #expect(money.value.description == "60000000")
    #expect(try amount("奖励总额不超过200万人民币。").currency == .cny)
  }

  @Test(arguments: [
    ("246.6亿元以上", ">="), ("不少于3万元", ">="), ("不低于3万元", ">="), ("2000万元及以上", ">="),
    ("3万元(含)以上", ">="),
    ("最高3万元", "<="), ("不超过3万元", "<="), ("未超过3万元", "<="), ("最高不超过3万元", "<="), ("3万元以内", "<="),
    ("3万元以下", "<="),
    ("最高可达3万元", "<="), ("最高扶持3万元", "<="), ("产值过3万元", ">"), ("最高予以3万元", "<="), ("突破3万元", ">"),
    ("超3万元", ">"), ("超过3万元", ">"),
    ("低于3万元", "<"), ("3万元左右", "~"), ("约3万元", "~"), ("达到3万元", "="), ("3万余元", ">="),
  ])
  func boundsGiveTheComparator(words: String, comparator: String) throws {
    #expect(try amount("资金\(words)。").comparator.rawValue == comparator)
  }

  @Test func digitsThatASpacePartsAreLeftOut() {
    #expect(money("预算3 200万元。").isEmpty)
  }

  @Test func boundMayOpenTheText() throws {
    #expect(try amount("约3万元。").comparator == .about)
    #expect(try amount("过3万元。").comparator == .above)
  }

  @Test func includedMarkMovesTheBound() throws {
    #expect(try amount("产值超过1亿元（含）。").comparator == .atLeast)
    #expect(try amount("产值1亿元以上（不含）。").comparator == .above)
  }

  @Test func rangeGivesBothEnds() {
    #expect(money("营收3亿元-5亿元。").map(\.comparator) == [.atLeast, .atMost])
    #expect(money("营收3至5亿元之间。").map(\.value.description) == ["300000000", "500000000"])
    #expect(money("营收3亿元（含）—5亿元之间。").map(\.comparator) == [.atLeast, .below])
  }

  @Test func listMembersShareTheirUnit() {
    let list = money("分别给予60万、120万、300万元的奖励。")
    #expect(list.map(\.value.description) == ["600000", "1200000", "3000000"])
    #expect(list.map(\.kind) == [.subsidy, .subsidy, .subsidy])
    #expect(money("给予5、10、20万元奖励。").map(\.value.description) == ["50000", "100000", "200000"])
  }

  @Test func listMembersShareTheBoundBeforeThem() {
    #expect(money("营收突破5000万元、1亿元的企业。").map(\.comparator) == [.above, .above])
  }

  @Test func amountWithoutYuanNeedsAWordForMoneyBesideIt() throws {
    #expect(try amount("在省奖励的500万补助经费基础上。").kind == .subsidy)
    #expect(try amount("兑现政策资金1000万以上。").comparator == .atLeast)
    #expect(money("服务旅客500万，增长5%。").isEmpty)
    #expect(money("新增岗位6万个。").isEmpty)
  }

  @Test func magnitudesInNamesAreNoMoney() {
    #expect(money("构建“千亿核电”，打造百亿级制造业、万亿产业，落实“千项万亿”工程。").isEmpty)
    #expect(money("发展元宇宙产业，鼓励多元投入，5元旦活动。").isEmpty)
    #expect(money("能耗低于 0.52 吨标准煤/万元。").isEmpty)
  }

  @Test func boundMakesABareMagnitudeOne() throws {
    #expect(try amount("引进亿元以上产业项目。").value.description == "100000000")
  }

  @Test(arguments: [
    ("不低于270元/亩。", "亩"), ("最高补贴1.5万元/辆。", "辆"), ("标准1.4万元/人/年。", "人/年"),
    ("单家企业奖励最高不超过500万元。", "企业"), ("每家企业补助20万元。", "企业"), ("给予每家100万元支持。", "家"),
    ("每个中心再奖补5万元。", "中心"), ("给予单个成果转化园年度最高300万元奖励。", "成果转化园/年"),
    ("每年给予最高350万元资助。", "年"), ("低保年人均标准达1.4万元以上。", "人/年"), ("年新增外贸订单35亿元。", "年"), ("年薪80万元以上。", "年"),
    ("同一企业年度累计补助不超过30万元。", "企业/年"),
    ("单个企业年支持费用不超过10万元。", "企业/年"), ("每家企业金额不超过30万元。", "企业"),
    ("每亩补贴200元。", "亩"), ("给予举办单位最高100万元资助。", nil), ("全年完成投资5亿元。", nil),
  ])
  func perUnitIsReadFromTheWords(words: String, per: String?) throws {
    #expect(try amount(words).per == per)
  }

  @Test func perUnitOfAStepNamesTheStep() throws {
    let list = money("产值每增加1000万元奖励1万元。")
    #expect(list.map(\.per) == [nil, "每增加1000万元产值"])
    #expect(list.map(\.kind) == [.other, .subsidy])
    #expect(try amount("每培育1家企业，给予15万元奖励。").per == "家")
    #expect(try amount("每培育1家给予5万元奖励。").per == "家")
    #expect(money("按照每新增1亿元工业产值奖励10万元。").last?.per == "每新增1亿元工业产值")
  }

  @Test func listMembersShareThePerUnit() {
    #expect(money("对年销售额突破10亿元、20亿元的企业，给予奖励。").map(\.per) == ["年", "年"])
  }

  @Test func thisYearSaysHowOftenOnlyOfEachFirm() throws {
    #expect(try amount("单户企业当年扶持金额最高1000万元。").per == "企业/年")
    #expect(try amount("当年形成的财政贡献达到50万元。").per == nil)
  }

  @Test func remarkOnAnAmountIsAnAmount() {
    #expect(money("奖励20万元（市政策30万）。").map(\.value.description) == ["200000", "300000"])
    #expect(money("另奖10—50万。").map(\.value.description) == ["100000", "500000"])
    #expect(
      money("投资额1亿（含1亿）至5亿元的项目。").map(summary) == [
        "= 100000000 other", ">= 100000000 other", "<= 500000000 other",
      ])
    #expect(
      money("零售额600万元（含600万元）以上的，优先支持。").map(summary) == [
        ">= 6000000 other", "= 6000000 other",
      ])
  }
}
