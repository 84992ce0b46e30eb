import Markdown
import Testing

@Suite struct MarkdownLintTests {
  @Test func emphasisThatDoesNotApplyIsFoundWhereItStands() throws {
    let markdown = "第一段**加粗**。\n\n第二段，\n**注意：**请"
    let problem = try #require(MarkdownLint.problems(in: markdown).first)
    #expect(problem.kind == .unappliedEmphasis)
    #expect(
      String(decoding: Array(markdown.utf8)[problem.range.lowerBound...], as: UTF8.self)
        == "**注意：**请")
  }

  @Test func emphasisThatAppliesAndStarsInCodeAreFine() {
    #expect(MarkdownLint.problems(in: "**注意**：请 `2**3`").isEmpty)
  }

  @Test func rawHTMLIsFoundWhereItStands() {
    let markdown = "甲<b>乙</b>\n\n<div>\n丙\n</div>\n"
    let problems = MarkdownLint.problems(in: markdown)
    #expect(problems.map(\.kind) == [.rawHTML, .rawHTML, .rawHTML])
    #expect(
      problems.map { String(decoding: Array(markdown.utf8)[$0.range], as: UTF8.self) }
        == ["<b>", "</b>", "<div>"])
  }
}
