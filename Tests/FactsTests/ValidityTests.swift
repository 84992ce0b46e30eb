import NoticeModel
import Testing

@testable import Facts

@Suite struct ValidityTests {
  private func term(_ closing: String) -> String {
    let header = NoticeHeader(signedDate: CalendarDate(year: 2023, month: 4, day: 3))
    let validity = notice(closing: closing, header: header).validity
    return "\(validity.from?.description ?? "–") \(validity.to?.description ?? "–")"
  }

  @Test(arguments: [
    ("本文件明确的各项政策除标明具体实施期限外，均为2023年全年实施有效。", "2023-01-01 2023-12-31"),
    ("各项政策均为2023年1月1日至2023年12月31日实施有效。", "2023-01-01 2023-12-31"),
    ("本政策自2023年1月1日至12月31日有效。", "2023-01-01 2023-12-31"),
    ("本政策自2023年5月1日起施行。", "2023-05-01 –"),
    ("本意见自2023年5月1日起施行，有效期至2025年12月31日。", "2023-05-01 2025-12-31"),
    ("本办法自2023年5月1日起施行，有效期三年。", "2023-05-01 2026-04-30"),
    ("本通知自发布之日起施行，有效期至2025年12月31日。", "2023-04-03 2025-12-31"),
    ("本通知自印发之日起30日后施行。", "2023-05-03 –"),
    ("本政策有效期至2025年12月31日。", "– 2025-12-31"),
    ("本政策有效期为2023-2025年。", "2023-01-01 2025-12-31"),
    ("本政策执行期限为2023年度。", "2023-01-01 2023-12-31"),
    ("政策执行期限为2023年1月1日—12月31日。", "2023-01-01 2023-12-31"),
    ("本政策有效期暂定为2023年。", "2023-01-01 2023-12-31"),
    ("本政策自2023年1月1日起实施，有效期一年。", "2023-01-01 2023-12-31"),
    ("本政策有效期至2023年底。", "– 2023-12-31"),
    ("本政策自印发之日起施行至2023年12月31日。", "2023-04-03 2023-12-31"),
    ("国家出台相关政策的，遵照执行。", "– –"),
    ("抓紧出台2023年配套政策。", "– –"),
  ])
  func closingStatesTheTerm(closing: String, expected: String) {
    #expect(term(closing) == expected)
  }

  @Test func sentenceIsKeptVerbatim() {
    let closing = "抓紧落实。本文件各项政策均为2023年全年实施有效。国家另有规定的，从其规定。"
    #expect(notice(closing: closing).validity.text == "本文件各项政策均为2023年全年实施有效。")
  }

  @Test func sentenceWithoutADayIsKept() {
    let validity = notice(closing: "本意见自发布之日起施行，有效期三年。").validity
    #expect(validity.text == "本意见自发布之日起施行，有效期三年。")
    #expect(validity.from == nil)
  }

  @Test func lastClauseMayStateTheTerm() {
    let validity = notice(clause: "本政策自2023年5月1日起施行。", closing: "").validity
    #expect(validity.from?.description == "2023-05-01")
  }

  @Test func stateFollowsFromTermAndDay() throws {
    let validity = notice().validity
    let day = try #require(CalendarDate(year: 2023, month: 12, day: 31))
    #expect(validity.state(on: day, status: .final) == .inForce)
    let later = try #require(CalendarDate(year: 2024, month: 1, day: 1))
    #expect(validity.state(on: later, status: .final) == .expired)
    #expect(validity.state(on: later, status: .consultationDraft) == .draft)
  }

  @Test func totalSupportIsReadFromTheClosing() {
    let total = notice(closing: "上述8个领域政策预算安排资金剔除交叉重叠部分，支持总额为48.08亿元。各单位要抓紧落实。").totalSupport
    #expect(total?.value.description == "4808000000")
    #expect(total?.text == "上述8个领域政策预算安排资金剔除交叉重叠部分，支持总额为48.08亿元")
  }
}

@Suite struct TermTests {
  private func terms(_ text: String) -> [String] {
    facts(text).terms.map {
      "\($0.text) \($0.from?.description ?? "–") \($0.to?.description ?? "–")"
    }
  }

  @Test(arguments: [
    ("能耗指标2月底前落实到位。", "2月底前 – 2023-02-28"),
    ("确保6月底完成。", "6月底 – 2023-06-30"),
    ("2024年6月30日前建成。", "2024年6月30日前 – 2024-06-30"),
    ("2024年底前建成。", "2024年底前 – 2024-12-31"),
    ("年底前建成。", "年底前 – 2023-12-31"),
    ("1-6月费率下降。", "1-6月 2023-01-01 2023-06-30"),
    ("力争一季度发动企业参展。", "一季度 2023-01-01 2023-03-31"),
    ("制定2025-2027年行动计划。", "2025-2027年 2025-01-01 2027-12-31"),
    ("“十四五”期间，增长15%。", "“十四五”期间 2021-01-01 2025-12-31"),
  ])
  func periodsAndDeadlinesAreRead(words: String, expected: String) {
    #expect(terms(words) == [expected])
  }

  @Test func quarterThatMeasuresAFirmIsNoTerm() {
    #expect(terms("2023年一季度产值超过1亿元的企业，给予奖励。").isEmpty)
  }

  @Test func yearsInATitleAndSpansAreNoTerms() {
    #expect(terms("落实《行动计划（2022—2025年）》，五年内每年评价。").isEmpty)
  }
}
