package import Diagnostics
package import Facts
package import NoticeModel

/// Links notices, facts and registries into one base.
///
/// Pure and deterministic: the order of the input does not matter, the output is sorted.
package struct KnowledgeLinker: Sendable {
  package let registries: Registries
  package let asOf: CalendarDate

  package init(registries: Registries, asOf: CalendarDate) {
    self.registries = registries
    self.asOf = asOf
  }

  package func link(_ notices: [(notice: Notice, facts: NoticeFacts)]) -> Diagnosed<KnowledgeBase> {
    let sorted = notices.sorted { $0.notice.id < $1.notice.id }
    let packages = PackageClassifier(registries.packages)
    let alignment = ClauseAligner(decisions: registries.decisions)
      .align(
        sorted.map { pair in
          AlignableNotice(
            pair.notice, added: registries.sidecars[pair.notice.id]?.added,
            package: packages.package(for:))
        })
    var noticeLinker = NoticeLinker(registries: registries, asOf: asOf)
    let entries = sorted.map { pair in
      noticeLinker.link(pair.notice, pair.facts, alignment: alignment.output)
    }
    let base = KnowledgeBase(
      asOf: asOf, registries: registries, notices: entries, measures: alignment.output.measures)
    return Diagnosed(
      base, entries.compactMap(conflict) + noticeLinker.finish() + alignment.diagnostics)
  }

  /// What the source site says of the validity against the term that the text states.
  private func conflict(_ entry: NoticeEntry) -> Diagnostic? {
    guard entry.labelContradictsTerm, let label = entry.notice.header.siteLabel,
      let term = entry.facts.validity.range
    else { return nil }
    return Diagnostic(
      .labelConflict, "The source site calls the notice “\(label)”, its own term says otherwise",
      at: .text(SourceLocation(entry.notice.source, term)),
      notes: ["On \(asOf) the notice is \(entry.validity.rawValue); pages show both"])
  }
}
