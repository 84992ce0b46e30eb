/// `2023-2025年`, `“十四五”期间`: a run of whole years.
struct YearSpan {
  let text: FactText

  func span(at index: Int) -> (years: ClosedRange<Int>, range: Range<Int>)? {
    guard let scalar = text[index], scalar.isDigit || scalar == "“" else { return nil }
    for (words, years) in YearSpan.plans where text.has(words, at: index) {
      return (years, index..<index + words.unicodeScalars.count)
    }
    guard let first = YearSpan.year(in: text, at: index) else { return nil }
    var end = index + 4
    if text[end] == "年" { end += 1 }
    guard text[end] == "-" || text[end] == "至",
      let second = YearSpan.year(in: text, at: end + 1), second > first, text[end + 5] == "年",
      text[end + 6]?.isDigit != true
    else { return nil }
    return (first...second, index..<end + 6)
  }

  /// Four digits from 1990 to 2099 that are no part of a longer number.
  static func year(in text: FactText, at index: Int) -> Int? {
    guard text[index - 1]?.isDigit != true, text[index + 4]?.isDigit != true else { return nil }
    var value = 0
    for offset in 0..<4 {
      guard let scalar = text[index + offset], scalar.isDigit else { return nil }
      value = value * 10 + Int(scalar.value) - 48
    }
    return (1990...2099).contains(value) ? value : nil
  }

  /// The periods of the five-year plans.
  private static let plans: [(String, ClosedRange<Int>)] = [
    ("“十四五”期间", 2021...2025), ("“十四五”时期", 2021...2025), ("“十四五”末", 2025...2025),
    ("“十五五”期间", 2026...2030), ("“十五五”时期", 2026...2030), ("“十五五”末", 2030...2030),
  ]
}
