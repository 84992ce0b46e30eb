package import Templates

/// Rows of a matrix under one heading: packages, lists.
package struct MatrixGroup: TemplateView {
  let title: String
  let url: String
  /// What the numbers of its cells are; empty where cells hold words.
  let numbers: String
  let rows: [MatrixRow]

  package static let fields: [TemplateField<MatrixGroup>] = [
    .text("groupTitle") { $0.title },
    .text("groupURL") { $0.url },
    .text("groupNumbers") { $0.numbers },
    .list("rows") { $0.rows },
  ]
}
