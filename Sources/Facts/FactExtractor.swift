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
        introductions: notice.body.domains.map { places.read($0.introduction) },
        clauses: notice.clauses.map { places.read($0.text) },
        closing: places.read(notice.body.closing), validity: validity,
        totalSupport: TotalSupportReader().read(notice.body.closing, from: source),
        citations: CitationReader(notice).read()))
  }
}

/// Reads the facts of one passage.
struct PlaceReader {
  let source: FactSource
  /// The years of the notice's own term.
  let term: ClosedRange<Int>?

  func read(_ passage: Passage) -> PlaceFacts {
    guard let reading = Reading(passage.text) else { return PlaceFacts() }
    let (money, sums) = MoneyReader(reading, passage).read(from: source)
    let targets = TargetReader(reading: reading, passage: passage, term: term)
    let terms = TermReader(
      text: reading.text, structure: reading.structure, passage: passage, year: term?.lowerBound)
    return PlaceFacts(
      money: money, targets: targets.read(from: source), sums: sums,
      terms: terms.read(from: source))
  }
}

extension Validity {
  /// The years from the first to the last day, `nil` where an end is open.
  var years: ClosedRange<Int>? {
    guard let from, let to, from <= to else { return nil }
    return from.year...to.year
  }
}
