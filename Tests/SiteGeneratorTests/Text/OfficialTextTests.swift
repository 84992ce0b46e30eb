import Diagnostics
import Markdown
import Markup
import NoticeModel
import NoticeParser
import Testing

@testable import SiteGenerator

@Suite struct OfficialTextTests {
  @Test func gapOfWithheldContactDataIsNoted() {
    let words = "一、产业\n1.支持创业。给予补助10万元，联系张三，13812345678，逾期不候。另有说明。\n"
    let notice = NoticeParser().parse(SourceText(name: "a.txt", text: words), id: "a").output
    var text = OfficialText(notice.clauses[0].text)
    text.noteWithheld(in: notice.clauses[0].text, of: notice)
    let html = String(decoding: text.html(MarkdownRenderer()).bytes, as: UTF8.self)
    #expect(!html.contains("13812345678"))
    #expect(html.contains("<mark class=\"withheld\""))
  }

  @Test func wordsOnSeveralLinesHaveNoGap() {
    let words = "一、产业\n1.支持创业。给予补助10万元，\n逾期不候。另有说明。\n"
    let notice = NoticeParser().parse(SourceText(name: "a.txt", text: words), id: "a").output
    var text = OfficialText(notice.clauses[0].text)
    text.noteWithheld(in: notice.clauses[0].text, of: notice)
    let html = String(decoding: text.html(MarkdownRenderer()).bytes, as: UTF8.self)
    #expect(!html.contains("withheld"))
  }
}
