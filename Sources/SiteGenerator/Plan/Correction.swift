package import NoticeModel

/// An error that this site made and put right, from `content/corrections.yaml`.
package struct Correction: Hashable, Sendable {
  /// Since when the page was wrong, `nil` where nobody knows.
  package let occurred: CalendarDate?
  package let corrected: CalendarDate
  /// Address of the page relative to the site's root, empty where it concerns many.
  package let page: String
  package let text: String

  package init(occurred: CalendarDate?, corrected: CalendarDate, page: String, text: String) {
    self.occurred = occurred
    self.corrected = corrected
    self.page = page
    self.text = text
  }
}
