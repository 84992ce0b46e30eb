import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// The forms in which headings, titles, leads and units are printed.
@Suite struct FormTests {
  // MARK: - Labels

  @Test(arguments: [
    "1.", "1．", "1、", "1. ", "1。", "一。", "（一）", "(一)", "（1）", "第一条 ", "一、", "（一）、", "（一）．",
  ])
  func clausesAloneMakeOneDomainWithoutHeading(label: String) {
    let second = label.replacing("1", with: "2").replacing("一", with: "二")
    let notice = read("\(label)加大支持。安排资金。\n\(second)优化服务。推行网办。")
    #expect(notice.body.domains.map(\.label) == [""])
    #expect(notice.clauses.map(\.title.text) == ["加大支持", "优化服务"])
  }

  @Test func chaptersHeadArticles() {
    let notice = read(
      """
      第一章 总则
      第一条 为了规范资金管理，提高效益，制定本办法。
      第二条 资金用于下列事项：
      （一）技术改造；
      （二）人才引进。
      第二章 附则
      第三条 本办法自发布之日起施行。
      """)
    #expect(notice.body.domains.map(\.label) == ["第一章", "第二章"])
    #expect(notice.clauses.map(\.label) == ["第一条", "第二条", "第三条"])
    #expect(notice.clauses.allSatisfy { $0.title.isEmpty })
    #expect(notice.clauses[1].text.paragraphs == ["资金用于下列事项：", "（一）技术改造；", "（二）人才引进。"])
  }

  @Test func numberingMayRunThroughOrRestart() {
    for second in ["2", "1"] {
      let notice = read("一、投资\n1.甲。做甲。\n二、科技\n\(second).乙。做乙。")
      #expect(notice.clauses.map(\.ordinal) == [1, 2])
      #expect(notice.clauses.map(\.label) == ["1.", "\(second)."])
    }
  }

  @Test func labelsBelowTheClauseLevelBelongToTheText() {
    let notice = read("一、投资\n（一）强化保障。重点支持：\n1.项目甲。\n2.项目乙。\n（二）优化服务。推行网办。")
    #expect(notice.clauses.map(\.label) == ["（一）", "（二）"])
    #expect(notice.clauses[0].text.paragraphs == ["重点支持：", "1.项目甲。", "2.项目乙。"])
  }

  @Test func outerHeadingWithoutClausesEnclosesTheFirstHeadingBelowIt() {
    let notice = read(
      """
      一、总体要求
      坚持稳中求进。
      二、主要任务
      完成以下任务。
      （一）扩大有效投资（由省发改委牵头）
      聚焦项目。
      1.加大支持。安排资金。（责任单位：省财政厅）
      2.强化用地。保障用地。（责任单位：省自然资源厅）
      （二）科技创新（由省科技厅牵头）
      3.强化平台。建设平台。（责任单位：省科技厅）
      4.强化人才。引进人才。（责任单位：省人社厅）
      """)
    #expect(notice.body.domains.map(\.label) == ["一、", "（一）", "（二）"])
    #expect(notice.body.domains[1].title == "扩大有效投资")
    #expect(notice.body.domains[1].enclosing.map(\.label) == ["二、"])
    #expect(notice.body.domains[1].enclosing.map(\.title) == ["主要任务"])
    #expect(notice.body.domains[1].enclosing.map(\.introduction.text) == ["完成以下任务。"])
    #expect(notice.body.domains[1].introduction.text == "聚焦项目。")
    #expect(notice.body.domains[2].enclosing.isEmpty)
    #expect(notice.clauses.map(\.label) == ["1.", "2.", "3.", "4."])
  }

