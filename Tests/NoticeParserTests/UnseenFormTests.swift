import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// Forms that notices of other regions take.
@Suite struct UnseenFormTests {
  // MARK: - Units without a word that says so

  @Test func bracketOfNamesBehindAFullStopHoldsTheUnits() {
    let notice = read("1.甲。对企业给予奖励。（市经信局、市财政局、各县〈市、区〉）\n2.乙。做乙。\n（县旅投集团）")
    #expect(notice.clauses[0].text.text == "对企业给予奖励。")
    #expect(notice.clauses[0].responsibleUnits.map(\.name.text) == ["市经信局", "市财政局", "各县〈市、区〉"])
    #expect(notice.clauses[1].responsibleUnits.map(\.name.text) == ["县旅投集团"])
  }

  @Test(arguments: ["（含科研经费）", "（本科生）", "（详见附件）", "（最高不超过100万元）", "（以下简称市发改局）", "（市、区）"])
  func bracketThatExplainsStaysInTheText(bracket: String) {
    let notice = read("1.甲。给予补助\(bracket)\n2.乙。做乙。")
    #expect(notice.clauses[0].text.text == "给予补助\(bracket)")
    #expect(notice.clauses[0].responsibleUnits.isEmpty)
  }

  @Test func bareNamesMayCarryTheLegend() {
    let notice = read("1.甲。做甲。（市商务局、市财政局，排第一位的为牵头单位，下同）\n2.乙。做乙。（市工信局、市商务局）")
    #expect(
      notice.clauses.map { $0.responsibleUnits.map { $0.role == .lead } } == [
        [true, false], [true, false],
      ])
  }

  @Test func namesJoinedByOtherDepartmentsAreApart() {
    let notice = read("1.甲。做甲。（市发改局、水利局等部门和各县（市、区）人民政府按职责分工负责）\n2.乙。做乙。")
    #expect(
      notice.clauses[0].responsibleUnits.map(\.name.text) == ["市发改局", "水利局", "各县（市、区）人民政府"])
  }

  @Test("Who leads a clause may stand in brackets behind its title")
  func leadMayStandBehindTheTitle() {
    let notice = read("1.支持企业（县经信局牵头，县财政局配合）。给予奖励。\n2.支持用工（县人社局牵头）。给予补贴。")
    #expect(notice.clauses.map(\.title.text) == ["支持企业", "支持用工"])
    #expect(notice.clauses.map(\.text.text) == ["给予奖励。", "给予补贴。"])
    #expect(notice.clauses[0].responsibleUnits.map(\.name.text) == ["县经信局", "县财政局"])
  }

  @Test func starBehindANameMarksTheLead() {
    let notice = read("1.甲。做甲。（责任单位：县商务局★、县财政局）\n2.乙。做乙。（责任单位：县发改局*）")
    #expect(notice.clauses.map { $0.responsibleUnits[0].name.text } == ["县商务局", "县发改局"])
    #expect(notice.clauses.allSatisfy { $0.responsibleUnits[0].role == .lead })
  }

  // MARK: - Levels

  @Test func chaptersMayHeadHeadingsThatHeadClauses() {
    let notice = read(
      """
      第一章 总体要求
      坚持人民至上。
      第二章 重点任务
      一、改造小区
      （一）综合改造。改造100个。
      （二）加装电梯。加装300台。
      二、完善设施
      （三）建设车场。新增5000个。
      """)
    #expect(notice.body.domains.map(\.label) == ["第一章", "一、", "二、"])
    #expect(notice.body.domains[1].enclosing.map(\.title) == ["重点任务"])
    #expect(notice.clauses.map(\.label) == ["（一）", "（二）", "（三）"])
  }

  @Test func headingsOverClausesWithoutASentenceOfTitleAreHeadingsWhereTheseNameTheirUnits() {
    let notice = read(
      """
      （一）制度建设
      1.完善预案体系
      （1）规范编制。
      （2）定期演练。
      （责任单位：市应急局）
      2.健全管理体制
      （1）配齐人员。
      （责任单位：市编办）
      （二）能力建设
      1.监测能力
      （1）加强监测。
      （责任单位：市气象局）
      """)
    #expect(notice.body.domains.map(\.label) == ["（一）", "（二）"])
    #expect(notice.clauses.map(\.title.text) == ["完善预案体系", "健全管理体制", "监测能力"])
    #expect(notice.clauses[0].text.paragraphs == ["（1）规范编制。", "（2）定期演练。"])
  }

  @Test func bareUnitsBehindEachClauseTellThatTheLabelsAboveAreHeadings() {
    let notice = read(
      """
      一、主要任务
      （一）激发热情
      1.搭建平台。举办活动。（市商务局，各县区按职责分工负责）
      2.推动落地。推动转化。（市发改委牵头）
      （二）激发创新
      1.建设平台。建成平台。（市科技局）
      2.引进人才。引进博士。（市人社局、市科技局）
      """)
    #expect(notice.body.domains.map(\.label) == ["（一）", "（二）"])
    #expect(notice.clauses.count == 4)
  }

  @Test func traditionalCharactersAreReadInEveryWordOfDuty() {
    let notice = read("1.甲。做甲。（市商務局牽頭，市財政局按職責分工負責）\n2.乙。做乙。")
    #expect(notice.clauses[0].responsibleUnits.map(\.name.text) == ["市商務局", "市財政局"])
    #expect(notice.clauses[0].responsibleUnits.map(\.role) == [.lead, .responsible])
  }

  @Test func chaptersMayHeadClausesThatRunThrough() {
    let notice = read(
      "第一章总则\n一、根据规定，制定本规则。\n二、政府接受监督。\n第二章 职能\n三、政府由县长、副县长组成。\n四、政府实行县长负责制。县长主持工作。")
    #expect(notice.body.domains.map(\.title) == ["总则", "职能"])
    #expect(notice.clauses.map(\.label) == ["一、", "二、", "三、", "四、"])
    #expect(notice.clauses.allSatisfy { $0.title.isEmpty })
  }

  @Test func articleMayHaveATitleOfItsOwnLineAmongOthersWithout() {
    let notice = read("第一条 本政策适用于企业。\n第二条 影视业扶持\n对电视剧给予奖励。\n第三条 本政策由市文广旅局负责解释。自发布之日起施行。")
    #expect(notice.clauses.map(\.title.text) == ["", "影视业扶持", ""])
  }

  @Test func lastClauseLabelledInAnotherFormIsAClause() {
    let text = "一、甲类\n（一）甲。做甲。\n（二）乙。做乙。\n3、丙。做丙。\n二、乙类\n（四）丁。做丁。\n（五）戊。做戊。\n6、己。做己。"
    let parsed = NoticeParser().parse(SourceText(name: "test", text: text), id: "test")
    #expect(
      parsed.output.clauses.map(\.label) == ["（一）", "（二）", "3、", "（四）", "（五）", "6、"])
    #expect(parsed.diagnostics.count { $0.code == .numberingForm } == 2)
  }

  @Test func listBelowTheLastClauseIsNoClause() {
    let notice = read("（一）甲。做甲。\n（二）乙。包括：\n1、子。做子。\n2、丑。做丑。\n3、寅。做寅。")
    #expect(notice.clauses.map(\.label) == ["（一）", "（二）"])
  }

  @Test func bulletBeforeAHeadingBelongsToIt() {
    let notice = read("■ 一、汽车\n1.甲。做甲。\n2.乙。做乙。\n■ 二、住房\n3.丙。做丙。")
    #expect(notice.clauses[1].text.text == "做乙。")
  }

  @Test func colonBeforeAListEndsNoTitle() {
    let notice = read("1.申领企业应满足：①注册在本市；②无失信记录。\n2.房租减免：减免3个月租金。")
    #expect(notice.clauses.map(\.title.text) == ["", "房租减免"])
  }

  @Test func partMayHaveAColonBehindItsLabel() {
    let notice = read("第一部分：引才政策\n1、甲。做甲。\n2、乙。做乙。\n第二部分：留才政策\n3、丙。做丙。")
    #expect(notice.body.domains.map(\.label) == ["第一部分：", "第二部分："])
    #expect(notice.body.domains.map(\.title) == ["引才政策", "留才政策"])
  }

  @Test(arguments: ["（1）", "1）"])
  func titledClausesMayBeOfTheInnermostForm(label: String) {
    let second = label.replacing("1", with: "2")
    let notice = read("一、甲类\n\(label)甲。做甲。\n\(second)乙。做乙。\n二、乙类\n\(label)丙。做丙。")
    #expect(notice.body.domains.map(\.title) == ["甲类", "乙类"])
    #expect(notice.clauses.map(\.title.text) == ["甲", "乙", "丙"])
  }

  @Test(arguments: [9, 1])
  func excerptMayBeginInTheMiddleOfADomain(next: Int) {
    let notice = read(
      "给予奖励。（责任单位：市经信局）\n8.鼓励节能。补助10%。\n五、附则\n\(next).解释。由市经信局解释。\n\(next + 1).施行。自发布之日起施行。")
    #expect(notice.body.preamble.text == "给予奖励。（责任单位：市经信局）")
    #expect(notice.body.domains.map(\.label) == ["", "五、"])
    #expect(notice.clauses.map(\.label) == ["8.", "\(next).", "\(next + 1)."])
  }

  @Test func numbersBeforeTheFirstHeadingAreNoClauses() {
    let notice = read("通知如下：\n1.时间。5月。\n2.地点。会堂。\n一、甲类\n1.甲。做甲。\n2.乙。做乙。\n二、乙类\n1.丙。做丙。")
    #expect(notice.body.domains.map(\.label) == ["一、", "二、"])
  }

  @Test func sentenceThatBeginsWithAnAttachmentOpensNone() {
    let notice = read("一、甲类\n1.材料。包括：\n附件1所列材料；\n2.审核。审核材料。\n二、乙类\n3.公示。公示5日。")
    #expect(notice.clauses.map(\.label) == ["1.", "2.", "3."])
  }

  @Test func tableOfContentsIsNoOutline() {
    let notice = read("政策汇编\n目 录\n一、甲类\n二、乙类\n一、甲类\n1.甲。做甲。\n2.乙。做乙。\n二、乙类\n3.丙。做丙。")
    #expect(notice.body.title == "政策汇编")
    #expect(notice.body.domains.map(\.clauses.count) == [2, 1])
  }

  // MARK: - Around the text

  @Test func addresseesMayTakeTwoLines() {
    let notice = read(
      "关于印发《政策》的通知\n各县市区人民政府，高新区管委会，\n市直机关各单位：\n现将《政策》印发给你们，请认真组织实施。\n市政府办公室\n2023年3月15日\n政策\n一、甲。做甲。\n二、乙。做乙。"
    )
    #expect(notice.header.addressees == "各县市区人民政府，高新区管委会，市直机关各单位")
  }

  @Test(arguments: ["XX区人才新政", "政府工作规则", "2024年民生实事", "领导批示要求"])
  func titleNeedsNoneOfTheUsualWords(title: String) {
    let notice = read("\(title)\n1.甲。做甲。\n2.乙。做乙。")
    #expect(notice.body.title == title)
  }

  @Test func dateBesideTheNumberAboveTheTitleIsTheDocuments() {
    let notice = read("2022年12月30日\n金政发〔2022〕30号\n县人民政府关于发展的意见\n一、甲。做甲。\n二、乙。做乙。")
    #expect(notice.header.signedDate?.description == "2022-12-30")
    #expect(notice.header.documentNumber?.sequence == 30)
  }

  @Test(arguments: ["二〇二二", "二○二二", "二O二二", "二0二二", "二零二二"])
  func yearMayBePrintedWithAnyZero(year: String) {
    let notice = read("关于甲的通知\n一、甲。做甲。\n二、乙。做乙。\n县人民政府\n\(year)年三月五日")
    #expect(notice.header.signedDate?.description == "2022-03-05")
    #expect(notice.header.issuingBody == "县人民政府")
  }

  @Test func titleMayBeginWithARoundNumber() {
    let notice = read("3.甲。做甲。\n4.40个商圈改造。补助200万元。\n5.丙。做丙。1.50元一斤。")
    #expect(notice.clauses.map(\.title.text) == ["甲", "40个商圈改造", "丙"])
  }

  @Test func lineOfThePageAboveTheTitleIsNoPartOfIt() {
    let notice = read("2024-06-18 15:20 来源：市人社局\n关于支持就业的若干措施\n一、甲。做甲。\n二、乙。做乙。")
    #expect(notice.body.title == "关于支持就业的若干措施")
  }

  @Test func asciiFullStopBehindAChineseCharacterEndsASentence() {
    let notice = read("关于支持企业的若干意见 为支持企业,特制定本意见. 一、减负 (一)减税.免征增值税. (二)降费.降低电价5%. 二、服务 (三)网办.推行网办.")
    #expect(notice.body.title == "关于支持企业的若干意见")
    #expect(notice.body.preamble.text == "为支持企业,特制定本意见.")
  }

  @Test func pageNumberPartsNoClause() {
    let notice = read("1.甲。做甲。\n— 2 —\n做完甲。\n2.乙。做乙。")
    #expect(notice.clauses[0].text.text == "做甲。做完甲。")
    let chrome = notice.spans.filter { $0.role == .chrome }
    #expect(chrome.map { notice.source.text(in: $0.range) } == ["— 2 —"])
  }

  @Test("The number of a page is no text of the clause before it", arguments: ["第三条 丙。", "抄送：县委。"])
  func pageNumberIsNoText(next: String) {
    let notice = read("第一条 甲甲甲甲甲甲甲。\n— 1 —\n第二条 乙乙乙乙乙。\n— 2 —\n\(next)")
    #expect(notice.clauses.allSatisfy { $0.title.isEmpty })
    #expect(notice.clauses[1].text.text == "乙乙乙乙乙。")
  }

  @Test func tableBelowTheTextIsNoClosing() {
    let notice = read("关于甲的政策\n1.甲。做甲。\n2.乙。做乙。\n索引号：1133/2024-0012\n公开方式：主动公开")
    #expect(notice.clauses[1].text.text == "做乙。")
    #expect(notice.body.closing.isEmpty)
    #expect(notice.spans.count { $0.role == .metadata } == 2)
  }

  @Test func signatureMayFollowTheListOfAttachments() {
    let notice = read("关于甲的意见\n一、甲。做甲。\n二、乙。做乙。\n附件：1.清单\n2.方案\n市人民政府\n2024年8月12日")
    #expect(notice.header.issuingBody == "市人民政府")
    #expect(notice.header.signedDate?.description == "2024-08-12")
  }

  @Test func callForCommentsNumbersItsOwnParagraphs() {
    let notice = read(
      """
      关于公开征求《甲政策（征求意见稿）》意见的公告
      现向社会公开征求意见。
      一、征求意见时间
      2024年5月6日至2024年5月15日。
      二、反馈方式
      1.信函。
      2.邮箱。
      附件：甲政策（征求意见稿）
      区经济和信息化局
      2024年5月6日
      甲政策（征求意见稿）
      第一条 支持集聚。给予补助。
      第二条 支持上云。给予补助。
      """)
    #expect(notice.clauses.map(\.label) == ["第一条", "第二条"])
    #expect(notice.header.consultation?.to?.description == "2024-05-15")
  }

  @Test func contactDataInAClauseIsWithheld() {
    let text =
      "1.申报。提交申请，联系人：李四，联系电话：0571-87654321，逾期不再受理。\n2.审核。由市经信局审核（13800138000），咨询电话：0571-12345678。"
    let notice = read(text)
    #expect(
      notice.clauses.map(\.text.text) == [
        "提交申请，联系人：，联系电话：，逾期不再受理。", "由市经信局审核（），咨询电话：0571-12345678。",
      ])
    let contact = notice.spans.filter { $0.role == .contact }
    #expect(
      contact.map { notice.source.text(in: $0.range) } == ["李四", "0571-87654321", "13800138000"])
  }

  private func read(_ text: String) -> Notice {
    NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }
}
