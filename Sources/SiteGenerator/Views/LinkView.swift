package import Templates

/// A link with its words.
package struct LinkView: TemplateView {
  package let url: String
  package let text: String
  /// A short remark beside the link, empty for none.
  package let note: String
  package let isCurrent: Bool

  package init(_ url: String, _ text: String, note: String = "", isCurrent: Bool = false) {
    self.url = url
    self.text = text
    self.note = note
    self.isCurrent = isCurrent
  }

  package static let fields: [TemplateField<LinkView>] = [
    .text("url") { $0.url },
    .text("text") { $0.text },
    .text("note") { $0.note },
    .flag("isCurrent") { $0.isCurrent },
  ]
}
