import Testing

@testable import NoticeModel

struct CalendarDateTests {
  @Test func daysTheCalendarLacksAreRefused() {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2023, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2023, month: 4, day: 31) == nil)
  }

  @Test func readsAndPrintsISODates() throws {
    let day = try #require(CalendarDate(iso: "2023-04-03"))
    #expect(day.description == "2023-04-03")
    #expect(CalendarDate(iso: "2023-4-3") == nil)
    #expect(CalendarDate(iso: "2023-04-03x") == nil)
    #expect(CalendarDate(iso: "2026-+1-+2") == nil)
    #expect(CalendarDate(iso: "+026-01-02") == nil)
  }

  @Test(arguments: [
    (0, 0, "1970-01-01"), (951_782_400, 0, "2000-02-29"), (-1, 0, "1969-12-31"),
    (1_700_000_000, 0, "2023-11-14"), (1_700_000_000, 8 * 3600, "2023-11-15"),
  ])
  func secondsSince1970GiveTheDayOfTheClock(epoch: Int, offset: Int, expected: String) {
    #expect(CalendarDate(epoch: epoch, offset: offset).description == expected)
  }
}
