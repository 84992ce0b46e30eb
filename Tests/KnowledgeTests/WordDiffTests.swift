import Diagnostics
import Testing

@testable import Knowledge

/// `same`, `[left]`, `{right}` in reading order.
private func shown(_ left: String, _ right: String) -> String {
  WordDiff(left, right).runs.map { run in
    switch run.kind {
    case .same: run.text
    case .left: "[\(run.text)]"
    case .right: "{\(run.text)}"
    }
  }.joined()
}

@Test(arguments: [
  ("", "", ""), ("甲乙", "甲乙", "甲乙"), ("", "甲", "{甲}"), ("甲", "", "[甲]"),
  ("建设养老床位130张", "建设养老床位150张", "建设养老床位[130]{150}张"),
  ("新增首贷户600户以上", "新增首贷户1000户以上", "新增首贷户[600]{1000}户以上"),
  ("增长8%，力争稳定", "增长8%,力争稳定", "增长8%，力争稳定"),
  ("支持老字号企业创新发展，培育国潮", "鼓励预制菜，支持老字号企业创新发展", "{鼓励预制菜，}支持老字号企业创新发展[，培育国潮]"),
  ("推进REITs试点", "推进不动产投资信托基金试点", "推进[REITs]{不动产投资信托基金}试点"),
])
func differencesReadAsWords(_ left: String, _ right: String, _ expected: String) {
  #expect(shown(left, right) == expected)
}

@Test func figureIsNeverCut() {
  #expect(shown("安排1.23亿元", "安排1.28亿元") == "安排[1.23]{1.28}亿元")
}

@Test func runsRebuildBothTexts() {
  let pairs = [
    ("甲乙丙丁戊己庚辛", "丁戊甲乙丙己辛庚"), ("完善区级救助帮扶机制，精准救助", "完善低收入群体救助帮扶和兜底保障机制，分层分类精准救助"),
    ("ａ，b。", "a,b．"),
  ]
  for (left, right) in pairs {
    let runs = WordDiff(left, right).runs
    let bytes = (Array(left.utf8), Array(right.utf8))
    func text(_ ranges: [ByteRange], _ bytes: [UInt8]) -> String {
      String(decoding: ranges.flatMap { bytes[$0.start..<$0.end] }, as: UTF8.self)
    }
    #expect(text(runs.compactMap(\.left), bytes.0) == left)
    #expect(text(runs.compactMap(\.right), bytes.1) == right)
  }
}

@Test func longUnlikeTextsAreComparedWithoutHarm() {
  let left = String(repeating: "甲乙丙丁", count: 5000)
  let right = String(repeating: "戊己庚辛", count: 5000)
  #expect(WordDiff(left, right).runs.map(\.kind) == [.left, .right])
}
