internal import Diagnostics
internal import NoticeModel

/// Reads dates as notices print them: `2023年10月13日`, `2023-10-13`, `2023.10.13`, `2023/10/13`,
/// `二〇二三年十月十三日`, with stray spaces.
struct DateReader {
  let text: NoticeText

  struct Found {
    let date: CalendarDate
    let end: Int
  }

  /// The date that begins at `offset`.
  ///
  /// - Parameter year: for a date that leaves its year out (`至3月22日`).
  func date(at offset: Int, before end: Int, year given: Int? = nil) -> Found? {
    let first = text.narrow(at: offset).value
    guard Folding.isDigit(first) || DateReader.isNumeral(first) else { return nil }
    var offset = offset
    var year = given
    if let read = number(at: offset, before: end), (1900...2199).contains(read.value) {
      guard let after = separator(DateReader.afterYear, read.end, end) else { return nil }
      year = read.value
      offset = after
    }
    guard let year, let month = number(at: offset, before: end),
      let afterMonth = separator(DateReader.afterMonth, month.end, end),
      let day = number(at: afterMonth, before: end),
      let date = CalendarDate(year: year, month: month.value, day: day.value)
    else { return nil }
    return Found(date: date, end: separator(DateReader.afterDay, day.end, end) ?? day.end)
  }

  private static func isNumeral(_ value: UInt32) -> Bool {
    digit(value) != nil || value == 0x5341  // 十
  }

  /// The first date in `range`.
  func first(in range: ByteRange) -> (range: ByteRange, date: CalendarDate)? {
    var offset = range.start
    var last: UInt32 = 0
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      if !Folding.isDigit(last), Folding.isDigit(scalar.value) || isYearDigit(scalar.value),
        let found = date(at: offset, before: range.end)
      {
        return (ByteRange(offset, found.end), found.date)
      }
      last = scalar.value
      offset += max(1, scalar.length)
    }
    return nil
  }

  /// Whether `range` is a date and nothing more than `印发` or a time beside it.
  func isDate(_ range: ByteRange) -> Bool {
    guard let found = date(at: range.start, before: range.end) else { return false }
    let rest = text.trimmed(ByteRange(found.end, range.end))
    return rest.isEmpty || text.isWithin(8, rest) && isTime(rest)
  }

  /// Where a time like `09:16` or `9:16:30` ends that begins at `offset`.
  func timeOfDay(at offset: Int, before end: Int) -> Int? {
    guard let hour = number(at: offset, before: end), hour.value < 24, hour.end > offset,
      text.narrow(at: hour.end).value == 0x3A
    else { return nil }
    let start = hour.end + text.scalar(at: hour.end).length
    guard let minute = number(at: start, before: end), minute.value < 60 else { return nil }
    return timeOfSecond(at: minute.end, before: end) ?? minute.end
  }

  private func timeOfSecond(at offset: Int, before end: Int) -> Int? {
    guard offset < end, text.narrow(at: offset).value == 0x3A else { return nil }
    return number(at: offset + text.scalar(at: offset).length, before: end)?.end
  }

  private func isTime(_ range: ByteRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      guard Folding.isDigit(scalar.value) || scalar.value == 0x3A else { return false }
      offset += scalar.length
    }
    return true
  }

  private func separator(_ cues: CueSet, _ offset: Int, _ end: Int) -> Int? {
    let offset = text.skipSpace(from: offset, to: end)
    return text.firstMatch(of: cues.table, at: offset, before: end) { after, _ in
      text.skipSpace(from: after, to: end)
    }
  }

  private static let afterYear: CueSet = ["年", "-", ".", "/"]
  private static let afterMonth: CueSet = ["月", "-", ".", "/"]
  private static let afterDay: CueSet = ["日", "号"]

  private func isYearDigit(_ value: UInt32) -> Bool { value == 0x4E8C || value == 0x4E00 }

  /// `2023`, `10`, `二〇二三`, `十三`
  private func number(at start: Int, before end: Int) -> (value: Int, end: Int)? {
    var offset = start
    var value = 0
    var digits = 0
    while offset < end, digits < 5 {
      let scalar = text.narrow(at: offset)
      guard Folding.isDigit(scalar.value) else { break }
      value = value * 10 + Int(scalar.value - 0x30)
      digits += 1
      offset += scalar.length
    }
    if digits > 0 { return (value, offset) }
    if let year = positional(at: start, before: end) { return year }
    guard let numeral = Numeral(text, at: start, before: end) else { return nil }
    return (numeral.value, numeral.end)
  }

  /// `二〇二三`, also with `○`, `O`, `0` and `零` for the zero.
  private func positional(at start: Int, before end: Int) -> (value: Int, end: Int)? {
    var offset = start
    var value = 0
    for _ in 0..<4 {
      guard offset < end else { return nil }
      let scalar = text.narrow(at: offset)
      guard let digit = DateReader.digit(scalar.value) else { return nil }
      value = value * 10 + digit
      offset += scalar.length
    }
    return (1900...2199).contains(value) ? (value, offset) : nil
  }

  private static func digit(_ value: UInt32) -> Int? {
    switch value {
    case 0x30, 0x3007, 0x25CB, 0x25EF, 0x4F, 0x6F, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }
}