  @Test func eachDomainHasItsOwnLevelOfClauses() {
    let notice = read(
      """
      一、重点任务
      （一）扩大有效投资
      1.加大支持。安排资金。（责任单位：省财政厅）
      2.强化用地。保障用地。（责任单位：省自然资源厅）
      （二）科技创新
      1.强化平台。建设平台。（责任单位：省科技厅）
      2.强化人才。引进人才。（责任单位：省人社厅）
      二、保障措施
      （一）加强领导。建立专班：
      1.综合组。统筹协调。
      2.宣传组。宣传政策。
      （二）加强宣传。营造氛围。
      """)
    #expect(notice.body.domains.map(\.label) == ["（一）", "（二）", "二、"])
    #expect(
      notice.body.domains.map { $0.clauses.map(\.label) } == [
        ["1.", "2."], ["1.", "2."], ["（一）", "（二）"],
      ])
    #expect(notice.clauses[4].text.paragraphs == ["建立专班：", "1.综合组。统筹协调。", "2.宣传组。宣传政策。"])
  }

  @Test func listsBelowClausesWithATitleOfTheirOwnLineStayLists() {
    let notice = read(
      """
      一、重点任务
      （一）扩大有效投资
      1.加大支持。安排资金。
      2.强化用地。保障用地。（责任单位：省财政厅）
      （二）科技创新
      1.强化平台。建设平台。
      2.强化人才。引进人才。（责任单位：省科技厅）
      """)
    #expect(notice.clauses.map(\.label) == ["（一）", "（二）"])
  }

  @Test func clausesWithoutTitlesThatCountOnAndNameTheirUnitsAreClauses() {
    let notice = read(
      """
      一、支持企业做大
      （一）鼓励企业上规模
      1.对首次突破10亿元的企业，给予50万元奖励。（责任单位：区经信局）
      2.对新认定的企业，给予30万元奖励。（责任单位：区经信局）
      （二）鼓励企业加大技改
      3.对实施改造的企业，按投资额的10%给予补助。（责任单位：区财政局）
      二、支持企业创新
      （三）鼓励研发投入
      4.对研发费用超过3%的企业，给予30万元补助。（责任单位：区科技局）
      """)
    #expect(notice.body.domains.map(\.label) == ["（一）", "（二）", "（三）"])
    #expect(notice.clauses.map(\.label) == ["1.", "2.", "3.", "4."])
  }

  @Test func partsHeadHeadingsThatHeadClauses() {
    let notice = read(
      """
      第一部分 总体要求
      坚持稳中求进。
      第二部分 主要举措
      一、实施创新驱动
      （一）建设平台。建成实验室。
      （二）集聚人才。引进博士。
      二、推动产业升级
      （一）壮大产业。提高产值。
      （二）培育新产业。布局未来。
      """)
    #expect(notice.body.domains.map(\.label) == ["第一部分", "一、", "二、"])
    #expect(notice.clauses.map(\.label) == ["（一）", "（二）", "（一）", "（二）"])
  }

  // MARK: - Leads

  @Test(arguments: [
    "（由县发改局牵头实施）", "(由县发改局牵头)", "（县发改局牵头）", "（责任单位：县发改局）", "（牵头单位：县发改局）",
    "（牵头领导：某某；牵头单位：县发改局；责任单位：县财政局）", "\n牵头单位：县发改局", "\n（由县发改局牵头实施）", " 由县发改局牵头实施",
  ])
  func leadDepartmentIsReadInEveryWording(wording: String) {
    let notice = read("一、扩大有效投资政策\(wording)\n聚焦项目。\n1.加大支持。安排资金。\n2.优化服务。推行网办。")
    #expect(notice.body.domains[0].title == "扩大有效投资政策")
    #expect(notice.body.domains[0].leadDepartments.map(\.text) == ["县发改局"])
    #expect(notice.body.domains[0].introduction.text == "聚焦项目。")
  }

  @Test func headingWithoutLeadHasNone() {
    let notice = read("一、扩大有效投资政策（试行）\n1.加大支持。安排资金。\n2.优化服务。推行网办。")
    #expect(notice.body.domains[0].title == "扩大有效投资政策（试行）")
    #expect(notice.body.domains[0].leadDepartments.isEmpty)
  }

  // MARK: - Units

  @Test(arguments: [
    ("（责任单位：市科技局、市经信局,市税务局）", ["市科技局", "市经信局", "市税务局"], 0),
    ("(责任单位:*市科技局、市财政局〈国资办〉,带*的为牵头单位,以下工作均需乡镇〈街道〉落实,下同)", ["市科技局", "市财政局〈国资办〉"], 1),
    ("（责任单位 市科技局、市经信局）", ["市科技局", "市经信局"], 0),
    ("（市科技局牵头，市经信局、市税务局配合）", ["市科技局", "市经信局", "市税务局"], 1),
    ("（责任单位：市科技局牵头，市经信局、市税务局配合）", ["市科技局", "市经信局", "市税务局"], 1),
    ("（责任单位：市科技局、市经信局；完成时限：12月底前）", ["市科技局", "市经信局"], 0),
    ("（完成时限：12月底前；责任单位：市科技局、市经信局）", ["市科技局", "市经信局"], 0),
    ("（责任单位：市科技局，完成时间：6月、12月；配合单位：市经信局）", ["市科技局", "市经信局"], 0),
    ("（市科技局、市经信局等部门按职责分工负责）", ["市科技局", "市经信局"], 0),
    ("（市科技局、市经信局按职责分工负责）", ["市科技局", "市经信局"], 0),
    ("（牵头单位：市科技局；配合单位：市经信局）", ["市科技局", "市经信局"], 1),
    ("（责任单位：市科技局、 市民政局 ）", ["市科技局", "市民政局"], 0),
    ("（市科技局牵头负责，市经信局参与配合，2024年底前完成）", ["市科技局", "市经信局"], 1),
    ("（市科技局牵头，各乡镇按职责落实）", ["市科技局", "各乡镇"], 1),
    ("\n责任单位：市科技局、市经信局", ["市科技局", "市经信局"], 0),
    ("【责任单位：市科技局】", ["市科技局"], 0),
    ("（責任單位：市科技局、市經信局）", ["市科技局", "市經信局"], 0),
  ])
  func responsibleUnitsAreReadInEveryForm(printed: String, names: [String], leads: Int) {
    let notice = read("1.甲。做甲。\(printed)\n2.乙。做乙。")
    #expect(notice.clauses[0].responsibleUnits.map(\.name.text) == names)
    #expect(notice.clauses[0].responsibleUnits.count { $0.role == .lead } == leads)
    #expect(notice.clauses[0].text.text == "做甲。")
  }

  @Test func legendMayGiveTheLeadToTheFirstUnit() {
    let notice = read("1.甲。做甲。（责任单位：市科技局、市财政局，列第一位的为牵头单位，下同）\n2.乙。做乙。（责任单位：市经信局、市税务局）")
    #expect(
      notice.clauses.map { $0.responsibleUnits.map { $0.role == .lead } } == [
        [true, false], [true, false],
      ])
  }

  @Test func bodyParenthesisBeforeTheUnitsStays() {
    let notice = read("1.甲。设立基金（S基金）。（责任单位：市科技局）\n2.乙。做乙。")
    #expect(notice.clauses[0].text.text == "设立基金（S基金）。")
  }

  // MARK: - Titles and text

  @Test func clauseMayHaveSeveralParagraphs() {
    let notice = read("一、投资\n1.甲。第一段。\n第二段。\n2.乙。一段。\n二、科技\n3.丙。一段。")
    #expect(notice.clauses[0].text.paragraphs == ["第一段。", "第二段。"])
  }

  @Test(arguments: ["1.深化“千村示范,万村整治”工程。推进建设。", "1.深化“千村示范,万村整治”工程\n推进建设。"])
  func titleMayHoldACommaOrLackItsStop(first: String) {
    let notice = read("一、乡村\n\(first)\n2.优化服务。推行网办。")
    #expect(notice.clauses[0].title.text == "深化“千村示范,万村整治”工程")
    #expect(notice.clauses[0].text.text == "推进建设。")
  }

  private func read(_ text: String) -> Notice {
    NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }
}
