import Testing

@testable import OpenData

struct JSONWriterTests {
  private func written(_ content: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    content(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func membersComeInTheOrderOfTheCalls() {
    let text = written { json in
      json.object { json in
        json.field("b", 1)
        json.field("a", "x")
        json.field("none", nil as String?)
      }
    }
    #expect(text == "{\n \"b\": 1,\n \"a\": \"x\",\n \"none\": null\n}")
  }

  @Test func nestedArraysAndObjectsAreSeparatedByCommas() {
    let text = written { json in
      json.object { json in
        json.array("list", [1, 2]) { $0.value($1) }
        json.object("inner") { $0.field("flag", true) }
        json.array("empty", [Int]()) { $0.value($1) }
      }
    }
    #expect(
      text
        == "{\n \"list\": [\n  1,\n  2\n ],\n \"inner\": {\n  \"flag\": true\n },\n \"empty\": []\n}")
  }

  @Test func quotesBackslashesAndControlCharactersAreEscaped() {
    #expect(written { $0.value("\"\\\n\t\u{1}") } == #""\"\\\n\t\u0001""#)
  }

  @Test func scoresHaveThreeDecimals() {
    #expect(written { $0.value(score: 0.05) } == "0.050")
    #expect(written { $0.value(score: 1) } == "1.000")
  }
}
