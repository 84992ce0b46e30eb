import Diagnostics
import Testing

@testable import Facts

@Suite struct TargetTests {
  @Test(arguments: [
    ("2023年，力争规上工业增加值增长9.5%。", "规上工业增加值增长 = 9.5%"),
    ("全年固定资产投资增长12%以上。", "固定资产投资增长 >= 12%"),
    ("新改扩建不少于50家老年食堂。", "新改扩建老年食堂 >= 50家"),
    ("着力推进60个以上引领性、支撑性重大项目。", "推进引领性、支撑性重大项目 >= 60个"),
    ("城乡居民收入比缩小至1.88左右。", "城乡居民收入比 ~ 1.88(比值)"),
    ("城乡居民收入比缩小至1.77:1。", "城乡居民收入比 = 1.77(比值)"),
    ("确保支出增量的三分之二以上用于民生领域。", "支出增量用于民生领域 >= 2/3(比例)"),
    ("确保支出增量的2/3以上用于民生领域。", "支出增量用于民生领域 >= 2/3(比例)"),
    ("建设筹集保障性租赁住房5300套(间)。", "建设筹集保障性租赁住房 = 5300套(间)"),
    ("动态调整专业3-5个。", "动态调整专业 = 3-5个"),
    ("每千人口拥有托位数达4.5个以上。", "每千人口拥有托位数 >= 4.5个/千人口"),
    ("平均担保费率下降至0.5%。", "平均担保费率 = 0.5%"),
    ("新增企业首贷户７００户。", "新增企业首贷户 = 700户"),
    ("安装一键呼叫设备580余户。", "安装一键呼叫设备 >= 580户"),
    ("规划产业用地近1万亩。", "规划产业用地 ~ 1万亩"),
    ("常住人口城镇化率力争提高0.6个百分点。", "常住人口城镇化率力争提高 = 0.6个百分点"),
    ("PM2.5平均浓度控制在27微克/立方米以下。", "PM2.5平均浓度 <= 27微克/立方米"),
    ("开行“义新欧”班列2200列以上。", "开行“义新欧”班列 >= 2200列"),
    ("保持全国份额5%比例不降。", "保持全国份额比例不降 >= 5%"),
    ("保障粮食播种面积百分之九十以上。", "保障粮食播种面积 >= 90%"),
    ("争取一半以上的规上企业完成数字化改造。", "规上企业完成数字化改造 >= 1/2(比例)"),
    ("实现财政收入增长3.5%左右的目标。", "财政收入增长 ~ 3.5%"),
    ("龙头企业发展到7家。", "龙头企业 = 7家"),
    ("新增电梯5000部左右。", "新增电梯 ~ 5000部"),
    ("小微企业贷款增速不低于15%，新发放贷款利率下降20个基点。", "小微企业贷款增速 >= 15%"),
    ("过夜游客占比提升至35%。", "过夜游客占比 = 35%"),
    ("卫生厕所普及率、垃圾处理率均达到100%。", "卫生厕所普及率、垃圾处理率 = 100%"),
    ("播种面积不少于18.6万亩，对种粮大户早稻每亩补贴270元。", "播种面积 >= 18.6万亩"),
    ("贷款增速高于平均5个百分点，发放“共富贷”10亿元。", "贷款增速高于平均 = 5个百分点"),
    ("开展补贴性培训，登记失业率控制在3.5%以内。", "登记失业率 <= 3.5%"),
    ("“两项补贴”覆盖率100%。", "“两项补贴”覆盖率 = 100%"),
    ("参股比例不低于10%并逐步提升。", "参股比例 >= 10%"),
    ("按期办结率90%以上。", "按期办结率 >= 90%"),
    ("实现新增就业3.2万人。", "新增就业 = 3.2万人"),
    ("投入3.5亿元新改扩建中小学6所。", "新改扩建中小学 = 6所"),
    ("城中村拆迁签约3000户。", "城中村拆迁签约 = 3000户"),
    ("亿元楼宇数达到15幢。", "亿元楼宇数 = 15幢"),
    ("人均预期寿命达78.3岁。", "人均预期寿命 = 78.3岁"),
    ("平均受教育年限11.3年。", "平均受教育年限 = 11.3年"),
  ])
  func indicatorValueUnitAndComparatorAreRead(words: String, expected: String) throws {
    #expect(try summary(target(words)) == expected)
  }

