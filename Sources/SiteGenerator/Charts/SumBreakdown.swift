import Diagnostics
import Facts
import Markup

/// A `总额…，其中…` list of a notice as a picture, its bars named by the words before each amount.
enum SumBreakdown {
  /// - Parameter place: where the clause's text begins; words before it name nothing here.
  static func picture(
    of check: SumCheck, from place: Int, in source: SourceText, id: String
  ) -> TrustedHTML {
    var end = place
    func part(_ money: Money) -> BreakdownChart.Part {
      defer { end = max(end, money.range.end) }
      return BreakdownChart.Part(
        label: label(before: money.range.start, after: end, in: source),
        text: TypographicRepair.repaired(money.text), value: money.value)
    }
    let total = part(check.total)
    return BreakdownChart(
      id: id, title: "\(total.text)的构成", total: total, parts: check.parts.map(part),
      remainder: remainder(of: check)
    ).svg
  }

  /// The words between the amount before and this one, from the last comma or stop on.
  private static func label(before start: Int, after end: Int, in source: SourceText) -> String {
    guard end < start else { return "" }
    let words = TypographicRepair.repaired(source.text(in: ByteRange(end, start)))
    let phrase = words.split(whereSeparator: { "，。；：".contains($0) }).last ?? ""
    let name = phrase.hasPrefix("其中") ? phrase.dropFirst(2) : phrase
    return name.count > longest ? "…" + name.suffix(longest - 1) : String(name)
  }

  /// As many characters as fit above a bar.
  private static let longest = 30

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
