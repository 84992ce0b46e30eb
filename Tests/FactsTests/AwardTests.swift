import Testing

@testable import Facts

/// How award schedules of many cities are worded.
@Suite struct AwardTests {
  @Test(arguments: [
    ("展位费补助最高为每标准展位2万元。", "<= 20000 per 标准展位 subsidy"),
    ("对单个景区最高奖励额度为10万元。", "<= 100000 per 景区 subsidy"),
    ("单条航线年补贴不超过500万元。", "<= 5000000 per 航线/年 subsidy"),
    ("给予不超过30元/平方米·月的租金补助。", "<= 30 per 平方米·月 subsidy"),
    ("给予0.05元/千瓦时补助。", "= 0.05 per 千瓦时 subsidy"),
    ("每班次补贴3万元。", "= 30000 per 班次 subsidy"),
    ("每人每晚奖励10元。", "= 10 per 人/晚 subsidy"),
    ("按在托婴幼儿每生每月500元标准补助。", "= 500 per 生/月 subsidy"),
    ("公用经费补助800元/生·年。", "= 800 per 生·年 subsidy"),
    ("按装机容量0.2元/瓦一次性补助。", "= 0.2 per 瓦 subsidy"),
    ("同一企业同一年度累计不超过50万元。", "<= 500000 per 企业/年 subsidy"),
    ("单个技改项目软硬件补助100万元。", "= 1000000 per 技改项目 subsidy"),
    ("年费按实际缴纳额的50%资助，每件每年不超过2000元。", "<= 2000 per 件/年 subsidy"),
    ("全年预算不超过1500万元。", "<= 15000000 budget"),
    ("产业基金带动社会资本投入不低于600亿元。", ">= 60000000000 investment"),
    ("发放“共富贷”10亿元。", "= 1000000000 loan-credit"),
    ("年末在保余额28亿元。", "= 2800000000 loan-credit"),
    ("小规模纳税人月销售额10万元以下免征增值税。", "<= 100000 per 月 other"),
    ("年度补助总额不超过300万元。", "<= 3000000 per 年 subsidy"),
    ("保额每亩1500元。", "= 1500 per 亩 other"),
    ("年实到外资1000万元以上的项目，优先保障。", ">= 10000000 per 年 other"),
    ("补助5000元/展位。", "= 5000 per 展位 subsidy"),
    ("分段按10%、15%补助，合计不超过200万元。", "<= 2000000 subsidy"),
    ("谷电每千瓦时补0.03元。", "= 0.03 per 千瓦时 subsidy"),
    ("每家企业全年补贴总额上限20万元。", "<= 200000 per 企业 subsidy"),
    ("项目村年均增收10万元以上。", ">= 100000 per 年 target"),
    ("投入3.5亿元新改扩建学校。", "= 350000000 investment"),
    ("展会补助合计计算，亚洲不超过4万元。", "<= 40000 subsidy"),
    ("深水网箱每口补助15万元。", "= 150000 per 口 subsidy"),
    ("给予租金补助，单店年补助额度不超过20万元。", "<= 200000 per 店/年 subsidy"),
    ("发放创新券，每家企业年度最高抵用20万元。", "<= 200000 per 企业/年 subsidy"),
    ("按售价15%一次性立减，每件最高优惠2000元。", "<= 2000 per 件 subsidy"),
    ("租金补贴，单价不超过每月每平方米80元。", "<= 80 per 月/平方米 other"),
    ("每辆补贴购车款的5%，不超过1万元。", "<= 10000 subsidy"),
    ("按投资额的30%以奖代补，最多不超过20万元。", "<= 200000 subsidy"),
    ("创业者可申请最高不超过30万元的个人创业担保贷款。", "<= 300000 loan-credit"),
    ("按每人每年7800元限额依次扣减税费。", "= 7800 per 人/年 other"),
    ("用气价格下调0.2元/立方米。", "= 0.2 per 立方米 other"),
    ("每头保费75元。", "= 75 per 头 other"),
    ("财政每年统筹不少于2亿元。", ">= 200000000 per 年 budget"),
    ("扩大转贷规模，单笔额度最高3000万元。", "<= 30000000 per 笔 loan-credit"),
    ("每引进一名高层次人才，奖励用人单位10万元。", "= 100000 per 名 subsidy"),
    ("每新建一个村级服务站，给予5000元补助。", "= 5000 per 个 subsidy"),
    ("按应收账款贷款发放额的1‰给予奖励，最高不超过1000万元。", "<= 10000000 subsidy"),
    ("补贴标准为3万元/每个展位。", "= 30000 per 展位 subsidy"),
    ("每人每住一晚奖励60元。", "= 60 per 人/晚 subsidy"),
    ("给予最高每台（组）1万元补助。", "<= 10000 per 台（组） subsidy"),
    ("每家商贸、服务业企业奖励5万元。", "= 50000 per 商贸、服务业企业 subsidy"),
    ("每家企业该项奖励最高为1000万元。", "<= 10000000 per 企业 subsidy"),
    ("单个企业标准奖补总额最高可达150万元。", "<= 1500000 per 企业 subsidy"),
    ("每家企业技术中心奖励20万元。", "= 200000 per 企业技术中心 subsidy"),
    ("补助费用，单场活动上限20万元。", "<= 200000 per 活动 subsidy"),
    ("年实物商品网络销售额达1500万元的基地，优先支持。", "= 15000000 per 年 other"),
    ("按每1万平方米给予10万元奖励。", "= 100000 per 万平方米 subsidy"),
    ("展位费最高可报3万元。", "<= 30000 subsidy"),
    ("早稻最低收购价每百斤127元。", "= 127 per 百斤 other"),
    ("每个新药（不同规格视为同一品种）奖励300万元。", "= 3000000 per 新药 subsidy"),
    ("给予配套，同一单位年度配套总额不超过500万元。", "<= 5000000 per 单位/年 subsidy"),
    ("每个场平均补助10万元。", "= 100000 per 场 subsidy"),
    ("最高可给予村委会一次性500万元奖励。", "<= 5000000 subsidy"),
    ("营业额达到2000万的服务商，优先支持。", "= 20000000 other"),
    ("园区年度财政贡献达500万的，优先支持。", "= 5000000 other"),
    ("业务实绩达到100万元人民币（含）以上的企业。", ">= 1000000 other"),
    ("可给予每赛季不超过2500万元的资助。", "<= 25000000 per 赛季 subsidy"),
    ("母猪每窝补助20元。", "= 20 per 窝 subsidy"),
    ("单场演出票房收入达到50万元的，给予支持。", "= 500000 per 演出 other"),
    ("每列次奖励3万元。", "= 30000 per 列次 subsidy"),
    ("最高不超过每盏4000元的补助。", "<= 4000 per 盏 subsidy"),
    ("每棒一次性补助5元。", "= 5 per 棒 subsidy"),
    ("每个茶厂县奖补10万元。", "= 100000 per 茶厂 subsidy"),
    ("单个扶持项目奖励1万元。", "= 10000 per 项目 subsidy"),
    ("按1500元/分钟给予奖励。", "= 1500 per 分钟 subsidy"),
    ("补助50元/垃圾桶。", "= 50 per 垃圾桶 subsidy"),
    ("每引进1家首店奖励10万元。", "= 100000 per 家 subsidy"),
    ("予以每家不高于150万元的资助。", "<= 1500000 per 家 subsidy"),
    ("每满1年再给予200万元奖励。", "= 2000000 per 年 subsidy"),
    ("按120万/年支付年薪。", "= 1200000 per 年 other"),
    ("展览面积每增加1000平方米增加补助2万元。", "= 20000 per 每增加1000平方米展览面积 subsidy"),
  ])
  func awardIsReadWithItsBoundAndUnit(words: String, expected: String) throws {
    #expect(try summary(amount(words)) == expected)
  }

