import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// Numbers in the dress of labels that label nothing, and labels where nobody expects them.
@Suite struct TrapTests {
  @Test(arguments: [
    "3.5万户家庭受益。", "1-6月完成投资20亿元。", "2.0版平台上线。", "一、二、三等奖各评1名。", "（一）项所列企业优先。",
    "1、2号机组投产。", "第三条规定的情形除外。", "（1）投资项目；（2）技改项目。", "一是加强领导；二是压实责任。",
    "本政策第3条和上述第（一）项适用。", "物联网产业基金（二期）设立。", "（一级及以上能效）产品享受补贴。", "营收2亿元（含）以上的给予奖励。",
    "二、三产业融合发展。", "2023年，完成任务。", "收入比缩小至1.77:1。",
  ])
  func numberInASentenceIsNoLabel(sentence: String) {
    for separator in ["", "\n"] {
      let notice = read(
        "一、投资\n1.甲。做甲。\n2.乙。做乙。\(separator)\(sentence)\n3.丙。做丙。\n二、科技\n4.丁。做丁。")
      #expect(notice.clauses.map(\.label) == ["1.", "2.", "3.", "4."], "\(sentence)")
      #expect(notice.body.domains.map(\.label) == ["一、", "二、"], "\(sentence)")
      #expect(notice.clauses[1].text.text == "做乙。\(sentence)")
    }
  }

  @Test func clauseGluedToDomainIntroductionIsFound() {
    let notice = read("一、交通（由县交通局牵头）\n加快建设。 1.挖掘潜力。加快构建。\n2.增强保障。统筹资金。\n3.提升服务。落实政策。")
    #expect(notice.clauses.map(\.label) == ["1.", "2.", "3."])
    #expect(notice.body.domains[0].introduction.text == "加快建设。")
  }

  @Test func headingGluedToUnitsIsFound() {
    let notice = read("一、甲（由县发改局牵头）\n（一）子。做子。（责任单位：市发改局）二、乙（由县科技局牵头）\n（二）丑。做丑。")
    #expect(notice.body.domains.map(\.title) == ["甲", "乙"])
  }

  @Test func wholeNoticeOnOneLineIsRead() {
    let notice = read(
      "各乡镇人民政府： 《若干政策》已经研究同意，现印发给你们，请认真组织实施。 苍南县人民政府 2023年10月13日 关于推动发展的若干政策 "
        + "为贯彻会议精神，制定以下政策。 一、投资（由县发改局牵头） 聚焦项目。 1.甲。做甲。 2.乙。做乙。二、科技（由县科技局牵头） 3.丙。做丙。"
        + " 本文件明确的政策均为2023年全年实施有效。")
    #expect(notice.body.title == "关于推动发展的若干政策")
    #expect(notice.body.domains.map(\.clauses.count) == [2, 1])
    #expect(notice.body.closing.text == "本文件明确的政策均为2023年全年实施有效。")
    #expect(notice.header.signedDate?.description == "2023-10-13")
  }

  @Test func gapRepeatAndMisprintAreReportedAndKept() {
    let cases: [(String, DiagnosticCode)] = [
      ("4", .numberingGap), ("2", .numberingRepeat), ("1", .numberingOrder),
    ]
    for (label, code) in cases {
      let text = "1.甲。做甲。\n2.乙。做乙。\n\(label).丙。做丙。"
      let parsed = NoticeParser().parse(SourceText(name: "test", text: text), id: "test")
      #expect(parsed.output.clauses.map(\.label) == ["1.", "2.", "\(label)."])
      #expect(parsed.diagnostics.contains { $0.code == code }, "\(label)")
    }
  }

  @Test(arguments: ["（17）", "17.", "17、", "十七、", "⒘"])
  func clauseLabelledInAnotherFormIsAClauseAndReported(label: String) {
    for gap in ["\n", "", " "] {
      let text =
        "一、投资\n（十五）甲。做甲。\n（十六）乙。做乙。\(gap)\(label)丙。做丙。\n（十八）丁。做丁。\n二、科技\n（十九）戊。做戊。"
      let parsed = NoticeParser().parse(SourceText(name: "test", text: text), id: "test")
      #expect(parsed.output.clauses.map(\.label) == ["（十五）", "（十六）", label, "（十八）", "（十九）"])
      #expect(parsed.output.clauses[1].text.text == "做乙。")
      #expect(parsed.diagnostics.map(\.code) == [.noTitle, .numberingForm])
    }
  }

  @Test func itemOfAListThatReachesTheMissingNumberIsNoClause() {
    let notice = read("1.甲。做甲。\n2.乙。支持：\n（1）项目。\n（2）平台。\n（3）人才。\n4.丁。做丁。")
    #expect(notice.clauses.map(\.label) == ["1.", "2.", "4."])
  }

