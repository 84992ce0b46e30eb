package import Templates

/// An error of the site that was published and put right.
package struct CorrectionView: Hashable, TemplateView {
  /// The day it was put right, ISO 8601.
  package let date: String
  /// The page, relative to the site's root.
  package let path: String
  package let said: String
  package let says: String

  package init(date: String, path: String, said: String, says: String) {
    self.date = date
    self.path = path
    self.said = said
    self.says = says
  }

  package static let fields: [TemplateField<CorrectionView>] = [
    .text("date") { $0.date },
    .text("correctedPath") { $0.path },
    .text("said") { $0.said },
    .text("says") { $0.says },
  ]
}
