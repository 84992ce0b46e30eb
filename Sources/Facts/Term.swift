package import Diagnostics
package import NoticeModel

/// A stated period or deadline.
package struct Term: Hashable, Sendable {
  package let text: String
  package let range: ByteRange
  package let from: CalendarDate?
  package let to: CalendarDate?

  package init(text: String, range: ByteRange, from: CalendarDate?, to: CalendarDate?) {
    self.text = text
    self.range = range
    self.from = from
    self.to = to
  }
}
