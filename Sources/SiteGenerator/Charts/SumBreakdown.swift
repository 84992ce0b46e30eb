import Facts
import Markup
import NoticeModel

/// A `总额…，其中…` list of a notice as a picture, its bars named by the words before each amount.
enum SumBreakdown {
  static func picture(of check: SumCheck, in passage: Passage, id: String) -> TrustedHTML {
    var words = LeadingWords(in: passage)
    func part(_ money: Money) -> BreakdownChart.Part {
      BreakdownChart.Part(
        label: LeadingWords.purpose(words.before(money.range)),
        text: TypographicRepair.repaired(money.text),
        value: money.value)
    }
    let total = part(check.total)
    return BreakdownChart(
      id: id, title: "\(total.text)的构成", total: total, parts: check.parts.map(part),
      remainder: remainder(of: check)
    ).svg
  }

  /// What the parts leave of the total, where there is such a rest in whole units.
  private static func remainder(of check: SumCheck) -> BreakdownChart.Part? {
    let total = check.total.value
    guard check.sum < total, total.scale == 0, check.sum.scale == 0 else { return nil }
    let rest = ExactDecimal(coefficient: total.coefficient - check.sum.coefficient)
    return BreakdownChart.Part(
      label: check.outcome == .different ? "相差" : "未列明",
      text: FigureFormat.amount(rest, check.total.currency), value: rest)
  }
}
