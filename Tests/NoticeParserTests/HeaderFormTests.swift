import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// Header, imprint and what a page prints around them, in any order or absent.
@Suite struct HeaderFormTests {
  private static let title = "甲县人民政府关于印发甲县政策的通知"
  private static let number = "甲政发〔2023〕5号"
  private static let letter = "现印发给你们，请认真贯彻执行。"
  private static let signature = "甲县人民政府\n2023年3月20日"

  @Test(
    "The parts of a header may stand in any order",
    arguments: [
      [number, title, "各镇人民政府：", letter, signature],
      [title, number, "各镇人民政府：", letter, signature],
      ["甲县人民政府文件", number, title, "各镇人民政府：", letter, "甲县人民政府", "2023年3月20日", "（此件公开发布）"],
      [title, "各镇人民政府：", letter, signature, number],
    ])
  func partsInAnyOrder(lines: [String]) {
    let header = read(lines.joined(separator: "\n") + "\n甲县政策\n" + HeaderFormTests.clauses).header
    #expect(header.noticeTitle == HeaderFormTests.title)
    #expect(header.documentNumber?.text == HeaderFormTests.number)
    #expect(header.addressees == "各镇人民政府")
    #expect(header.issuingBody == "甲县人民政府")
    #expect(header.signedDate == CalendarDate(year: 2023, month: 3, day: 20))
  }

  @Test("Any part of a header may be absent", arguments: 0..<5)
  func partsMayBeAbsent(left: Int) {
    var lines = [
      HeaderFormTests.title, HeaderFormTests.number, "各镇人民政府：", HeaderFormTests.letter,
      HeaderFormTests.signature,
    ]
    lines.remove(at: left)
    let notice = read(lines.joined(separator: "\n") + "\n甲县政策\n" + HeaderFormTests.clauses)
    #expect(notice.body.title == "甲县政策")
    #expect((notice.header.noticeTitle == nil) == (left == 0))
    #expect((notice.header.documentNumber == nil) == (left == 1))
    #expect((notice.header.addressees == nil) == (left == 2))
    #expect((notice.header.signedDate == nil) == (left == 4))
    #expect(notice.clauses.count == 2)
  }

  @Test("The imprint names who gets copies, who printed and when")
  func imprintIsRead() {
    let notice = read(
      "甲县政策\n\(HeaderFormTests.clauses)\n抄送：县委各部门，县人大办。\n甲县人民政府办公室 2023年10月13日印发")
    #expect(notice.imprint.copyRecipients == "县委各部门，县人大办")
    #expect(notice.imprint.printingUnit == "甲县人民政府办公室")
    #expect(notice.imprint.printedDate == CalendarDate(year: 2023, month: 10, day: 13))
    #expect(notice.clauses[1].text.text == "做乙。")
  }

  @Test(
    "A call for comments says from when to when",
    arguments: [
      ("公示时间：2023年3月15日至3月22日。", true), ("自2023年3月15日起至2023年3月22日公开征求意见。", true),
      ("现公开征求意见，期限为2023年3月15日—2023年3月22日。", true), ("现公开征求意见，请于2023年3月22日前反馈。", false),
    ])
  func periodOfComments(words: String, hasStart: Bool) {
    let notice = read(
      "关于公开征求《甲县政策（征求意见稿）》意见的公告\n现公开征求意见。\(words)\n联系人：王某，电话：0571-12345678。\n甲县政策\n"
        + HeaderFormTests.clauses)
    #expect(notice.header.status == .consultationDraft)
    #expect((notice.header.consultation?.from?.description == "2023-03-15") == hasStart)
    #expect(notice.header.consultation?.to?.description == "2023-03-22")
    #expect(notice.spans.contains { $0.role == .contact })
  }

  @Test(
    "Fields of a table may be repeated, empty, or have their values on the next line",
    arguments: [
      "文号：甲政发〔2023〕5号\n文号：甲政发〔2023〕5号\n有效性：有效", "统一编号：\n文号：甲政发〔2023〕5号\n有效性：有效",
      "文号\n甲政发〔2023〕5号\n统一编号\n有效性\n有效", "文号：甲政发〔2023〕5号 统一编号： 有效性：有效\n索引号：",
    ])
  func fieldsMayBeRepeatedOrEmpty(table: String) {
    let notice = read("\(table)\n甲县政策\n\(HeaderFormTests.clauses)")
    #expect(notice.header.documentNumber?.text == HeaderFormTests.number)
    #expect(notice.header.siteLabel == "有效")
    #expect(notice.header.unifiedNumber == nil)
    #expect(notice.body.title == "甲县政策")
  }

  @Test(
    "Links, switches and counts of a page are no words of the notice",
    arguments: [
      "当前位置：首页 > 政务公开 > 政策文件", "首页>政策", "【打印本页】 【关闭窗口】", "分享到：微信 微博", "浏览次数：123", "字体：大 中 小",
      "扫一扫在手机打开当前页", "相关解读：一图读懂", "编辑：(",
    ])
  func linesOfThePageAreNoWords(line: String) {
    for text in [
      "\(line)\n甲县政策\n\(HeaderFormTests.clauses)", "甲县政策\n\(HeaderFormTests.clauses)\n\(line)",
    ] {
      let notice = read(text)
      #expect(notice.body.title == "甲县政策")
      #expect(notice.clauses.map(\.text.text) == ["做甲。", "做乙。"])
      #expect(notice.body.closing.isEmpty)
      let place = notice.spans.filter { notice.source.text(in: $0.range).contains(line.prefix(2)) }
      #expect(place.allSatisfy { $0.role == .chrome || $0.role == .metadata }, "\(place)")
    }
  }

  @Test("A news lead that repeats the text is set apart before the notice")
  func newsLeadIsSetApart() {
    let notice = read(
      "日前，甲县印发《甲县政策》，提出做甲。\n原文如下：\n\(HeaderFormTests.title)\n各镇人民政府：\n\(HeaderFormTests.letter)\n\(HeaderFormTests.signature)\n甲县政策\n\(HeaderFormTests.clauses)"
    )
    #expect(notice.header.noticeTitle == HeaderFormTests.title)
    #expect(notice.header.addressees == "各镇人民政府")
    #expect(notice.body.preamble.isEmpty)
    let lead = notice.spans.filter { notice.source.text(in: $0.range).contains("日前") }
    #expect(lead.map(\.role) == [.chrome])
  }

  private static let clauses = "一、甲。做甲。\n二、乙。做乙。"

  private func read(_ text: String) -> Notice {
    NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }
}
