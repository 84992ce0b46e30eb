import Markdown
import Markup
import Testing

@Suite struct AnnotationTests {
  private func html(_ text: String, _ annotations: Annotation...) -> String {
    String(
      decoding: MarkdownRenderer().render(text, annotations: annotations).bytes, as: UTF8.self)
  }

  private func link(_ start: Int, _ end: Int) -> Annotation {
    Annotation(start: start, end: end, kind: .link(url: "x.html?a=1&b=\"", style: "c"))
  }

  private func mark(_ start: Int, _ end: Int, id: String = "m") -> Annotation {
    Annotation(start: start, end: end, kind: .mark(id: id, style: "fact"))
  }

  @Test func linkCoversItsWordsAndItsAddressIsEscaped() {
    #expect(
      html("甲乙丙", link(3, 6))
        == "<p>甲<a class=\"c\" href=\"x.html?a=1&amp;b=&quot;\">乙</a>丙</p>\n")
  }

  @Test func positionsCountPlainTextNotEscapesOrBlocks() {
    #expect(
      html("1\\.甲\n\n乙丙", mark(8, 11)).contains(
        "<p>乙<mark class=\"fact\" id=\"m\">丙</mark></p>"))
  }

  @Test func markInsideLinkStaysInside() {
    #expect(
      html("甲乙丙", link(0, 9), mark(3, 6)).contains(
        ">甲<mark class=\"fact\" id=\"m\">乙</mark>丙</a>"))
  }

  @Test func markAcrossTheEndOfALinkIsSplitAndKeepsOneAnchor() {
    #expect(
      html("甲乙丙", link(0, 6), mark(3, 9)).contains(
        "甲<mark class=\"fact\" id=\"m\">乙</mark></a><mark class=\"fact\">丙</mark>"))
  }

  @Test func nestedMarksKeepBothAnchors() {
    let result = html("甲乙丙", mark(0, 9, id: "outer"), mark(3, 6, id: "inner"))
    #expect(result.contains("id=\"outer\""))
    #expect(result.contains("id=\"inner\">乙"))
  }

  @Test func ofOverlappingLinksTheFirstWins() {
    #expect(html("甲乙丙", link(0, 6), link(3, 9)).split(separator: "<a ").count == 2)
  }

  @Test func textOfTablesAndLinksIsCountedAndStays() {
    let table = html("|甲乙|\n|-|\n\n丙丁", link(0, 6), mark(9, 12))
    #expect(table.contains("<th>甲乙</th>"))
    #expect(table.contains("丙<mark class=\"fact\" id=\"m\">丁</mark>"))
    #expect(html("[甲](y)乙", link(0, 3)) == "<p><a href=\"y\">甲</a>乙</p>\n")
  }

  @Test func annotationBeyondTheTextChangesNothing() {
    #expect(html("甲", mark(30, 60)) == "<p>甲</p>\n")
  }
}
