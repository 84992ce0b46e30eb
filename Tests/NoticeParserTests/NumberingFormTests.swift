import Diagnostics
import NoticeModel
import NoticeParser
import Testing

/// Numbers that run on or begin anew, below headings that not every domain has.
@Suite struct NumberingFormTests {
  @Test(
    "Clauses that count on from another domain's are clauses below `（一）`, too",
    arguments: [
      "（一）乙甲\n3.乙丙。做乙。\n4.乙丁。做乙。", "（一）乙甲\n3.对企业奖励。\n4.对个人奖励。",
      "（一）乙甲。支持企业。\n3.乙丙。做乙。\n（二）乙乙。支持创新。\n4.乙丁。做乙。",
    ])
  func clausesCountOnBelowSubheadings(second: String) {
    let notice = read("一、甲\n1.甲甲。做甲。\n2.甲乙。做甲。\n二、乙\n\(second)\n三、丙\n5.丙甲。做丙。")
    #expect(notice.clauses.map(\.label) == ["1.", "2.", "3.", "4.", "5."])
    #expect(notice.body.domains[1].label == "（一）")
    #expect(notice.body.domains[1].enclosing.map(\.label) == ["二、"])
  }

  @Test("Clauses that another domain's count on from are clauses below `（一）`, too")
  func clausesThatAreCountedOnFrom() {
    let notice = read("一、甲\n（一）甲甲。支持企业。\n1.甲丙。做甲。\n2.甲丁。做甲。\n二、乙\n3.乙甲。做乙。\n4.乙乙。做乙。")
    #expect(notice.clauses.map(\.label) == ["1.", "2.", "3.", "4."])
  }

  @Test("Numbers below `（一）` that begin anew are a list")
  func numbersThatBeginAnewAreAList() {
    let notice = read("一、甲\n1.甲甲。做甲。\n2.甲乙。做甲。\n二、乙\n（一）乙甲。支持：\n1.企业。\n2.个人。\n（二）乙乙。做乙。")
    #expect(notice.body.domains[1].clauses.map(\.label) == ["（一）", "（二）"])
  }

  @Test("A clause glued to a full line that its title ends is found")
  func gluedTitleMayEndAFullLine() {
    let line = "推动企业发展壮大的各项工作要落到实处并加强督促检查确保取得实际成"
    let notice = read(
      "甲县若干政策\n" + (1...3).map { "\($0).做甲。\(line)\n效，\(line)\n效。" }.joined(separator: "\n")
        + "全力实现互联互通并建成三个一小时交通圈和物流圈。4.十件民生实事。\n2023年完成投资。\n5.戊。做戊。")
    #expect(notice.clauses.map(\.label) == ["1.", "2.", "3.", "4.", "5."])
    #expect(notice.clauses[3].text.text == "2023年完成投资。")
  }

  @Test("A label that ends with a full stop is read, and reported", arguments: ["2。", "二。"])
  func labelWithAFullStopIsReported(label: String) {
    let (before, after) = label == "2。" ? ("1.", "3.") : ("一、", "三、")
    let text = "甲县政策\n\(before)甲。做甲。\n\(label)乙。做乙。\n\(after)丙。做丙。"
    let parsed = NoticeParser().parse(SourceText(name: "test", text: text), id: "test")
    #expect(parsed.output.clauses.map(\.label) == [before, label, after])
    #expect(parsed.diagnostics.map(\.code) == [.labelMark])
  }

  private func read(_ text: String) -> Notice {
    NoticeParser().parse(SourceText(name: "test", text: text), id: "test").output
  }
}
