import Diagnostics
import Facts
import NoticeModel

/// Every fact of a notice beside the words it stands in, for reading by eye.
struct Listing {
  let entry: Gold.Entry

  var text: String {
    var lines: [String] = []
    for (place, facts) in entry.facts.places {
      for money in facts.money {
        let per = money.per.map { " per \($0)" } ?? ""
        lines.append(
          "\(place) money \(money.comparator.rawValue) \(money.value) \(money.currency.rawValue)\(per)"
            + " \(money.kind.rawValue) \(money.sumRole.rawValue) | \(context(of: money.range))")
      }
      for target in facts.targets {
        let baseline = target.baseline.map { " from \($0)" } ?? ""
        lines.append(
          "\(place) target \(target.indicator): \(target.comparator.rawValue) \(target.value)"
            + " \(target.unit) in \(target.year ?? "–")\(baseline) | \(context(of: target.range))")
      }
      for sum in facts.sums {
        lines.append(
          "\(place) sum \(sum.outcome.rawValue) \(sum.total.value) of"
            + " \(sum.parts.map(\.value.description).joined(separator: " + "))")
      }
      for term in facts.terms {
        lines.append(
          "\(place) term \(term.from?.description ?? "–") to \(term.to?.description ?? "–")"
            + " | \(context(of: term.range))")
      }
    }
    return (lines + closing).joined(separator: "\n")
  }

  private var closing: [String] {
    let facts = entry.facts
    let validity = facts.validity
    let term = "\(validity.from?.description ?? "–") to \(validity.to?.description ?? "–")"
    return ["validity \(term) | \(validity.text ?? "–")"]
      + (facts.totalSupport.map { ["total support \($0.value) | \($0.text)"] } ?? [])
      + facts.citations.map {
        "\($0.place.description) citation \($0.relation.rawValue)"
          + " \($0.documentNumber ?? "–") | \($0.title ?? "–")"
      }
  }

  /// The fact in brackets with some words on either side.
  private func context(of range: ByteRange) -> String {
    let source = entry.notice.source
    let offsets = entry.offsets
    let start = offsets.last { $0 <= max(0, range.start - 75) } ?? 0
    let end = offsets.first { $0 >= min(source.bytes.count, range.end + 45) } ?? range.end
    let words =
      source.text(in: ByteRange(start, range.start)) + "【" + source.text(in: range) + "】"
      + source.text(in: ByteRange(range.end, end))
    return words.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
