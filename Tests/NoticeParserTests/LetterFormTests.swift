import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// Letters that number paragraphs of their own before the document that they forward.
@Suite struct LetterFormTests {
  private static let letter = """
    甲县人民政府关于印发甲县管理办法的通知
    各乡镇人民政府：
    《甲县管理办法》已经县政府同意，现印发给你们，并就有关事项通知如下：
    一、加强领导
    各单位要重视。
    二、加强宣传。各单位要宣传。
    三、加强督查。各单位要督查。
    """
  private static let signature = "甲县人民政府\n2023年1月3日"
  private static let document = "甲县管理办法\n第一章 总则\n第一条 为甲，制定本办法。\n第二条 本办法适用于本县。"

  @Test(
    "The document behind the signature of a letter with numbers of its own is the body",
    arguments: [
      "\(signature)\n\(document)", "\(signature)\n（此件公开发布）\n\(document)",
      "附件：甲县管理办法\n\(signature)\n\(document)", "\(signature)\n附件\n\(document)",
      "附件：甲县管理办法\n\(signature)\n附件：\n\(document)",
      "\(signature)\n附件1\n甲县管理办法\n（试行）\n第一条 为甲，制定本办法。\n第二条 本办法适用于本县。",
    ])
  func documentBehindNumberedLetter(rest: String) {
    let notice = read("\(LetterFormTests.letter)\n\(rest)")
    #expect(notice.clauses.map(\.label) == ["第一条", "第二条"])
    #expect(notice.body.title.hasPrefix("甲县管理办法"))
    #expect(notice.header.noticeTitle == "甲县人民政府关于印发甲县管理办法的通知")
    #expect(notice.header.issuingBody == "甲县人民政府")
    #expect(notice.header.signedDate == CalendarDate(year: 2023, month: 1, day: 3))
  }

  @Test("The numbered paragraphs of such a letter are its words, also short ones")
  func paragraphsOfTheLetterAreKept() {
    let notice = read(
      "\(LetterFormTests.letter)\n\(LetterFormTests.signature)\n\(LetterFormTests.document)")
    let words = notice.spans.filter { $0.role == .noticeBody }
      .map { notice.source.text(in: $0.range) }
    #expect(words.contains("一、加强领导"))
    #expect(words.contains("三、加强督查。各单位要督查。"))
    #expect(!notice.spans.contains { $0.role == .chrome })
  }

  @Test("Headings may count anew from 一、 in the document")
  func documentMayCountLikeTheLetter() {
    let notice = read(
      "\(LetterFormTests.letter)\n\(LetterFormTests.signature)\n甲县管理办法\n为甲，制定本办法。\n一、甲。做甲。\n二、乙。做乙。"
    )
    #expect(notice.clauses.map(\.title.text) == ["甲", "乙"])
    #expect(notice.body.preamble.text == "为甲，制定本办法。")
  }

  @Test(
    "A letter whose document does not follow is the body",
    arguments: [
      signature, "\(signature)\n甲县乡镇名单\n甲镇、乙镇。", "附件：甲县管理办法\n\(signature)",
      "附件：申报表\n\(signature)\n附件\n申报表\n1.名称：\n2.地址：",
    ])
  func letterAloneIsTheBody(rest: String) {
    let notice = read("\(LetterFormTests.letter)\n\(rest)")
    #expect(notice.clauses.map(\.label) == ["一、", "二、", "三、"])
  }

  @Test("What follows the signature of a document is no document of its own")
  func attachmentBehindADocumentIsNotTheBody() {
    let notice = read(
      """
      甲县人民政府关于支持企业的若干意见
      各乡镇人民政府：
      为支持企业，提出以下意见。
      一、甲。做甲。
      二、乙。做乙。
      \(LetterFormTests.signature)
      甲县申报指南
      一、条件。须登记。
      二、材料。交材料。
      """)
    #expect(notice.clauses.map(\.title.text).starts(with: ["甲", "乙"]))
  }

  @Test("The draft behind the signature of a call with numbers of its own is the body")
  func draftBehindACallIsTheBody() {
    let notice = read(
      """
      关于公开征求《甲县政策（征求意见稿）》意见的公告
      现向社会公开征求意见。
      一、征求意见时间
      2024年5月6日至2024年5月15日。
      二、反馈方式
      以信函反馈。
      甲县发展和改革局
      2024年5月6日
      甲县政策
      第一条 支持集聚。给予补助。
      第二条 支持上云。给予补助。
      """)
    #expect(notice.clauses.map(\.label) == ["第一条", "第二条"])
    #expect(notice.header.status == .consultationDraft)
    #expect(notice.header.consultation?.to == CalendarDate(year: 2024, month: 5, day: 15))
  }

  private func read(_ text: String) -> Notice {
    NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }
}
