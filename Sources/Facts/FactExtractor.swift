package import Diagnostics
package import NoticeModel

/// Reads the facts of a notice. Pure: the same notice gives the same facts.
package struct FactExtractor: Sendable {
  package init() {}

  package func extract(_ notice: Notice) -> Diagnosed<NoticeFacts> {
    let validity = ValidityReader(notice).read(notice.body)
    let source = FactSource(source: notice.source)
    let places = PlaceReader(source: source, term: validity.years)
    return Diagnosed(
      NoticeFacts(
        introductions: notice.body.domains.map { domain in
          (domain.enclosing.map(\.introduction) + [domain.introduction])
            .reduce(into: PlaceFacts()) { $0.add(places.read($1)) }
        },
        clauses: notice.clauses.map { places.read($0.text) },
        closing: places.read(notice.body.closing), validity: validity,
        totalSupport: TotalSupportReader().read(notice.body.closing, from: source),
        citations: CitationReader(notice).read()))
  }
}

extension Validity {
  /// The years from the first to the last day, `nil` where an end is open.
  var years: ClosedRange<Int>? {
    guard let from, let to, from <= to else { return nil }
    return from.year...to.year
  }
}
