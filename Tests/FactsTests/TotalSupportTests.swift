import Diagnostics
import NoticeModel
import NoticeParser
import Testing

@testable import Facts

struct TotalSupportTests {
  private func support(_ closing: String) -> TotalSupport? {
    let source = SourceText(
      name: "n.txt", text: "一、甲政策\n1.乙。丙丁。\n2.戊。己庚。\n\(closing)本文件明确的各项政策均为2023年全年实施有效。")
    return FactExtractor().extract(NoticeParser().parse(source, id: "n").output).output.totalSupport
  }

  @Test func statementBeginsWithThePartThatNamesTheFunds() throws {
    let total = try #require(support("落实上述8个领域的措施，2025年市级财政预算安排资金，支持总额为32.05亿元。"))
    #expect(total.text == "2025年市级财政预算安排资金，支持总额为32.05亿元")
    #expect(total.value == ExactDecimal(coefficient: 3_205_000_000))
  }

  @Test func statementOfOnePartIsKeptWhole() throws {
    let total = try #require(support("上述8个领域政策市财政2023年预算安排资金支持总额为48.08亿元。"))
    #expect(total.text == "上述8个领域政策市财政2023年预算安排资金支持总额为48.08亿元")
  }

  @Test func closingWithoutATotalHasNone() {
    #expect(support("各领域政策牵头单位要抓紧出台配套政策，投资总量达到5亿元。") == nil)
  }
}
