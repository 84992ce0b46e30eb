import NoticeModel

/// Reads the periods and deadlines that a clause states for itself: `6月底前`, `1-6月`, `一季度`, `2025-2027年`.
struct TermReader {
  let text: FactText
  let structure: TextStructure
  let passage: Passage
  /// The year that a month without one belongs to.
  let year: Int?

  func read(from source: FactSource) -> [Term] {
    var terms: [Term] = []
    var index = 0
    while index < text.count {
      guard let found = term(at: index) else {
        index += 1
        continue
      }
      index = found.range.upperBound
      if structure.isWithin(.title, found.range.lowerBound) { continue }
      let range = source.range(found.range, in: text, of: passage)
      terms.append(
        Term(text: source.text(in: range), range: range, from: found.from, to: found.to))
    }
    return terms
  }

  /// What a period or deadline may start with.
  private static func mayStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "第", "一", "二", "三", "四", "上", "下", "年": true
    default: scalar.isDigit
    }
  }

  private struct Found {
    let range: Range<Int>
    let from: CalendarDate?
    let to: CalendarDate?
  }

  private func term(at index: Int) -> Found? {
    guard TermReader.mayStart(text.scalars[index]) else { return nil }
    if let (years, range) = YearSpan(text: text).span(at: index) {
      return Found(
        range: range, from: CalendarDate(year: years.lowerBound, month: 1, day: 1),
        to: CalendarDate(year: years.upperBound, month: 12, day: 31))
    }
    return dated(at: index) ?? quarter(at: index) ?? yearEnd(at: index)
  }

  /// `6月底前`, `2024年6月30日前`, `1-6月`, `2023年1月1日至12月31日`.
  private func dated(at index: Int) -> Found? {
    guard text.scalars[index].isDigit else { return nil }
    if let months = months(at: index) { return months }
    guard let date = PrintedDate.read(in: text, at: index) else { return nil }
    let year = printedYear(before: index) ?? year
    var end = date.range.upperBound
    if text[end] == "至" || text[end] == "-", date.day != nil,
      let second = PrintedDate.read(in: text, at: end + 1), second.day != nil
    {
      let from = date.first(in: year)
      return Found(
        range: index..<second.range.upperBound, from: from,
        to: second.last(in: from?.year ?? year))
    }
    let isMonthEnd = date.month != nil && date.day == nil && text[end] == "底"
    let isYearEnd = date.month == nil && (text[end] == "底" || text[end] == "末")
    if isMonthEnd || isYearEnd { end += 1 }
    let isBefore = text[end] == "前" || text.has("之前", at: end) || text.has("以前", at: end)
    guard isMonthEnd || isYearEnd || (isBefore && date.month != nil) else { return nil }
    if isBefore { end += text[end] == "前" ? 1 : 2 }
    return Found(range: index..<end, from: nil, to: date.last(in: year))
  }

  /// `1-6月`, `2023年1-6月`.
  private func months(at index: Int) -> Found? {
    let numerals = NumeralReader(text: text)
    guard text[index - 1]?.isDigit != true, let first = numerals.digits(at: index),
      text[first.range.upperBound] == "-",
      let second = numerals.digits(at: first.range.upperBound + 1),
      text[second.range.upperBound] == "月", first.value.scale == 0, second.value.scale == 0,
      let year = printedYear(before: index) ?? year,
      let from = CalendarDate(year: year, month: first.value.coefficient, day: 1),
      (1...12).contains(second.value.coefficient)
    else { return nil }
    let month = second.value.coefficient
    return Found(
      range: index..<second.range.upperBound + 1, from: from,
      to: CalendarDate(
        year: year, month: month, day: CalendarDate.days(in: month, of: year)))
  }

  /// `一季度`, `上半年`; not where it measures a firm (`一季度产值超过1亿元的企业`).
  private func quarter(at index: Int) -> Found? {
    guard TermReader.quarterStarts.contains(text.scalars[index]) else { return nil }
    for (words, months) in TermReader.quarters where text.has(words, at: index) {
      let end = index + words.unicodeScalars.count
      let part = structure.range(structure.parts, at: index)
      guard !TermReader.rewards.occurs(in: text, part) else { return nil }
      let year = printedYear(before: index) ?? year
      let from = year.flatMap { CalendarDate(year: $0, month: months.lowerBound, day: 1) }
      let to = year.flatMap {
        CalendarDate(
          year: $0, month: months.upperBound,
          day: CalendarDate.days(in: months.upperBound, of: $0))
      }
      return Found(range: index..<end, from: from, to: to)
    }
    return nil
  }

  private static let quarterStarts = Set("第一二三四上下".unicodeScalars)
  private static let quarters: [(String, ClosedRange<Int>)] = [
    ("第一季度", 1...3), ("一季度", 1...3), ("第二季度", 4...6), ("二季度", 4...6), ("第三季度", 7...9),
    ("三季度", 7...9), ("第四季度", 10...12), ("四季度", 10...12), ("上半年", 1...6), ("下半年", 7...12),
  ]
  private static let rewards: WordList = ["给予", "予以", "奖励", "补助", "补贴", "同比"]

  /// `年底前`, `年内`.
  private func yearEnd(at index: Int) -> Found? {
    guard let word = TermReader.yearEnds.match(in: text, at: index, before: text.count),
      text[index - 1].map({ !$0.isDigit && !TermReader.otherYears.contains($0) }) ?? true
    else { return nil }
    let year = printedYear(before: index) ?? year
    return Found(
      range: word, from: nil, to: year.flatMap { CalendarDate(year: $0, month: 12, day: 31) })
  }

  /// `五年内`, `去年底前`, `2024 年内`.
  private static let otherYears = Set("去上明往多近一二两三四五六七八九十几数 ".unicodeScalars)
  private static let yearEnds: WordList = ["年底前", "年底之前", "年末前", "年内"]

  /// The year right before: `2023年一季度`.
  private func printedYear(before index: Int) -> Int? {
    guard text[index - 1] == "年", index >= 5 else { return nil }
    return YearSpan.year(in: text, at: index - 5)
  }
}
