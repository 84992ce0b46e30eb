/// What stands after the body: who prints, when, who gets a copy.
package struct NoticeImprint: Hashable, Sendable {
  package var printingUnit: String?
  package var printedDate: CalendarDate?
  package var copyRecipients: String?

  package init(
    printingUnit: String? = nil, printedDate: CalendarDate? = nil, copyRecipients: String? = nil
  ) {
    self.printingUnit = printingUnit
    self.printedDate = printedDate
    self.copyRecipients = copyRecipients
  }
}
