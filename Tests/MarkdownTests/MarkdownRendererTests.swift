import Markdown
import Testing

@Suite struct MarkdownRendererTests {
  @Test func tablesScrollByThemselves() {
    let html = rendered("|县|数|\n|-|-|\n|苍南|51|\n\n后文")
    #expect(html.hasPrefix("<div class=\"table-scroll\" role=\"region\""))
    #expect(html.contains("<td>51</td>"))
    #expect(html.contains("</table>\n</div>\n<p>后文</p>"))
  }

  @Test func cellsAreAlignedByClass() {
    let html = rendered("|a|b|c|\n|-|:-:|-:|\n| align=\"|1|2|\n\n甲 align=\"x\"")
    #expect(html.contains("<th>a</th>\n<th class=\"align-center\">b</th>"))
    #expect(html.contains("<td class=\"align-right\">2</td>"))
    #expect(html.contains("<td>align=&quot;</td>"))
    #expect(html.contains("<p>甲 align=&quot;x&quot;</p>"))
  }

  @Test func rawHTMLAndDangerousAddressesAreLeftOut() {
    let html = rendered("<script>x</script>\n\n甲<b>乙</b> [丙](javascript:alert(1))")
    #expect(!html.contains("script>") && !html.contains("<b>") && !html.contains("javascript"))
    #expect(html.contains("甲") && html.contains("乙") && html.contains("丙"))
  }

  @Test func quotationMarksAndAddressesStayAsTheyAre() {
    #expect(rendered("\"政策\" -- https://例.cn，见") == "<p>&quot;政策&quot; -- https://例.cn，见</p>\n")
  }

  @Test func linesBetweenHanAreJoinedWithoutASpace() {
    #expect(rendered("加大\n投入，\n补助") == "<p>加大投入，补助</p>\n")
    #expect(rendered("**加大**\n*投入*") == "<p><strong>加大</strong><em>投入</em></p>\n")
    #expect(rendered("R&D\n投入\n2023") == "<p>R&amp;D\n投入\n2023</p>\n")
  }

  @Test func documentsRenderedAtTheSameTimeComeOutRight() async {
    let markdown = "|甲|乙|\n|-|-|\n|~1~|www.例.cn|\n\n- [x] 丙\n\n**丁** ~~戊~~"
    let expected = rendered(markdown)
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<500).count { _ in rendered(markdown) != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func deepNestingDoesNotCrash() {
    #expect(!rendered(String(repeating: "> ", count: 20_000) + "底").isEmpty)
    #expect(!rendered(String(repeating: "[", count: 20_000)).isEmpty)
  }

  @Test func nulBecomesTheReplacementCharacter() {
    #expect(rendered("甲\0乙") == "<p>甲\u{FFFD}乙</p>\n")
  }
}
