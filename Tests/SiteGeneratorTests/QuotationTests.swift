import Diagnostics
import Markup
import Testing

@testable import SiteGenerator

struct QuotationTests {
  private func html(_ text: String, _ words: String) throws -> String {
    let range = try #require(text.firstRange(of: words))
    let start = text[..<range.lowerBound].utf8.count
    let quotation = Quotation(
      text, around: ByteRange(start, start + words.utf8.count), url: "", place: "")
    return String(decoding: quotation.html.bytes, as: UTF8.self)
  }

  @Test func quotesTheWholeSentenceAndMarksTheWords() throws {
    #expect(try html("前句。实施七优享工程。后句。", "七优享") == "实施<mark>七优享</mark>工程。")
  }

  @Test func aTextWithoutFullStopIsQuotedWhole() throws {
    #expect(try html("七优享", "七优享") == "<mark>七优享</mark>")
  }

  @Test func wordsAreEscaped() throws {
    #expect(try html("R&D。", "R&D") == "<mark>R&amp;D</mark>。")
  }
}
