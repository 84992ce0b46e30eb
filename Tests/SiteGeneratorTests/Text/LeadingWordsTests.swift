import Diagnostics
import NoticeModel
import Testing

@testable import SiteGenerator

struct LeadingWordsTests {
  /// The words before each of `amounts` in `text`.
  private func leads(_ text: String, _ amounts: String...) throws -> [String] {
    var words = LeadingWords(in: Passage(text: text, pieces: [ByteRange(0, text.utf8.count)]))
    var rest = text[...]
    return try amounts.map { amount in
      let range = try #require(rest.firstRange(of: amount))
      rest = rest[range.upperBound...]
      let start = text[..<range.lowerBound].utf8.count
      return words.before(ByteRange(start, start + amount.utf8.count))
    }
  }

  @Test func phraseBeforeAnAmountSaysWhatItIsFor() throws {
    #expect(
      try leads("安排预算。县财政预算安排2亿元。其中,支持农业资金1亿元", "2亿元", "1亿元")
        == ["县财政预算安排", "支持农业资金"])
    #expect(try leads("新能源汽车1.5万元、燃油车1.3万元", "1.5万元", "1.3万元") == ["新能源汽车", "燃油车"])
  }

  @Test func whatAdjoinsTheAmountBeforeLeadsNothing() throws {
    #expect(try leads("安排资金1亿元用于教育，0.5亿元用于医疗", "1亿元", "0.5亿元") == ["安排资金", ""])
  }

  @Test func aPhraseThatSaysNothingIsQuotedWithTheOneBefore() throws {
    #expect(try leads("对新认定的企业，给予20万元", "20万元") == ["对新认定的企业，给予"])
  }

  @Test("A comma before the amount is quoted too, and left out where the words stand alone")
  func commaBeforeTheAmountIsQuoted() throws {
    #expect(try leads("产值增长20%以上，突破50亿元", "突破50亿元") == ["产值增长20%以上，"])
    #expect(LeadingWords.purpose("产值增长20%以上，") == "产值增长20%以上")
  }

  @Test("A bracket behind an amount says what the one within it is for")
  func bracketBehindAnAmount() throws {
    #expect(
      try leads("补贴270元/亩（其中省财政直接补贴120元/亩）", "270元/亩", "120元/亩") == ["补贴", "省财政直接补贴"])
    #expect(try leads("给予1万元（含），再给2万元", "1万元", "2万元") == ["给予", "再给"])
  }

  @Test func wordsOfAnotherSentenceLeadNothing() throws {
    #expect(try leads("发展农业。2亿元", "2亿元") == [""])
  }
}
