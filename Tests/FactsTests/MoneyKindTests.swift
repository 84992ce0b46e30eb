import Testing

@testable import Facts

@Suite struct MoneyKindTests {
  @Test(arguments: [
    ("开展科技计划项目，区财政补助经费不低于90万元。", MoneyKind.budget),
    ("兑现中介服务业政策资金900万以上。", .budget),
    ("对种粮大户，区财政补助资金不低于90元/亩。", .subsidy),
  ])
  func leastSumPaidInAllIsABudget(words: String, kind: MoneyKind) throws {
    #expect(try amount(words).kind == kind)
  }

  @Test func shareTakenIsInvested() {
    #expect(
      money("给予人才项目最高100万元启动资金、300万元直投基金股权投资。").map(\.kind) == [.subsidy, .investment])
  }

  @Test(arguments: [
    ("市财政2023年预算安排9000万元。", MoneyKind.budget),
    ("2023年统筹安排31.5亿元。", .budget),
    ("争取上级补助资金500万元以上。", .target),
    ("实际使用外资1亿美元。", .target),
    ("给予最高50万元奖励。", .subsidy),
    ("全县累计发放消费券3700万元。", .subsidy),
    ("设立1000万元汽车消费补贴。", .subsidy),
    ("力争授信余额突破30亿元。", .loanCredit),
    ("争取融资担保余额达到10亿元。", .loanCredit),
    ("提供最高500万元额度的财政贴息贷款。", .loanCredit),
    ("完成投资246.6亿元以上。", .investment),
    ("储备项目总投资125亿元。", .investment),
    ("力争打造100亿元规模的母基金。", .other),
    ("单品售价6000元以下的手机。", .other),
    ("对研发费用都在50万元以上的企业，给予奖励。", .other),
    ("技术转让所得不超过500万元的部分，免征企业所得税。", .other),
    ("全年招引1亿美元以上外资大项目。", .other),
    ("争取中央预算内投资60亿元。", .target),
    ("政府性融资担保支农支小余额1650亿元以上。", .loanCredit),
    ("设立2.43亿元工业发展专项引导资金。", .budget),
    ("设立科创基金，规模100亿元。", .other),
    ("设立总规模100亿元的科创基金。", .other),
    ("市财政每年安排不低于2亿元的工业发展专项资金。", .budget),
    ("用水按0.8元/吨给予补助。", .subsidy),
    ("对企业当年形成的财政贡献达到50万元，且优惠期满的企业，可给予扶持。", .other),
    ("纳税过1亿元的企业达30家。", .other),
    ("对50万元以下的小额贷款，予以补偿。", .other),
    ("财政补助资金总额控制在100万元以内。", .subsidy),
    ("分别奖励企业经营团队10万元。", .subsidy),
    ("单个项目不超过5万元。", .subsidy),
    ("金额低于1.5万元的按实资助。", .other),
    ("每吸纳1人1000元的一次性吸纳就业补贴。", .subsidy),
    ("设立2000万元技改奖补专项资金。", .budget),
    ("按生均300元增加公用经费。", .budget),
    ("全年到位市外资金90亿元。", .target),
    ("年贡献在100万元以上且增幅居前的，优先支持。", .other),
    ("若增量不低于1亿元，分档支持。", .other),
    ("连续贡献奖按照1万元/年的标准计发。", .subsidy),
    ("企业销售额达到2000万元，均可申报纳入统计。", .other),
    ("按当年缴税500万元以上，分档给予奖励。", .other),
    ("项目应为固定资产投资不低于6000万元。", .other),
    ("项目达产后亩均税收不低于10万元。", .other),
    ("投资强度不低于200万元/亩。", .other),
    ("按每亩300万元计算投资额度。", .other),
    ("可申请额度最高不超过10万元的创业担保贷款。", .loanCredit),
    ("融合项目（单个项目软性投入20万元及以上）优先。", .other),
  ])
  func verbAndNounDecideTheKind(words: String, kind: MoneyKind) throws {
    #expect(try amount(words).kind == kind)
  }

  @Test func governingVerbReachesOverCommasUntilTheNextDeed() {
    let list = money("争取科技项目2项，市财政补助100万元以上，开展区级科技项目，区财政补助经费不低于100万元。")
    #expect(list.map(\.kind) == [.target, .budget])
  }

  @Test func whatFollowsAnAwardIsHandedOutUnlessItIsAResult() {
    #expect(
      money("补助标准提高250元，小学生和初中生分别达到750元、1000元。").map(\.kind)
        == [.subsidy, .subsidy, .subsidy])
    #expect(money("助学金由每年800元提高到1500元。").map(\.kind) == [.subsidy, .subsidy])
    #expect(money("发放消费券5000万元，带动消费10亿元。").map(\.kind) == [.subsidy, .target])
    #expect(money("发放消费券5000万元，社零总额达到200亿元。").map(\.kind) == [.subsidy, .target])
    #expect(money("支持企业直接融资，发行债券50亿元。").map(\.kind) == [.target])
    #expect(money("落实惠企补贴，全年减负5亿元。").map(\.kind) == [.target])
  }

  @Test func lastOfAListHasTheNoun() {
    #expect(money("安家补贴分别为15万元和10万元。").map(\.kind) == [.subsidy, .subsidy])
    #expect(money("分别为15万元和10万元的安家补贴。").map(\.kind) == [.subsidy, .subsidy])
    #expect(money("拿出10亿元人才专项资金和9亿元科技专项资金。").map(\.kind) == [.budget, .budget])
  }

  @Test func parenthesesBehindAThresholdSayItAgain() {
    #expect(money("年收入50万元以上（含50万元）的人才，优先支持。").map(\.kind) == [.other, .other])
  }

  @Test func thresholdsAreAListWithTheFirst() {
    #expect(
      money("年营收首次达到500万元、1000万元以上，且增幅居前的，给予5万元奖励。").map(\.kind)
        == [.other, .other, .subsidy])
  }

  @Test func tierNamesWhomAndHowMuch() {
    #expect(
      money("租用店铺的，100平方米以下的每年不超过3000元，100平方米以上的每年不超过5000元，据实补贴。").map(\.kind)
        == [.subsidy, .subsidy])
  }

  @Test func amountsHandedOutMayBeOfAnySize() {
    #expect(money("奖励金额从20万元到1500万元不等。").map(\.kind) == [.subsidy, .subsidy])
  }

  @Test func ratesAreAList() {
    #expect(
      money("按照发明1万元/件、实用新型3000元/件，外观设计2000元/件进行奖励。").map(\.kind)
        == [.subsidy, .subsidy, .subsidy])
  }

  @Test func budgetReachesOverSemicolons() {
    let list = money("市财政预算安排公路建设资金519万元；公交亏损补助资金5000万元，客运补助50万元。")
    #expect(list.map(\.kind) == [.budget, .budget, .budget])
  }

  @Test func partsAreOfTheKindOfTheirTotal() {
    let list = money("财政预算安排9000万元，其中拓市场资金4420万元，发放消费券4580万元。")
    #expect(list.map(\.kind) == [.budget, .budget, .budget])
    #expect(list.map(\.sumRole) == [.total, .part, .part])
  }

  @Test func elidedSubjectCarriesOver() {
    #expect(money("固定资产投资增长12%、总量达561亿元左右。").map(\.kind) == [.investment])
    #expect(money("给予10万元奖励，最高100万元。").map(\.kind) == [.subsidy, .subsidy])
  }

  @Test func amountsOfOnePerUnitAreOfOneKind() {
    let list = money("早稻补贴标准不低于270元/亩，晚稻、油菜50亩以上200元/亩。")
    #expect(list.map(\.kind) == [.subsidy, .subsidy])
  }

  @Test func shareThatIsRewardedIsNoAward() {
    #expect(money("按执行额1万美元奖励人民币3000元。").map(\.kind) == [.other, .subsidy])
  }

  @Test func conditionBindsWhatIsJoinedToIt() {
    let list = money("年总收入达到150万元且经营性收入达到120万元的行政村占比90%以上。")
    #expect(list.map(\.kind) == [.other, .other])
  }

  @Test(arguments: [
    "软件收入超过120万元。", "累计研发投入须超过120万元。", "营收低于2000万元者。", "农民自费600元。",
    "销售总额不低于120万元。", "六层60万元/台。", "总投资额不低于3000万元。",
    "登记额达到3000万元以上，给予扶持。", "项目投产3年内亩均税收不低于30万元。",
  ])
  func nothingSaysThatAResultIsMeant(words: String) throws {
    #expect(try amount(words).kind == .other)
  }

  @Test(arguments: [
    "力争营收达到5000万元。", "实施强村工程，村集体收入达到36万元以上。", "人均增收3万元。", "信托规模扩大300万元。",
    "全市村集体收入达到35万元以上。", "税收增长8%，突破5000万元。",
  ])
  func aimDeedOrRiseSaysThatAResultIsMeant(words: String) throws {
    #expect(try amount(words).kind == .target)
  }

  @Test func awardForEachGoesOnFromTheSentenceBefore() {
    let list = money("给予20万元购房补贴。硕士每月1200元，带动消费10亿元。")
    #expect(list.map(\.kind) == [.subsidy, .subsidy, .target])
  }

  @Test func whatThePublicPurseSetsAsideIsABudget() throws {
    #expect(try amount("中央下拨2668亿元。").kind == .budget)
    #expect(try amount("每年设立3000万元发展基金。").kind == .budget)
    #expect(try amount("省政府每年拿出100亿元扶持产业。").kind == .budget)
  }

  @Test func awardMayBeCalledByItsMeasure() throws {
    #expect(try amount("发放金额超4亿元的大礼包。").kind == .subsidy)
  }
}
