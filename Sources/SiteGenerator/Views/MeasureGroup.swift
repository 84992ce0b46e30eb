package import Templates

/// The measures of one package, on the page that lists all measures.
package struct MeasureGroup: TemplateView {
  let anchor: String
  let title: String
  let rows: [MeasureRow]

  package static let fields: [TemplateField<MeasureGroup>] = [
    .text("groupAnchor") { $0.anchor },
    .text("groupTitle") { $0.title },
    .list("rows") { $0.rows },
  ]
}
