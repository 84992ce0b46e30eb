import Diagnostics
import Testing

@testable import Templates

@Suite struct TemplateDiagnosticsTests {
  @Test func unknownKeyNamesItsPlaceAndNearMisses() throws {
    let found = try #require(diagnostics("<h1>{{titel}}</h1>").first)
    #expect(found.code == .unknownTemplateKey)
    #expect(found.message == "no key `titel` in PageView")
    #expect(found.suggestions == ["title"])
    #expect(words(at: found) == "titel")
  }

  @Test func unknownKeyInAListNamesTheViewsFromTheInside() {
    #expect(
      diagnostics("{{#units}}{{x}}{{/units}}").map(\.message)
        == ["no key `x` in UnitView, PageView"])
  }

  @Test func keysOfAnElementAreOutOfReachOutsideItsList() {
    #expect(diagnostics("{{#units}}{{/units}}{{name}}").map(\.code) == [.unknownTemplateKey])
  }

  @Test func unknownPartialIsReportedInTheFileThatAsksForIt() {
    let found = render(
      PageView(), ["page": "{{> partials/haed}}", "partials/head": "x"]
    ).diagnostics
    #expect(found.map(\.code) == [.unknownPartial])
    #expect(found.map(\.suggestions) == [["partials/head"]])
  }

  @Test func mistakeInAPartialIsReportedOnceWithThePage() {
    let found = render(
      PageView(), ["page": "{{> head}}{{> head}}", "head": "{{titel}}"]
    ).diagnostics
    #expect(found.map(\.code) == [.unknownTemplateKey])
    #expect(found.map(\.notes) == [["put in place by `page`"]])
    #expect(found.map(words(at:)) == ["titel"])
  }

  @Test(arguments: [
    ("{{title", "{{"),
    ("{{{body}}", "{{{"),
    ("{{#isDraft}}", "isDraft"),
    ("{{/isDraft}}", "isDraft"),
    ("{{#isDraft}}{{#note}}{{/isDraft}}{{/note}}", "note"),
    ("{{=<% %>=}}", "{{=<% %>=}}"),
    ("{{}}", "{{}}"),
    ("{{a b}}", "{{a b}}"),
    ("{{{title}}}", "title"),
    ("{{body}}", "body"),
    ("{{isDraft}}", "isDraft"),
    ("{{units}}", "units"),
    ("{{> page}}", "page"),
    ("{{< page}}{{/page}}", "page"),
  ])
  func brokenSyntaxIsReportedWhereItStands(template: String, place: String) {
    let found = diagnostics(template)
    #expect(found.first?.code == .templateSyntax)
    #expect(found.first.map(words(at:)) == place)
  }

  @Test func whatALayoutTagWouldLoseIsReported() {
    let found = render(
      PageView(), ["page": "{{< layout}}词{{title}}{{/layout}}", "layout": ""]
    ).diagnostics
    #expect(found.map(words(at:)) == ["词", "title"])
  }

  @Test func blockThatTheLayoutLacksIsReported() {
    let found = render(
      PageView(),
      ["page": "{{< layout}}{{$mian}}x{{/mian}}{{/layout}}", "layout": "{{$main}}{{/main}}"]
    ).diagnostics
    #expect(found.map(\.code) == [.unknownTemplateKey])
    #expect(found.map(\.suggestions) == [["main"]])
  }

  @Test func blockThatContainsItselfIsReported() {
    let found = render(
      PageView(),
      [
        "page": "{{< layout}}{{$main}}{{$main}}{{/main}}{{/main}}{{/layout}}",
        "layout": "{{$main}}{{/main}}",
      ]
    ).diagnostics
    #expect(found.map(\.code) == [.templateSyntax])
  }

  @Test func depthIsBounded() {
    let found = diagnostics(
      String(repeating: "{{#note}}", count: 5000) + String(repeating: "{{/note}}", count: 5000))
    #expect(found.first?.code == .templateSyntax)
  }

  @Test func missingTemplateIsReported() {
    let found = TemplateSet.load(sources(["clause": ""])).output
      .compile("clauses", for: PageView.self).diagnostics
    #expect(found.map(\.code) == [.unknownPartial])
    #expect(found.map(\.suggestions) == [["clause"]])
  }
}

private func diagnostics(_ page: String) -> [Diagnostic] {
  render(PageView(), ["page": page]).diagnostics
}

/// The words of the file that a diagnostic points at.
private func words(at diagnostic: Diagnostic) -> String {
  guard case .text(let location) = diagnostic.place else { return "" }
  return location.source.text(in: location.range)
}
