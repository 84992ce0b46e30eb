package import Templates

/// A cell: links, a remark, or an explicit dash with its reason.
package struct MatrixCell: TemplateView {
  let links: [LinkView]
  let remark: String
  let absence: String

  init(_ links: [LinkView], remark: String = "", absence: String) {
    self.links = links
    self.remark = remark
    self.absence = absence
  }

  package static let fields: [TemplateField<MatrixCell>] = [
    .list("links") { $0.links },
    .text("remark") { $0.remark },
    .text("absence") { $0.absence },
    .flag("isEmpty") { $0.links.isEmpty && $0.remark.isEmpty },
  ]
}
