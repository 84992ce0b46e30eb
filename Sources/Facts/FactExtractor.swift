package import Diagnostics
package import NoticeModel

/// Reads the facts of a notice. Pure: the same notice gives the same facts.
package struct FactExtractor: Sendable {
  package init() {}

  package func extract(_ notice: Notice) -> Diagnosed<NoticeFacts> {
    let validity = ValidityReader(notice).read(notice.body)
    let source = FactSource(notice)
    let places = PlaceReader(source: source, term: validity.years)
    let facts = NoticeFacts(
      introductions: notice.body.domains.map { domain in
        (domain.enclosing.map(\.introduction) + [domain.introduction])
          .reduce(into: PlaceFacts()) { $0.add(places.read($1)) }
      },
      clauses: notice.clauses.map { places.read($0.text) },
      closing: places.read(notice.body.closing), validity: validity,
      totalSupport: TotalSupportReader().read(notice.body.closing, from: source),
      citations: CitationReader(notice).read())
    let sums = (facts.introductions + facts.clauses + [facts.closing]).flatMap(\.sums)
    return Diagnosed(facts, sums.compactMap { mismatch($0, in: notice.source) })
  }

  /// What a maintainer should compare with the official source: a total that its parts do not give.
  private func mismatch(_ check: SumCheck, in source: SourceText) -> Diagnostic? {
    guard check.outcome == .different else { return nil }
    return Diagnostic(
      .sumMismatch,
      "The \(check.parts.count) parts of `\(check.total.text)` give \(check.sum), not \(check.total.value)",
      at: .text(SourceLocation(source, check.total.range)),
      notes: ["The text is shown as printed, with its arithmetic beside it"])
  }
}

extension Validity {
  /// The years from the first to the last day, `nil` where an end is open.
  var years: ClosedRange<Int>? {
    guard let from, let to, from <= to else { return nil }
    return from.year...to.year
  }
}
