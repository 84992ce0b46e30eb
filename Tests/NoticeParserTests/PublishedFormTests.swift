import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// Forms that published notices of many places showed.
@Suite struct PublishedFormTests {
  // MARK: - Issuers

  @Test(arguments: [
    "甲市发展和改革委员会 中共甲市委社会工作部 甲市规划和自然资源局 甲市住房和城乡建设局 甲市财政局关于印发甲方案的通知",
    "甲市发展和改革委员会、中共甲市委社会工作部、甲市规划和自然资源局、甲市住房和城乡建设局、甲市财政局关于印发甲方案的通知",
    "甲市发展和改革委员会\n中共甲市委社会工作部\n甲市规划和自然资源局\n甲市住房和城乡建设局\n甲市财政局\n关于印发甲方案的通知",
  ])
  func bodiesNamedInATitleIssueTogether(title: String) {
    let notice = read("\(title)\n各区县：\n现印发给你们。\n甲方案")
    #expect(
      notice.header.issuingBody
        == "甲市发展和改革委员会、中共甲市委社会工作部、甲市规划和自然资源局、甲市住房和城乡建设局、甲市财政局")
  }

  @Test func bodiesThatSignOneBelowTheOtherIssueTogether() {
    let notice = read("各县：\n现将《甲方案》印发你们。\n甲市发展改革委\n科 技 局\n甲市财政局\n2023年3月20日\n甲方案")
    #expect(notice.header.issuingBody == "甲市发展改革委、科技局、甲市财政局")
    #expect(notice.header.signedDate == CalendarDate(year: 2023, month: 3, day: 20))
  }

  @Test("A name that a space or a line break cuts is one name", arguments: [" ", "\n"])
  func nameOfABodyMayBeCut(gap: String) {
    let header = read("甲县人民政府\(gap)办公室关于印发甲方案的通知\n各镇：\n现印发给你们。\n甲方案").header
    #expect(header.issuingBody == "甲县人民政府办公室")
    #expect(header.noticeTitle == "甲县人民政府办公室关于印发甲方案的通知")
  }

  @Test("Bodies named in the document's own title issue it together")
  func bodiesNamedInTheTitleOfTheDocument() {
    let notice = read("中共甲市委 甲市人民政府 关于支持企业的意见\n甲发〔2018〕22号\n为支持企业，提出意见。")
    #expect(notice.header.issuingBody == "中共甲市委、甲市人民政府")
  }

  @Test("Two bodies before a title on one line issue together, and the title names both")
  func twoBodiesOnTheLineOfATitle() {
    let notice = read("甲省财政厅 甲省科技厅关于组织申报补助的通知\n各市财政局：\n为申报补助，通知如下。")
    #expect(notice.body.title == "甲省财政厅甲省科技厅关于组织申报补助的通知")
    #expect(notice.header.issuingBody == "甲省财政厅、甲省科技厅")
  }

  @Test func siteIsNoBody() {
    #expect(read("发文机构：\n县政府网站\n甲县工作规则").header.issuingBody == nil)
  }

  // MARK: - Titles

  @Test func titleThatTheSiteQuotesLosesItsMarks() {
    let notice = read("《甲市人民政府关于印发〈甲市管理办法〉的通知》\n各县：\n现印发你们。\n甲市人民政府\n2023年3月20日")
    #expect(notice.header.noticeTitle == "甲市人民政府关于印发《甲市管理办法》的通知")
    #expect(notice.body.title == "甲市管理办法")
  }

  @Test func titleOfTheNoticeMayStandInTheTableAlone() {
    let notice = read("名称：甲市人民政府办公室关于印发甲市发展方案的通知\n各县：\n现印发给你们。\n甲市发展方案")
    #expect(notice.header.noticeTitle == "甲市人民政府办公室关于印发甲市发展方案的通知")
    #expect(notice.header.issuingBody == "甲市人民政府办公室")
    #expect(notice.body.title == "甲市发展方案")
  }

  @Test("The title that a notice quotes tells where that of the document begins")
  func quotedTitleCompletesTheTitleOfTheDocument() {
    let notice = read(
      "甲县人民政府关于印发《推进乡村振兴加快现代化的方案》的通知\n各镇：\n现印发给你们。\n甲县人民政府\n2021年3月15日\n推进乡村振兴\n加快现代化的方案\n为推进乡村振兴，制定本方案。"
    )
    #expect(notice.body.title == "推进乡村振兴加快现代化的方案")
  }

  @Test(arguments: ["甲县2023年《工作报告》任务方案", "甲县贯彻《乙条例》实施办法"])
  func titleMayQuoteAnotherWithinIt(title: String) {
    #expect(read("甲县人民政府关于印发\(title)的通知\n各镇：\n现印发你们。").body.title == title)
  }

  @Test("A notice may forward its document by any verb", arguments: ["印发", "转发", "批转", "公布", "发布"])
  func verbOfANoticeMayBeAny(verb: String) {
    let notice = read("甲县人民政府关于\(verb)甲县管理办法的通知\n各镇：\n现\(verb)给你们。\n甲县人民政府\n2023年3月20日\n甲县管理办法")
    #expect(notice.header.noticeTitle == "甲县人民政府关于\(verb)甲县管理办法的通知")
    #expect(notice.body.title == "甲县管理办法")
  }

  @Test func shortenedHeadingOfThePageIsNoPartOfTheTitle() {
    let notice = read("《甲省支持民间投资发展\n甲省人民政府办公厅关于印发甲省\n支持民间投资方案的通知\n各市：\n现印发给你们。\n甲省支持民间投资方案")
    #expect(notice.header.noticeTitle == "甲省人民政府办公厅关于印发甲省支持民间投资方案的通知")
  }

  // MARK: - Fields

  @Test func countOfReadersTheScriptLeavesEmptyTakesNoLine() {
    let notice = read("- 浏览次数:\n甲市人民政府\n关于深化改革的意见")
    #expect(notice.body.title == "甲市人民政府关于深化改革的意见")
  }

  @Test(arguments: ["HHCR-2023-01005", "ZJSP12—2023—0001"])
  func registrationNumberNeedsNoName(number: String) {
    #expect(read("\(number)\n甲政发〔2023〕1号\n甲方案").header.unifiedNumber == number)
  }

  @Test(arguments: ["A-1-2", "2023-01005", "COVID-19-001", "GB-2023"])
  func otherCodesAreNone(code: String) {
    #expect(read("\(code)\n甲方案").header.unifiedNumber == nil)
  }

  @Test func cellsMayHaveBarsOnBothSides() {
    let header = read("索 引 号: | 0001/2023-9 | 分类: | |\n文 号: | 甲府办发〔2022〕10号 | 是否有效: | |\n甲方案")
      .header
    #expect(header.indexNumber == "0001/2023-9")
    #expect(header.documentNumber?.text == "甲府办发〔2022〕10号")
  }

  @Test(arguments: ["- 发布日期:2021-07-19", "2021年7月19日 09:16 阅读:4579 来源:本网"])
  func pageSaysWhenItWasPublished(line: String) {
    let header = read("甲市关于改革的意见\n\(line)\n甲市关于改革的意见").header
    #expect(header.publishedDate == CalendarDate(year: 2021, month: 7, day: 19))
    #expect(header.signedDate == nil)
  }

  @Test func valueMayStandBehindASpaceBeforeFieldsThatAreNone() {
    let header = read("标题 甲市发展方案\n索引号 852681291/xtmlwh/2018-0000042 主题分类 农业、林业、水利-农业、畜牧业、渔业\n甲方案")
      .header
    #expect(header.indexNumber == "852681291/xtmlwh/2018-0000042")
  }

  @Test func traditionalFormsOfOurWordsAreKnown() {
    let header = read("日期:2012-10-11 16:17 來源:本網\n甲縣方案\n縣政府各部門、各直屬機構:\n現將方案印發你們。").header
    #expect(header.publishedDate == CalendarDate(year: 2012, month: 10, day: 11))
    #expect(header.addressees == "縣政府各部門、各直屬機構")
    #expect(read("甲縣深化改革決定\n為深化改革,作出決定。").body.title == "甲縣深化改革決定")
  }

  @Test(arguments: [("2021年7月15日", "2021-07-26"), ("2021年12月15日", "2022-07-26")])
  func deadlineWithoutAYearHasThatOfTheSignature(signed: String, deadline: String) {
    let notice = read(
      "关于公开征求《甲办法》意见的通知\n• 意见征集>\n现公开征求意见，请于7月26日前反馈。\n甲市交通运输局\n\(signed)\n甲办法")
    #expect(notice.header.noticeTitle == "关于公开征求《甲办法》意见的通知")
    #expect(notice.header.consultation?.to?.description == deadline)
  }

  @Test(
    "The day beside the source of a page is that of its publication",
    arguments: [
      "来源：县政府办2023-05-06", "来源:县政府办 2023年5月6日",
    ])
  func sourceMayNameTheDay(line: String) {
    let header = read("甲方案\n\(line)\n为甲，制定本方案。").header
    #expect(header.publishedDate == CalendarDate(year: 2023, month: 5, day: 6))
    #expect(header.signedDate == nil)
  }

  @Test("A field that names the day of publication says it better than the source does")
  func fieldOfTheDayIsBetterThanTheSource() {
    let header = read("来源：县政府办2023-05-06\n发布日期：2023-05-08\n甲方案").header
    #expect(header.publishedDate == CalendarDate(year: 2023, month: 5, day: 8))
  }

  @Test func numberBehindTheTitleOfTheNoticeIsNoneOfItsWords() {
    let header = read("甲市人民政府关于印发甲市措施(修订版)的通知(甲府〔2019〕31号)\n各县：\n现印发给你们。\n甲市措施(修订版)").header
    #expect(header.noticeTitle == "甲市人民政府关于印发甲市措施(修订版)的通知")
    #expect(header.documentNumber?.text == "甲府〔2019〕31号")
  }

  @Test(
    "Those to whom a notice goes may be named by any short name",
    arguments: ["县委党组", "县残联", "县妇联", "县供销社", "各支队"])
  func addresseeMayHaveAShortName(name: String) {
    #expect(read("关于印发甲方案的通知\n各镇人民政府，\(name)：\n现印发给你们。\n甲方案").header.addressees == "各镇人民政府，\(name)")
  }

  @Test func letterMayBeginOnTheLineOfItsAddressees() {
    let notice = read("关于印发甲办法的通知\n各县财政局(办),有关单位:为加快发展,现印发给你们。\n甲市财政局\n2023年3月20日\n甲办法")
    #expect(notice.header.addressees == "各县财政局(办),有关单位")
  }

  @Test func preambleGoesOnOverLinesThatBreakOff() {
    let notice = read("甲市若干政策\n为贯彻落实新发展理念,进一步聚焦高质量、念好经,\n率先走出新路,结合省“\n八项”政策,\n制订如下政策。")
    #expect(notice.body.preamble.text == "为贯彻落实新发展理念,进一步聚焦高质量、念好经,率先走出新路,结合省“八项”政策,制订如下政策。")
  }

  // MARK: - Clauses

  @Test(arguments: ["——统筹兼顾。坚持问题导向。", "结构更优。基本形成体系。"])
  func itemBelowTheLastClauseIsNoClosing(item: String) {
    let notice = parse("甲方案\n一、甲\n（一）乙。丙。\n（二）丁。戊。\n\(item)")
    #expect(notice.body.closing.text.isEmpty)
    #expect(notice.clauses[1].text.text.hasSuffix(item))
  }

  @Test func articlesOfAStatuteGoOnToItsEnd() {
    let notice = parse("甲办法\n第一条 为甲，制定本办法。\n第二条 乙部门负责。\n丙部门参与管理工作。")
    #expect(notice.clauses[1].text.text == "乙部门负责。丙部门参与管理工作。")
  }

  @Test func listOfUnitsGoesOnBehindALineThatEndsLikeATitle() {
    let line = "推动企业发展壮大的各项工作要落到实处并加强督促检查确保取得实际成效"
    let clause = "甲。\(line)\n\(line)\n做甲。\n责任单位：市委组织部、市发改局、市商务局、市财政局、市自然资源和规划\n局"
    let notice = parse("甲方案\n1.\(clause)\n2.\(clause)\n3.\(clause)")
    #expect(notice.clauses.allSatisfy { $0.responsibleUnits.last?.name.text == "市自然资源和规划局" })
  }

  @Test func bracketGoesOnBehindALineThatEndsLikeATitle() {
    let line = "推动企业发展壮大的各项工作要落到实处并加强督促检查确保取得实际成效"
    let notice = parse(
      "甲方案\n"
        + (1...3).map { "\($0).甲。\(line)\n\(line)\n做甲。（责任单位：市委组织部、市发改局、市商务局、市自然资源和规划\n局）" }.joined(
          separator: "\n"))
    #expect(notice.body.closing.text.isEmpty)
    #expect(notice.clauses.allSatisfy { $0.responsibleUnits.last?.name.text == "市自然资源和规划局" })
  }

  @Test("A figure between spaces ends no title")
  func figureSetOffBySpacesEndsNoTitle() {
    let notice = parse("甲方案\n1.供应器具 300 万件。做甲。\n2.到 2025 年建成平台。做乙。\n3.支持企业 2025年安排资金。做丙。")
    #expect(notice.clauses.map(\.title.text) == ["供应器具 300 万件", "到 2025 年建成平台", "支持企业"])
  }

  @Test func titleMayHaveThreePhrases() {
    let notice = parse("甲方案\n一、高度重视,精心组织,科学制订方案。各单位要研究。\n二、强化担当,压实责任,高效推进工作。各单位要履职。")
    #expect(notice.clauses.map(\.title.text) == ["高度重视,精心组织,科学制订方案", "强化担当,压实责任,高效推进工作"])
  }

  @Test("A legend may stand behind the words of duty")
  func legendMayStandBehindTheDuty() {
    let notice = parse("甲方案\n1.甲。做甲。（市发改委、市商务局等负责，列第一位者为牵头单位，下同）\n2.乙。做乙。（市商务局负责）")
    #expect(notice.clauses[0].text.text == "做甲。")
    #expect(notice.clauses[0].responsibleUnits.map(\.name.text) == ["市发改委", "市商务局"])
    #expect(notice.clauses[0].responsibleUnits.map { $0.role == .lead } == [true, false])
  }

  @Test func legendMayStandBehindTheLastName() {
    let notice = parse("甲方案\n1.甲。做甲。\n责任单位：市发改委、市卫健委（列第一位为牵头单位，下同）\n2.乙。做乙。\n责任单位：市商务局")
    #expect(notice.clauses[0].responsibleUnits.map(\.name.text) == ["市发改委", "市卫健委"])
    #expect(notice.clauses[1].responsibleUnits.map { $0.role == .lead } == [true])
  }

  private func read(_ words: String) -> Notice { parse(words + "\n一、甲\n（一）乙。丙。\n（二）丁。戊。") }

  private func parse(_ text: String) -> Notice {
    NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }
}
