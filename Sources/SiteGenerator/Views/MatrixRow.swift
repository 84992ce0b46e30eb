package import Templates

/// A row of a matrix: what it is about, with its page, and a cell for each notice.
package struct MatrixRow: TemplateView {
  let title: String
  let url: String
  /// One for each column.
  let cells: [MatrixCell]

  package static let fields: [TemplateField<MatrixRow>] = [
    .text("rowTitle") { $0.title },
    .text("rowURL") { $0.url },
    .list("cells") { $0.cells },
  ]
}
