import Testing

@testable import Markup

struct MarkupWriterTests {
  private func written(_ content: (inout MarkupWriter) -> Void) -> String {
    var writer = MarkupWriter()
    content(&writer)
    return String(decoding: writer.html.bytes, as: UTF8.self)
  }

  @Test func textAndAttributesAreEscaped() {
    let html = written { $0.element("p", ["title": "\"<&>'"], text: "a<b>&'\"") }
    #expect(
      html == "<p title=\"&quot;&lt;&amp;&gt;&#39;\">a&lt;b&gt;&amp;&#39;&quot;</p>")
  }

  @Test func elementsNestInTheOrderOfTheCalls() {
    let html = written { writer in
      writer.element("ul") { writer in
        writer.element("li", text: "甲")
        writer.void("br")
        writer.text("乙")
      }
    }
    #expect(html == "<ul><li>甲</li><br>乙</ul>")
  }

  @Test func htmlThatIsTrustedAlreadyIsNotEscapedAgain() {
    var inner = MarkupWriter()
    inner.element("b", text: "&")
    let html = written { $0.html(inner.html) }
    #expect(html == "<b>&amp;</b>")
  }
}
