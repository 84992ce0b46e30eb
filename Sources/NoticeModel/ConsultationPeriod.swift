/// When comments on a draft were taken; either end may be unstated.
package struct ConsultationPeriod: Hashable, Sendable {
  package let from: CalendarDate?
  package let to: CalendarDate?

  package init(from: CalendarDate?, to: CalendarDate?) {
    self.from = from
    self.to = to
  }
}
