import Testing

@testable import SearchIndex

/// That coding is worth it; `test_coded_files_are_decoded` in Tests/Browser/test_search.py says
/// that the browser gets the same text back.
@Suite struct TextCoderTests {
  @Test func sameTextGivesTheSameBytes() {
    var first = TextCoder()
    var second = TextCoder()
    #expect(first.encode("研发费用加计扣除") == second.encode("研发费用加计扣除"))
  }

  @Test func repetitionCostsLittle() {
    var once = TextCoder()
    var often = TextCoder()
    let sentence = "落实企业研发费用加计扣除政策和基础研究税收优惠政策。"
    let extra =
      often.encode(String(repeating: sentence, count: 100)).count - once.encode(sentence).count
    #expect(extra < 99 * 3)
  }

  @Test func laterTextIsShorterForWhatWasCodedBefore() {
    var coder = TextCoder()
    var alone = TextCoder()
    let text = "落实企业研发费用加计扣除政策"
    _ = coder.encode(text)
    #expect(coder.encode(text).count < alone.encode(text).count / 3)
  }
}
