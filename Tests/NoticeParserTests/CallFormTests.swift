import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// Calls for comments and lists of attachments; words with markup among them.
@Suite struct CallFormTests {
  @Test func numberedParagraphOfACallMayGiveItsPeriod() {
    let notice = read(
      """
      关于公开征求《甲区管理办法（征求意见稿）》意见的公告
      现面向社会公开征求意见。
      一、征求意见时间
      2023年6月8日至2023年7月8日
      二、反馈方式
      以信函反馈。
      附件：1.甲区管理办法（征求意见稿）.docx
      2.起草说明.docx
      """)
    #expect(notice.header.status == .consultationDraft)
    #expect(notice.header.consultation?.from == CalendarDate(year: 2023, month: 6, day: 8))
    #expect(notice.header.consultation?.to == CalendarDate(year: 2023, month: 7, day: 8))
    #expect(notice.clauses.map(\.label) == ["一、", "二、"])
  }

  @Test(arguments: ["附件：1.申报表.docx\n2、承诺书.docx", "附：1、申报表\n2、承诺书\n3、说明", "附件：\n1.申报表.xls\n2.管理办法"])
  func listOfAttachmentsIsNoOutline(list: String) {
    let notice = read("关于开展申报工作的通知\n各乡镇人民政府：\n现印发给你们。\n\(list)\n甲县人民政府\n2023年1月3日")
    #expect(notice.clauses.isEmpty)
  }

  @Test func documentBehindItsNameAsAttachmentIsTheBody() {
    let notice = read("关于印发方案的通知\n现印发给你们。\n附件：\n甲县实施方案\n1.甲。做甲。\n2.乙。做乙。")
    #expect(notice.clauses.map(\.label) == ["1.", "2."])
  }

  @Test func wordsWithMarkupAmongThemAreReadAsAPage() {
    let text = "文号：甲政发〔2018〕13号\n<p>一、目标</p><p>到2020年，扩大。</p><p>二、任务</p><p>推进。</p>"
    let decoded = SourceDecoder().decode(Array(text.utf8), name: "test")
    #expect(!decoded.output.bytes.contains(UInt8(ascii: "<")))
    #expect(decoded.diagnostics.map(\.code) == [.webPage])
  }

  private func read(_ text: String) -> Notice {
    NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }
}
