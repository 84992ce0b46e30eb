import Facts
import NoticeModel
package import Templates

/// A period or deadline that a place states for itself.
package struct TermView: TemplateView {
  let term: Term

  init(_ term: Term) {
    self.term = term
  }

  package static let fields: [TemplateField<TermView>] = [
    .text("words") { $0.term.text },
    .text("evidence") { "#" + Anchor.fact($0.term.range) },
  ]
}