  @Test func elidedSubjectsCarryOver() {
    #expect(
      targets("力争规上工业产值增长20%以上,突破50亿元,增加值增长13%以上。").map(\.indicator)
        == ["规上工业产值增长", "规上工业增加值增长"])
    #expect(
      targets("全区固定资产投资104亿元，增长20%以上。").map(\.indicator) == ["全区固定资产投资增长"])
    #expect(
      targets("力争全区生产总值突破1500亿元，年均增长6.5%左右。").map(\.indicator) == ["全区生产总值年均增长"])
    #expect(
      targets("完成粮食播种面积30万亩以上、产量12万吨以上。").map(\.indicator) == ["完成粮食播种面积", "粮食产量"])
  }

  @Test func listMembersShareTheVerb() {
    #expect(
      targets("新增绿色工厂3家、智能工厂5家。").map(\.indicator) == ["新增绿色工厂", "新增智能工厂"])
    #expect(
      targets("培育1家以上产业园区、2家以上龙头企业。").map(\.indicator) == ["培育产业园区", "培育龙头企业"])
  }

  @Test func verbOfFoundingGoesOnPastCommas() {
    #expect(
      targets("新增高新企业80家以上，科技型企业300家。").map(\.indicator) == ["新增高新企业", "新增科技型企业"])
    #expect(
      targets("完成经营性用地做地3000亩，具备出让条件1500亩。").map(\.indicator)
        == ["完成经营性用地做地", "具备出让条件"])
    #expect(targets("培育2个大集群和6个小集群。").map(\.indicator) == ["培育大集群", "培育小集群"])
  }

  @Test func growthOfABudgetIsATarget() {
    #expect(targets("预算安排3.6亿元，较上年增长12%，支持研发后补助1亿元。").map(\.value) == ["12"])
  }

  @Test func whatIsCountedAndThenRewardedIsATarget() {
    #expect(targets("每年引进人才50名，给予A类人才800万元补助。").map(\.value) == ["50"])
    #expect(targets("扩容3600个学位，每培训1名技师补贴2000元。").map(\.value) == ["3600"])

    #expect(targets("每年评选创业项目10个，每个项目给予5万元扶持。").map(\.value) == ["10"])
  }

  @Test func verbAlonePassesOverAnAmountOfMoney() {
    #expect(
      targets("实施工业项目150个，完成投资200亿元，其中新开工60个。").map(\.indicator) == ["实施工业项目", "新开工工业项目"])
  }

  @Test func shareTakesItsSubjectFromBefore() {
    #expect(
      targets("民间投资增长6%，占全部投资比重达55%。").map(\.indicator) == ["民间投资增长", "民间投资占全部投资比重"])
  }

  @Test func verbAloneTakesTheNounBefore() {
    #expect(
      targets("新建美丽乡村中心村5个、建成13个。").map(\.indicator) == ["新建美丽乡村中心村", "建成美丽乡村中心村"])
  }

  @Test func distributedValuesAreSeparateTargets() {
    #expect(targets("甲乙机械化率分别达84.46%和92.2%。").map(\.value) == ["84.46", "92.2"])
    #expect(
      targets("新增高新技术企业250家以上、科技型中小企业各800家以上。").map(\.indicator)
        == ["新增高新技术企业", "新增科技型中小企业"])
  }

  @Test(arguments: [
    "贯彻“8+4”政策体系，推进“315”科技创新体系、“1619”行动、省“415X”产业集群。",
    "提速104国道、G320国道、S3线、2号风电、2.0版建设，落实9810出口退税。",
    "会同人才等4张要素保障清单牵头单位，上述8个领域政策。",
    "等3类数码产品按照15%补贴，减按10%的税率征收。",
    "对3岁以下婴幼儿、65周岁以上老年人、200人以下小规模学校。",
    "放宽容积率至5.0，建筑密度65%。",
    "未完成开发投资总额25%以上的出让土地，可转让。",
    "补偿额为企业实际投保费用的80%。",
    "新评定的众创空间按上级补助标准1:1配套补助。",
    "每培育1家高新技术企业，给予奖励。",
    "支持混合用地（工业建筑面积占比不得低于50%）出让。",
    "同比增长5%以上且增速高于上年的企业，给予奖励。",
    "深化1个省级试点。",
    "实现“30-60-90”3个交通圈。",
    "落实“民营经济195条”、发布企业100强榜单、6个月内办结。",
    "强力推进全区6个省重点项目。",
    "追加补助5个百分点，最高不超过20%。",
    "每新引进或培育新增1家规上服务业企业，给予奖励。",
    "相应增加1个奖励名额。",
    "服务企业超过30家且营业收入超过500万元的企业，最高不超过100万元。",
    "抓好市重点项目850个左右、省重点项目150个左右。",
    "一次人数达到100人以上，游览5个以上收费景区，一次性奖励200元/人。",
    "财政按担保平均余额的1‰给予最高不超过500万元补助。",
    "实行服务全覆盖，企业三年内有效。",
    "旅行社组织50人以上团队住宿一晚的，按每人30元奖励。",
    "给予租金补贴，最高补贴面积不超过3000平方米。",
    "贷款利率不超过LPR加50个基点。",
    "完成新村12和24幢修缮工程。",
    "第5、6名各400万元。",
    "每款奖励20万元，同一企业当年不超过3款。",
    "给予机构落户奖励，补贴租金的面积不超过1000平方米。",
    "失业保险费率1%，工伤保险费率下调20%。",
    "竞买起始价不低于基准地价的70%。",
    "展会补助三项合计，一家企业全年最多支持6次。",
    "认定标准为低保标准的1.5倍，特别重大项目不超过2倍。",
    "合同预付款比例不低于30%，小微企业不低于50%。",
    "腾出用能空间，其中20%用于保障民生项目。",
    "建设冷库1000立方米以上的，按每立方米100元给予补助。",
    "参会人数200人以上且住宿两晚的，每场奖励1万元。",
    "商品房首付款比例不低于20%。",
    "2022年，生产总值增长4.3%。",
  ])
  func namesConditionsAndRatesAreNoTargets(words: String) {
    #expect(targets(words).map(\.text) == [])
  }

  @Test func countBeforeANounIsATargetAndItsBoundNoCondition() throws {
    #expect(try target("力争10家以上企业列入名单。").indicator == "企业列入名单")
    #expect(try target("打造算力规模不小于1000P的智算中心。").unit == "P")
  }

  @Test func describedPlaceOfWorkDoesNotHideTheCount() throws {
    let target = try target("2023年围绕产业配套等四大领域推进102个城镇化项目。")
    #expect(target.value == "102")
  }

  @Test func baselineIsKeptApart() throws {
    let target = try target("比例由8%提高到10%。")
    #expect(target.value == "10")
    #expect(target.baseline == "8%")
  }

  @Test func phraseRangeHoldsIndicatorAndFigure() throws {
    let text = "力争新增绿色工厂3家。"
    let target = try target(text)
    let bytes = Array("\n\(text)".utf8)[target.phraseRange.start..<target.phraseRange.end]
    #expect(String(decoding: bytes, as: UTF8.self) == "新增绿色工厂3家")
  }
}

