package import Diagnostics
package import NoticeModel

/// The stated term of a notice. The state is computed from it for a day, never asserted.
package struct Validity: Hashable, Sendable {
  /// The sentence that states the term, verbatim.
  package let text: String?
  package let range: ByteRange?
  package let from: CalendarDate?
  package let to: CalendarDate?

  package init(text: String?, range: ByteRange?, from: CalendarDate?, to: CalendarDate?) {
    self.text = text
    self.range = range
    self.from = from
    self.to = to
  }

  package func state(on day: CalendarDate, status: NoticeStatus) -> ValidityState {
    if status == .consultationDraft { return .draft }
    if let to, day > to { return .expired }
    if let from, day < from { return .notYet }
    return from == nil && to == nil ? .unknown : .inForce
  }
}
