package import Templates

/// Rows of a matrix under one heading: packages, lists.
package struct MatrixGroup: TemplateView {
  let title: String
  let url: String
  let rows: [MatrixRow]

  package static let fields: [TemplateField<MatrixGroup>] = [
    .text("groupTitle") { $0.title },
    .text("groupURL") { $0.url },
    .list("rows") { $0.rows },
  ]
}