@Suite struct TargetYearTests {
  @Test(arguments: [
    ("2025年新增企业3家。", "2025"), ("到2025年底，新增企业3家。", "2025"), ("2023-2025年新增企业3家。", "2023-2025"),
    ("新增企业3家。", "2023"), ("“十四五”期间，确保投入年均增长15%以上。", "2021-2025"),
    ("在2022年基础上新增企业3家。", "2023"), ("比2021年增长5%。", "2023"), ("客流恢复到2019年的90%。", "2023"),
    ("落实2024年行动计划新增企业3家。", "2023"),
    ("完成耕地提升2025亩。", "2023"),
  ])
  func sentenceOrNoticeGivesTheYear(words: String, year: String) throws {
    #expect(try target(words).year == year)
  }

  @Test func spanCountsFromTheNoticesTerm() {
    #expect(
      targets("每年培育工程师8名以上，五年50名左右。").map(\.year) == ["2023", "2023-2027"])
  }

  @Test func listOfYearsGivesNone() {
    #expect(targets("到2025年、2027年，产能分别达到20万吨和35万吨。").map(\.year) == [nil, nil])
  }

  @Test func noticeWithoutTermGivesNoYear() {
    let facts = notice(clause: "新增企业3家。", closing: "请遵照执行。")
    #expect(facts.clauses.first?.targets.first?.year == nil)
  }
}
