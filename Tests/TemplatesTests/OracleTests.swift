import Diagnostics
import Markup
import Mustache
import Testing

@testable import Templates

/// The engine against swift-mustache, on templates and pages that nobody chose.
@Suite struct OracleTests {
  @Test func outputEqualsThatOfSwiftMustache() throws {
    var source = RandomTemplate(random: SeededGenerator(state: 9704))
    for _ in 0..<2000 {
      let files = source.files()
      let page = source.page()
      let ours = render(page, files)
      var library = MustacheLibrary()
      for (name, text) in files { try library.register(text, named: name) }
      let theirs = library.render(page.oracle, withTemplate: "page")
      try #require(ours.output == theirs, "\(files)")
      try #require(ours.diagnostics == [], "\(files)")
    }
  }

  /// swift-mustache escapes `Character`s, so that a mark that a combining sign follows gets through.
  @Test func markBeforeACombiningSignIsEscapedToo() throws {
    let title = "<\u{301}b"
    let template = try MustacheTemplate(string: "{{title}}")
    #expect(template.render(["title": title]) == title)
    #expect(render(PageView(title: title), ["page": "{{title}}"]).output == "&lt;\u{301}b")
  }
}

/// Text for swift-mustache with our rule for sections: shown when not empty.
private struct OracleText: MustacheCustomRenderable {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }
}

extension PageView {
  fileprivate var oracle: [String: Any] {
    [
      "title": OracleText(renderText: title), "note": OracleText(renderText: note),
      "body": OracleText(renderText: String(decoding: body.bytes, as: UTF8.self)),
      "isDraft": isDraft, "units": units.map(\.oracle),
      "lead": (lead.map { [$0] } ?? []).map(\.oracle),
    ]
  }
}

extension UnitView {
  fileprivate var oracle: [String: Any] {
    [
      "title": OracleText(renderText: title), "name": OracleText(renderText: name),
      "isDraft": isDraft, "roles": roles.map { ["role": OracleText(renderText: $0.role)] },
    ]
  }
}
