package import Diagnostics
package import NoticeModel

/// Reads the facts of a notice. Pure: the same notice gives the same facts.
package struct FactExtractor: Sendable {
  package init() {}

  package func extract(_ notice: Notice) -> Diagnosed<NoticeFacts> {
    let source = FactSource(source: notice.source)
    return Diagnosed(
      NoticeFacts(
        introductions: notice.body.domains.map { facts(in: $0.introduction, source) },
        clauses: notice.clauses.map { facts(in: $0.text, source) },
        closing: facts(in: notice.body.closing, source)))
  }

  private func facts(in passage: Passage, _ source: FactSource) -> PlaceFacts {
    guard let reading = Reading(passage.text) else { return PlaceFacts() }
    let (money, sums) = MoneyReader(reading, passage).read(from: source)
    let targets = TargetReader(reading: reading, passage: passage, term: 2023...2023).read(
      from: source)
    return PlaceFacts(money: money, targets: targets, sums: sums)
  }
}