  @Test func capsOfAListAreCaps() {
    #expect(
      money("分别按1%、2%奖励，最高分别不超过100万元、200万元。").map(summary)
        == ["<= 1000000 subsidy", "<= 2000000 subsidy"])
  }

  @Test func awardForEachWithinABudgetIsAnAward() {
    #expect(
      money("县财政安排4500万元支持乡村建设，每个未来乡村补助不少于500万元。").map(\.kind) == [.budget, .subsidy])
    #expect(
      money("安排补助资金4200万元，吸纳就业补贴每人1000元，创业补贴最高2万元。").map(\.kind)
        == [.budget, .subsidy, .subsidy])
  }

  @Test func headingOfAScheduleGovernsItsAmounts() {
    #expect(
      money("补贴标准：普通工种800元/人，技师1500元/人。").map(summary)
        == ["= 800 per 人 subsidy", "= 1500 per 人 subsidy"])
    #expect(money("上市企业分阶段奖励：完成股改50万元、上市400万元。").map(\.kind) == [.subsidy, .subsidy])
    #expect(money("安排产业发展资金：畜牧业400万元；渔业300万元。").map(\.kind) == [.budget, .budget])
  }

  @Test func headingMayNameAPrize() {
    #expect(money("科学技术奖：国家级50万元、省级30万元。").map(\.kind) == [.subsidy, .subsidy])
    #expect(
      money("专利累计获得10件：10万元；累计30件：30万元，给予奖励。").map(\.kind) == [.subsidy, .subsidy])
    #expect(targets("专利累计获得10件：10万元；累计30件：30万元，给予奖励。").isEmpty)
  }

  @Test func gradesGoOnWithoutTheirVerb() {
    #expect(money("一等奖奖励五十万元，二等奖三十万元。").map(\.kind) == [.subsidy, .subsidy])
  }

  @Test func stepMayHaveABoundOrAnAdverb() {
    #expect(
      money("按每超1亿元给予8万元奖励。").map(summary)
        == ["= 100000000 other", "= 80000 per 每超1亿元 subsidy"])
    #expect(
      money("零售额每同比增长1亿元最高支持10万元。").map(summary)
        == ["= 100000000 other", "<= 100000 per 每同比增长1亿元零售额 subsidy"])
  }

  @Test func amountThatIsRewardedIsAStep() {
    #expect(money("对出口1美元奖励0.03元人民币。").map(\.kind) == [.other, .subsidy])
  }

  @Test func awardForEachGoesOnWithoutItsVerb() {
    #expect(
      money("作业补助每亩次10元，全程托管每亩80元，年服务5000亩以上的再奖5万元。").map(summary)
        == ["= 10 per 亩次 subsidy", "= 80 per 亩 subsidy", "= 50000 subsidy"])
  }

  @Test func everyAwardOfAListIsForEach() {
    #expect(money("每项分别奖励100万元、50万元。").map(\.per) == ["项", "项"])
  }

  @Test func capBehindAnAwardForEachIsForAll() {
    #expect(money("每引进1名人才，奖励10万元，最高不超过100万元。").map(\.per) == ["名", nil])
  }

  @Test func capOfALoanIsCredit() {
    #expect(
      money("创业担保贷款个人最高额度提高至50万元，小微企业最高300万元。").map(summary)
        == ["<= 500000 loan-credit", "<= 3000000 loan-credit"])
  }

  @Test func whatIsAddedToAnAwardIsAnAward() {
    #expect(
      money("新增床位每张补助1.2万元，护理型床位每张再增加3000元。").map(\.kind) == [.subsidy, .subsidy])
  }

  @Test func rewardedSizeIsAThreshold() {
    #expect(
      money("首发融资额10亿元以下的奖励500万元，10亿元（含）以上的奖励800万元。").map(\.kind)
        == [.other, .subsidy, .other, .subsidy])
    #expect(money("给予10万元以下的奖励。").map(\.kind) == [.subsidy])
  }

  @Test func awardByTheSizeOfAFundIsNotTheFund() {
    #expect(
      money("新设基金按实缴规模的1%奖励，每满1亿元奖励100万元，最高2000万元。").map(\.kind)
        == [.other, .subsidy, .subsidy])
  }

  @Test func yearlyFundsBesideAnAwardAreAnAward() {
    #expect(money("工作站建站资助10万元，每年运行经费5万元。").map(\.kind) == [.subsidy, .subsidy])
  }

  @Test func discountHasAThresholdAndAnAward() {
    #expect(money("消费券单笔满200元减50元。").map(\.kind) == [.other, .subsidy])
  }

  @Test func rangeOfThresholdsIsBoundedOnBothSides() {
    #expect(
      money("销售额首次达到100万元以上至500万元以下的，给予2%奖励。").map(\.kind) == [.other, .other])
    #expect(money("每人每年补助3000元至1万元。").map(\.kind) == [.subsidy, .subsidy])
  }

  @Test func fundBehindAnAmountIsNotItsOwn() {
    #expect(money("首发融资100亿元，私募基金规模超过500亿元。").map(\.kind) == [.target, .other])
    #expect(money("设立10亿元科创基金，联动金额达到3亿元。").map(\.kind) == [.other, .target])
  }

  @Test func rangeHandedOutIsNoThreshold() {
    #expect(money("补助资金按照100—300万元分档给予。").map(\.kind) == [.subsidy, .subsidy])
  }

  @Test func insuredSumAndIntensityAreNotHandedOut() {
    #expect(money("保险费补贴80%，每亩保额1500元。").map(\.kind) == [.other])
    #expect(
      money("固定资产投资强度不低于400万元/亩，亩均税收不低于25万元/亩。").map(\.kind) == [.other, .other])
  }

  @Test func amountDescribesTheWorkWhereNobodyIsGivenAnything() {
    #expect(money("推进总投资120亿元的电站建设。").map(\.kind) == [.investment])
    #expect(money("总投资1亿元以上的项目，给予奖励。").map(\.kind) == [.other])
  }

  @Test func averageOfTheSubjectHoldsForItsElidedHalf() {
    #expect(money("农户人均收入增长10%以上，超过2.2万元。").map(\.per) == ["人"])
    #expect(money("甲、乙人均收入分别增长5%和6%，突破6万元、4万元。").map(\.per) == ["人", "人"])
  }

  @Test func ratesForEachMayBeAListOfLists() {
    #expect(
      money("二维按每分钟1000元、500元，三维按每分钟1500元、1000元给予奖补。").map(summary) == [
        "= 1000 per 分钟 subsidy", "= 500 per 分钟 subsidy", "= 1500 per 分钟 subsidy",
        "= 1000 per 分钟 subsidy",
      ])
  }

  @Test func whomAnAwardIsForEndsBeforeIt() {
    #expect(
      money("单个项目投资10亿元以上的另奖50万元。").map(summary) == [
        ">= 1000000000 per 项目 other", "= 500000 subsidy",
      ])
  }

  @Test func awardReckonedBehindAnAwardIsAnAward() {
    #expect(
      money("按每次10万元奖金计算；其他项目，按每次5万元计算。").map(\.kind) == [.subsidy, .subsidy])
  }
}
