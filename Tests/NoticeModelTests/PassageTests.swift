import Diagnostics
import Testing

@testable import NoticeModel

struct PassageTests {
  // Two lines of one paragraph, then another paragraph: 甲乙⏎丙⏎⏎丁.
  private let source = SourceText(name: "n.txt", text: "甲乙\n丙\n\n丁")
  private var passage: Passage {
    Passage(
      source, [ByteRange(0, 6), ByteRange(7, 10), ByteRange(12, 15)], paragraphStarts: [0, 2])
  }

  @Test func textIsThePiecesWithoutTheWhiteSpaceBetween() {
    #expect(passage.text == "甲乙丙丁")
    #expect(passage.paragraphs == ["甲乙丙", "丁"])
    #expect(passage.extent == ByteRange(0, 15))
  }

  @Test func offsetsMapToTheSourceAndBack() {
    // 丙 is bytes 6..<9 of the text and 7..<10 of the source.
    #expect(passage.sourceRange(of: ByteRange(6, 9)) == ByteRange(7, 10))
    #expect(passage.textRange(of: ByteRange(7, 10)) == ByteRange(6, 9))
  }

  @Test func rangeAcrossPiecesCoversTheWhiteSpaceBetween() {
    #expect(passage.sourceRange(of: ByteRange(3, 9)) == ByteRange(3, 10))
  }

  @Test(
    "A sentence ends at a full stop or a semicolon, of either width, and at the ends of the text")
  func sentenceAroundWords() {
    let text = "甲一。乙二;丙三；丁四"
    let passage = Passage(text: text, pieces: [ByteRange(0, text.utf8.count)])
    func sentence(_ word: String) -> String? {
      let before = text.utf8.distance(
        from: text.startIndex, to: text.firstRange(of: word)!.lowerBound)
      return passage.sentence(around: ByteRange(before, before + word.utf8.count))
    }
    #expect(["甲", "二", "丙三", "四"].map(sentence) == ["甲一。", "乙二;", "丙三；", "丁四"])
    #expect(passage.sentence(around: ByteRange(99, 100)) == nil)
  }

  @Test("What is far from the words in a long sentence is left out, at a whole character")
  func longSentenceIsCut() throws {
    let text = String(repeating: "前", count: 1000) + "中" + String(repeating: "后", count: 1000)
    let passage = Passage(text: text, pieces: [ByteRange(0, text.utf8.count)])
    let sentence = try #require(passage.sentence(around: ByteRange(3000, 3003)))
    #expect(sentence == "…" + text.dropFirst(800).dropLast(800) + "…")
  }

  @Test func rangeOutsideThePassageHasNoPlaceInIt() {
    #expect(passage.textRange(of: ByteRange(10, 12)) == nil)
  }
}
