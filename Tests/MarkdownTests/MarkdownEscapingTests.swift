import Testing

@Suite struct MarkdownEscapingTests {
  @Test(arguments: [
    "*市科技局", "15%~20%", "1.加强领导", "1. 加强", "1) 加强", "+ 新增", "# 标题", "- 项", "> 引", "=== ",
    "\t缩进", "    四格", "  两端  ", "末尾\\", "`码`", "<b>粗</b>", "[链](x)", "![图](x)", "&amp;", "&#32;",
    "a|b", "~~删~~", "http://例.cn，", "www.例.cn", "a@b.cn", "**注意：**请", "_下_", "[ ] 待办", "[x]: y",
    "第一行\n\n第二行", "\r\n", "　全角空格", "$x$", "---", "\u{00A0}", "甲\u{2028}乙", "",
  ])
  func officialTextIsReadAsItStands(text: String) {
    #expect(plainText(rendered(escaped(text))) == text)
  }

  @Test func spacesBetweenWordsStaySpaces() {
    #expect(escaped(" R D\t投入 ") == "&#32;R D\t投入&#32;")
  }

  @Test func everyPunctuationMarkSurvivesAnywhere() {
    for mark in (0x21...0x7E).map({ String(UnicodeScalar(UInt8($0))) }) {
      for text in [
        mark, mark + "条", "条" + mark, mark + " 条", mark + mark + mark, "1" + mark + " 条",
      ] {
        #expect(plainText(rendered(escaped(text))) == text)
        #expect(plainText(rendered("# " + escaped(text))) == text)
        let cell = plainText(rendered("|" + escaped(text) + "|\n|-|"))
        #expect(cell.filter { $0 != "\n" } == text)
      }
    }
  }

  @Test func randomTextIsReadAsItStands() {
    var random = SeededGenerator(state: 9704)
    let alphabet = Array(
      (0x20...0x7E).map { Unicode.Scalar(UInt8($0)) }
        + Array("\t\n\r，。：“”《》〔〕条领 　𠮷é\u{301}".unicodeScalars))
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        if let scalar = alphabet.randomElement(using: &random) {
          text.unicodeScalars.append(scalar)
        }
      }
      #expect(plainText(rendered(escaped(text))) == text)
    }
  }
}

/// SplitMix64: the same numbers on every machine for one seed.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
