import NoticeModel

/// A day, month or year as printed: `2023年10月13日`, `2023年10月`, `6月`, `2023年`.
struct PrintedDate {
  let year: Int?
  let month: Int?
  let day: Int?
  let range: Range<Int>

  /// The first day, with `year` where none is printed.
  func first(in year: Int?) -> CalendarDate? {
    (self.year ?? year).flatMap { CalendarDate(year: $0, month: month ?? 1, day: day ?? 1) }
  }

  /// The last day, with `year` where none is printed.
  func last(in year: Int?) -> CalendarDate? {
    guard let year = self.year ?? year else { return nil }
    let month = month ?? 12
    guard (1...12).contains(month) else { return nil }
    return CalendarDate(
      year: year, month: month, day: day ?? CalendarDate.days(in: month, of: year))
  }

  /// The date that starts at `start`; single spaces may stand between its parts.
  static func read(in text: FactText, at start: Int) -> PrintedDate? {
    guard text[start - 1]?.isDigit != true else { return nil }
    var end = start
    let year = part(in: text, at: &end, digits: 4...4, mark: "年")
    let month = part(in: text, at: &end, digits: 1...2, mark: "月")
    let day = month == nil ? nil : part(in: text, at: &end, digits: 1...2, mark: "日")
    guard end > start else { return nil }
    return PrintedDate(year: year, month: month, day: day, range: start..<end)
  }

  /// Digits and their mark; moves `index` behind them where both are there.
  private static func part(
    in text: FactText, at index: inout Int, digits: ClosedRange<Int>, mark: Unicode.Scalar
  ) -> Int? {
    var end = index
    if text[end] == " " { end += 1 }
    let first = end
    var value = 0
    while let scalar = text[end], scalar.isDigit, end - first < digits.upperBound {
      value = value * 10 + Int(scalar.value) - 48
      end += 1
    }
    guard digits.contains(end - first) else { return nil }
    if text[end] == " " { end += 1 }
    guard text[end] == mark else { return nil }
    index = end + 1
    return value
  }
}

extension CalendarDate {
  /// The day `days` later; `nil` beyond the calendar or for more than ten years.
  func adding(days: Int) -> CalendarDate? {
    guard (0...3660).contains(days) else { return nil }
    var date: CalendarDate? = self
    for _ in 0..<days { date = date?.next }
    return date
  }

  /// The last day of `years` years that begin on this day.
  func ending(afterYears years: Int) -> CalendarDate? {
    let end =
      CalendarDate(year: year + years, month: month, day: day)
      ?? CalendarDate(year: year + years, month: month, day: 28)
    return end?.previous
  }

  private var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }

  private var previous: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    if month > 1 {
      return CalendarDate(
        year: year, month: month - 1, day: CalendarDate.days(in: month - 1, of: year))
    }
    return CalendarDate(year: year - 1, month: 12, day: 31)
  }
}
