import Facts
package import Templates

/// A document that a notice cites, and how it stands to it.
package struct CitationView: TemplateView {
  let citation: Citation
  let url: String

  init(_ citation: Citation, root: String) {
    self.citation = citation
    url = root + Route.documents.path
  }

  package static let fields: [TemplateField<CitationView>] = [
    .text("title") { $0.citation.title.map(TypographicRepair.repaired) ?? "" },
    .text("documentNumber") { $0.citation.documentNumber ?? "" },
    .text("relation") { Wording.relation($0.citation.relation) },
    .text("url") { $0.url },
  ]
}