  @Test func hardLineBreakMayCutALabelOrFollowABracket() {
    let notice = read(
      """
      一、投资
      （一）加大支持。安排资金支持重点项目建设，推动全社会投资
      稳定增长，力争年度投资增速达到百分之八以上水平。做甲。（
      二）优化服务。推行网上办理，按照上述政策有关规定（试行）
      条款执行，对符合条件的企业给予优先支持。
      （三）强化保障。保障用地、用能、用工需求，推动重大项目早
      开工、早建成。
      """)
    #expect(notice.clauses.map(\.label) == ["（一）", "（二）", "（三）"])
    #expect(
      notice.clauses[1].text.paragraphs == ["推行网上办理，按照上述政策有关规定（试行）条款执行，对符合条件的企业给予优先支持。"])
  }

  @Test func lineThatBeginsWithAMarkGoesOnWithTheOneBefore() {
    let notice = read(
      """
      （一）加大支持。安排资金支持重点项目建设，推动全社会投资
      稳定增长，力争年度投资增速达到百分之八以上水平，再做甲乙
      丙。（责任单位：市商务局〈市贸促会〉、各乡镇人民政府（街道）
      、市财政局）
      （二）强化保障。保障用地、用能、用工需求，推动重大项目早
      开工。
      """)
    #expect(
      notice.clauses[0].responsibleUnits.map(\.name.text) == [
        "市商务局〈市贸促会〉", "各乡镇人民政府（街道）", "市财政局",
      ])
  }

  @Test func hardLineBreakInTheLastClauseOpensNoClosing() {
    let notice = read(
      """
      一、投资
      （一）加大支持。安排资金支持重点项目建设，推动全社会投资
      稳定增长，力争年度投资增速达到百分之八以上水平，做甲乙丙
      丁。
      （二）强化保障。保障用地、用能、用工需求，具体标准均按照
      本政策第3条规定执行。
      本政策自发布之日起施行。
      """)
    #expect(notice.clauses.last?.text.text == "保障用地、用能、用工需求，具体标准均按照本政策第3条规定执行。")
    #expect(notice.body.closing.text == "本政策自发布之日起施行。")
  }

  @Test("The first line of a paragraph is shorter by its indentation")
  func firstLineOfAParagraphIsShorter() {
    let notice = read(
      """
      （一）加大支持。安排资金支持重点项目建设，推动投资
      平台稳定增长，力争年度投资增速达到百分之八以上水平，做好
      平台稳定增长，力争年度投资增速达到百分之八以上水平，做好
      甲。
      （二）强化保障。保障用地、用能、用工需求，建
      设平台，力争年度投资增速达到百分之八以上水平，做好甲乙。
      """)
    #expect(notice.clauses[1].text.text.hasPrefix("保障用地、用能、用工需求，建设平台，"))
    #expect(notice.clauses[1].text.paragraphs.count == 1)
  }

  @Test("A line may break in the middle of a ratio")
  func lineMayBreakInARatio() {
    let notice = read(
      """
      （一）加大支持。安排资金支持重点项目建设，推动全社会投资
      稳定增长，力争年度投资增速达到百分之八以上水平，再做甲乙
      丙。
      （二）强化保障。推动城乡居民收入比逐步缩小至百分之1.77:
      1。保障用地、用能需求。
      """)
    #expect(notice.clauses.map(\.label) == ["（一）", "（二）"])
    #expect(notice.clauses[1].text.text.hasSuffix("1.77:1。保障用地、用能需求。"))
  }

  @Test("Behind a full line that ends a sentence the last clause may go on")
  func fullLineMayEndASentenceOfTheLastClause() {
    let notice = read(
      """
      一、投资
      （一）加大支持。安排资金支持重点项目建设，推动全社会投资
      稳定增长，力争年度投资增速达到百分之八以上水平，做甲乙丙
      丁。
      （二）强化保障。保障用地、用能、用工需求，按规定执行到位。
      推动重大项目早开工。
      """)
    #expect(notice.clauses.last?.text.text == "保障用地、用能、用工需求，按规定执行到位。推动重大项目早开工。")
    #expect(notice.body.closing.isEmpty)
  }

  @Test("A line that closes more brackets than it opens goes on with the one before")
  func lineThatClosesABracketGoesOn() {
    let notice = read(
      """
      （一）加大支持。安排资金支持重点项目建设，推动全社会投资
      稳定增长，力争年度投资增速达到百分之八以上水平，再做甲乙
      丙。（责任单位：市财政局）
      （二）强化保障。保障用地、用能、用工需求。（责任单位：
      各乡镇（街道）、市财政局〈国资办〉）
      """)
    #expect(notice.body.closing.isEmpty)
    #expect(notice.clauses[1].responsibleUnits.map(\.name.text) == ["各乡镇（街道）", "市财政局〈国资办〉"])
  }

  @Test func headingEndsAtTheFirstClauseOnItsLine() {
    let notice = read(
      "一、扩大开放政策 （一）【落实通知】落实《浙江省人民政府关于推动经济高质量发展若干政策的通知》中的各项要求并按照职责分工推进重点任务落地见效。 （二）【优化服务】推行网办。")
    #expect(notice.body.domains.map(\.title) == ["扩大开放政策"])
    #expect(notice.clauses.map(\.title.text) == ["落实通知", "优化服务"])
  }

  @Test func attachmentsHaveNumbersOfTheirOwn() {
    let notice = read("1.甲。做甲。\n2.乙。做乙。\n附件：1.申报表\n2.承诺书")
    #expect(notice.clauses.count == 2)
  }

  private func read(_ text: String) -> Notice {
    NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }
}
