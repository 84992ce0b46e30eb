import Testing

@testable import OpenData

struct JSONWriterTests {
  private func written(compact: Bool = false, _ content: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(compact: compact)
    content(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func membersComeInTheOrderOfTheCalls() {
    let text = written { json in
      json.object { json in
        json.member("b", 1)
        json.member("a", "x")
        json.member("none", nil as String?)
      }
    }
    #expect(text == "{\n \"b\": 1,\n \"a\": \"x\",\n \"none\": null\n}\n")
  }

  @Test func nestedArraysAndObjectsAreSeparatedByCommas() {
    let text = written(compact: true) { json in
      json.object { json in
        json.array("list", [1, 2]) { $0.value($1) }
        json.object("inner") { $0.member("flag", true) }
        json.array("empty", [Int]()) { $0.value($1) }
        json.object("absent", nil as Int?) { $0.member("x", $1) }
      }
    }
    #expect(text == #"{"list":[1,2],"inner":{"flag":true},"empty":[],"absent":null}"#)
  }

  @Test func quotesBackslashesAndControlCharactersAreEscaped() {
    #expect(written { $0.value("\"\\\n\t\u{1}<") } == #""\"\\\n\t\u0001\u003c""#)
  }

  @Test func scoresHaveThreeDecimals() {
    let text = written(compact: true) { json in
      json.object { json in
        json.member("low", score: 0.05)
        json.member("full", score: 1)
        json.member("negative", score: -0.0506)
        json.member("none", score: .nan)
      }
    }
    #expect(text == #"{"low":0.050,"full":1.000,"negative":-0.051,"none":0.000}"#)
  }
}
