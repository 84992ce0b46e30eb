package import Templates

/// A measured figure of how good the extraction is, from `content/quality.json`.
package struct QualityRow: TemplateView {
  package let subject: String
  /// How many answers were annotated.
  package let expected: String
  package let precision: String
  package let recall: String

  package init(subject: String, expected: String, precision: String, recall: String) {
    self.subject = subject
    self.expected = expected
    self.precision = precision
    self.recall = recall
  }

  package static let fields: [TemplateField<QualityRow>] = [
    .text("subject") { $0.subject },
    .text("expected") { $0.expected },
    .text("precision") { $0.precision },
    .text("recall") { $0.recall },
  ]
}
