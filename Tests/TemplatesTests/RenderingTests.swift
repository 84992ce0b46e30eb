import Diagnostics
import Markup
import Testing

@testable import Templates

@Suite struct RenderingTests {
  @Test func textIsEscapedForElementsAndAttributes() {
    expect(PageView(title: #"<a href='x'>&"</a>"#), "{{title}}") {
      "&lt;a href=&#39;x&#39;&gt;&amp;&quot;&lt;/a&gt;"
    }
  }

  @Test func htmlIsPutInAsItIs() {
    var writer = MarkupWriter()
    writer.element("b", text: "条")
    expect(PageView(body: writer.html), "{{{body}}}") { "<b>条</b>" }
  }

  @Test func sectionsShowWhatIsNotEmpty() {
    let template = "{{#note}}有{{/note}}{{^note}}无{{/note}}{{#isDraft}}稿{{/isDraft}}"
    expect(PageView(note: "注", isDraft: true), template) { "有稿" }
    expect(PageView(), template) { "无" }
  }

  @Test func listsRepeatWithTheKeysOfElementAndPageInReach() {
    let page = PageView(
      title: "文", note: "注",
      units: [
        UnitView(title: "甲", roles: [RoleView(role: "牵头"), RoleView(role: "配合")]),
        UnitView(title: "乙"),
      ])
    expect(page, "{{#units}}{{note}}{{title}}{{#roles}}({{title}}{{role}}){{/roles}};{{/units}}") {
      "注甲(甲牵头)(甲配合);注乙;"
    }
  }

  @Test func emptyListsShowTheirInvertedSection() {
    expect(PageView(), "{{^units}}没有单位{{/units}}") { "没有单位" }
    expect(PageView(lead: UnitView(name: "市科技局")), "{{^lead}}-{{/lead}}{{#lead}}{{name}}{{/lead}}")
    { "市科技局" }
  }

  @Test func tagsAloneOnTheirLineTakeTheLineWithThem() {
    let template = """
      <ul>
        {{! 说明 }}
        {{#units}}
        <li>{{name}}</li>
        {{/units}}
      </ul>\n
      """
    expect(PageView(units: [UnitView(name: "甲"), UnitView(name: "乙")]), template) {
      "<ul>\n  <li>甲</li>\n  <li>乙</li>\n</ul>\n"
    }
    expect(PageView(isDraft: true), "{{#isDraft}}\r\n稿\r\n{{/isDraft}}\r\n尾") { "稿\r\n尾" }
  }

  @Test func tagsWithCompanyKeepTheirLine() {
    expect(PageView(isDraft: true), " {{#isDraft}} a {{/isDraft}} \n") { "  a  \n" }
  }

  @Test func partialsAreIndentedAsTheirTagIs() {
    let files = [
      "page": "<body>\n  {{> partials/head}}\n</body>\n",
      "partials/head": "<p>\n{{title}}\n\n{{#isDraft}}\n  稿\n{{/isDraft}}\n</p>\n",
    ]
    expect(PageView(title: "文", isDraft: true), files) {
      "<body>\n  <p>\n  文\n\n    稿\n  </p>\n</body>\n"
    }
  }

  @Test func pagesReplaceTheBlocksOfALayout() {
    let files = [
      "page": "{{< layout}}\n{{$main}}{{title}}{{/main}}\n{{/layout}}",
      "layout": "<main>{{$main}}空{{/main}}</main>{{$foot}}页脚{{/foot}}",
    ]
    expect(PageView(title: "文"), files) { "<main>文</main>页脚" }
  }

  @Test func theOuterLayoutTagWins() {
    let files = [
      "page": "{{< middle}}{{$main}}页{{/main}}{{/middle}}",
      "middle": "{{< layout}}{{$main}}中{{/main}}{{$foot}}中{{/foot}}{{/layout}}",
      "layout": "{{$main}}底{{/main}}{{$foot}}底{{/foot}}",
    ]
    expect(PageView(), files) { "页中" }
  }

  @Test func literalAfterASectionStaysOutsideIt() {
    expect(PageView(), "{{#isDraft}}稿{{/isDraft}}尾") { "尾" }
  }
}

/// Expects the rendering of `page`, without any diagnostic.
private func expect(
  _ view: PageView, _ page: String, _ output: () -> String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  expect(view, ["page": page], output, sourceLocation: sourceLocation)
}

private func expect(
  _ view: PageView, _ files: [String: String], _ output: () -> String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let rendered = render(view, files)
  #expect(rendered.output == output(), sourceLocation: sourceLocation)
  #expect(rendered.diagnostics == [], sourceLocation: sourceLocation)
}
