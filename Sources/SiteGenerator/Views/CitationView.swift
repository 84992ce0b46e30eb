import Facts
import Knowledge
package import Templates

/// A document that a notice cites, and how it stands to it.
package struct CitationView: TemplateView {
  let citation: Citation
  let url: String
  /// Whether the base holds the document's text.
  let isHeld: Bool

  init(_ citation: Citation, root: String, plan: SitePlan) {
    self.citation = citation
    let held = plan.knowledge.notice(cited: citation)
    isHeld = held != nil
    url = root + (held.map { Route.notice($0.id) } ?? .documents).path
  }

  package static let fields: [TemplateField<CitationView>] = [
    .text("title") { Wording.title(TypographicRepair.repaired($0.citation.title ?? "")) },
    .text("documentNumber") { $0.citation.documentNumber ?? "" },
    .text("relation") { Wording.relation($0.citation.relation) },
    .text("url") { $0.url },
    .flag("isHeld") { $0.isHeld },
  ]
}
