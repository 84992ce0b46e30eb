package import Templates

/// What the search page says to a question about the notices themselves, hidden until it is asked.
package struct AnswerView: TemplateView {
  let answer: SiteSettings.Answer

  package static let fields: [TemplateField<AnswerView>] = [
    .text("kind") { $0.answer.kind },
    .text("words") { $0.answer.words.joined(separator: " ") },
    .text("text") { $0.answer.text },
    .text("url") { $0.answer.path },
  ]
}
