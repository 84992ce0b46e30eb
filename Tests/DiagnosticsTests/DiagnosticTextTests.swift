import Diagnostics
import Testing

@Suite struct DiagnosticTextTests {
  private let source = SourceText(name: "a.txt", text: "第一行\n一、投资（abc）\n")

  /// 投资 begins behind two characters of double width, and is two of them wide.
  private var diagnostic: Diagnostic {
    Diagnostic(
      .numberingGap, "fact", at: .text(SourceLocation(source, ByteRange(16, 22))),
      notes: ["a note"],
      suggestions: ["a way out"])
  }

  @Test func caretsStandUnderDoubleWidthCharacters() {
    #expect(
      DiagnosticText().render(diagnostic) == """
        warning[numbering-gap]: fact
         --> a.txt:2:3
          |
        2 | 一、投资（abc）
          |     ^^^^
          = note: a note
          = help: a way out
        """)
  }

  @Test func longLinesAreCutAroundThePlace() {
    let source = SourceText(
      name: "a", text: String(repeating: "前", count: 300) + "错" + String(repeating: "后", count: 300)
    )
    let place = DiagnosticPlace.text(SourceLocation(source, ByteRange(900, 903)))
    let lines = DiagnosticText().render(Diagnostic(.numberingGap, "fact", at: place)).split(
      separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 110 })
    #expect(lines[3].contains("前错后"))
  }

  @Test func placesBeyondTheEndDoNotCrash() {
    let place = DiagnosticPlace.text(SourceLocation(source, ByteRange(900, 903)))
    #expect(
      DiagnosticText().render(Diagnostic(.numberingGap, "fact", at: place)).contains("a.txt:3:1"))
  }

  @Test func workflowCommandsEscapeWhatTheyMust() {
    let place = DiagnosticPlace.file("a,b:c.txt")
    let text = DiagnosticAnnotation().render(Diagnostic(.webPage, "100%\nsure", at: place))
    #expect(text == "::notice file=a%2Cb%3Ac.txt,title=web-page::100%25%0Asure")
  }
}
