/// Finds the year that a target is for.
struct YearRule {
  let text: FactText
  let structure: TextStructure
  /// The years of the notice's own term, where it states one.
  let term: ClosedRange<Int>?

  /// The year printed last in the sentence before the figure, else the notice's own: `2023`, `2021-2025`.
  func year(of phrase: Phrase) -> String? {
    if listsYears(before: phrase) { return nil }
    let printed = last(before: phrase)?.year
    let own = term.map(YearRule.description)
    guard let count = duration(of: phrase) else { return printed ?? own }
    return [printed, own].compactMap { $0 }.first { YearRule.count(of: $0) == count }
  }

  /// `到2025年、2027年分别达到20万吨和35万吨`: which of them is not told.
  private func listsYears(before phrase: Phrase) -> Bool {
    (phrase.sentence.lowerBound..<phrase.figure.core.lowerBound).contains {
      guard let (_, end) = printed(at: $0), text[end] == "、" else { return false }
      return printed(at: end + 1) != nil
    }
  }

  /// Whether the figure reports what was before the notice's own term: `2022年增长4.3%`. `到2022年` is a goal.
  func isReport(_ phrase: Phrase) -> Bool {
    guard let term, let (year, start) = last(before: phrase), let last = Int(year.suffix(4)) else {
      return false
    }
    return last < term.lowerBound && text[start - 1] != "到" && text[start - 1] != "至"
  }

  private func last(before phrase: Phrase) -> (year: String, start: Int)? {
    var found: (year: String, start: Int)?
    var index = phrase.sentence.lowerBound
    while index < phrase.figure.core.lowerBound {
      if let (year, end) = printed(at: index) {
        if isMeant(index..<end, by: phrase) { found = (year, index) }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  static func description(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)-\(years.upperBound)"
  }

  /// `2023年`, `2023-2025年`, `“十四五”期间`.
  private func printed(at index: Int) -> (year: String, end: Int)? {
    if let (years, range) = YearSpan(text: text).span(at: index) {
      return (YearRule.description(years), range.upperBound)
    }
    guard let year = YearSpan.year(in: text, at: index) else { return nil }
    let end = text[index + 4] == " " ? index + 5 : index + 4
    return text[end] == "年" ? (String(year), end + 1) : nil
  }

  /// A year that the figure is compared with or that belongs to the name of a plan does not count.
  private func isMeant(_ range: Range<Int>, by phrase: Phrase) -> Bool {
    if let enclosure = structure.enclosure(at: range.lowerBound), enclosure.kind != .quotation {
      return false
    }
    let rest = range.upperBound..<phrase.figure.core.lowerBound
    let segment = structure.segment(at: range.lowerBound)
    let near = range.upperBound..<max(range.upperBound, min(segment.upperBound, rest.upperBound))
    if text[range.lowerBound - 1] == "比" || text[range.lowerBound - 1] == "较" { return false }
    // `恢复到2019年的90%`
    if YearRule.recovery.match(in: text, endingAt: range.lowerBound, from: 0) != nil {
      return false
    }
    return !YearRule.names.occurs(in: text, near)
  }

  private static let recovery: WordList = ["恢复到", "恢复至", "相当于"]
  private static let names: WordList = ["基础上", "行动计划", "实施方案", "行动方案", "规划"]

  /// `五年50名左右`: so many years, of which nothing says when they begin.
  private func duration(of phrase: Phrase) -> Int? {
    let limit = phrase.lead.upperBound
    for index in text.trimmed(phrase.lead) where text[index + 1] == "年" {
      guard let first = text[index], let count = YearRule.counts.firstIndex(of: first),
        text[index - 1].map({ !YearRule.ordinals.contains($0) && !$0.isChineseNumeral }) ?? true,
        index + 2 >= limit
          || YearRule.totals.match(in: text, at: index + 2, before: limit) != nil
          || IndicatorRule.verbs.match(in: text, at: index + 2, before: limit) != nil
      else { continue }
      return count + 2
    }
    return nil
  }

  /// How many years `2023` or `2021-2025` are.
  private static func count(of years: String) -> Int? {
    guard let first = Int(years.prefix(4)), let last = Int(years.suffix(4)) else { return nil }
    return last - first + 1
  }

  private static let counts = Array("二三四五六七八九十".unicodeScalars)
  /// `第三年`, `近五年`: not so many years from now.
  private static let ordinals = Set("第每满前近过上".unicodeScalars)
  private static let totals: WordList = ["内", "累计", "共", "总计", "合计", "达", "力争", "完成"]
}
