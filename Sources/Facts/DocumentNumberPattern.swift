/// `浙政发〔2023〕2号`: issuer code, year in brackets, sequence (GB/T 9704-2012 §7.2.5).
enum DocumentNumberPattern {
  /// The number whose opening bracket stands at `index`, its issuer code searched back to `limit`.
  static func match(in text: FactText, at index: Int, from limit: Int = 0) -> Range<Int>? {
    guard let mark = text[index], mark == "〔" || mark == "[" || mark == "【",
      YearSpan.year(in: text, at: index + 1) != nil,
      let close = text[index + 5], close == "〕" || close == "]" || close == "】",
      let sequence = NumeralReader(text: text).digits(at: index + 6),
      text[sequence.range.upperBound] == "号"
    else { return nil }
    var start = index
    while start > limit, let scalar = text[start - 1], scalar.isHan,
      index - start < 10
    {
      start -= 1
    }
    if let word = lead.last(in: text, start..<index) { start = word.upperBound }
    return start < index ? start..<sequence.range.upperBound + 1 : nil
  }

  /// Words that lead to a number and are no part of it.
  private static let lead: WordList = ["根据", "按照", "依据", "文号", "落实", "印发", "的", "以", "和", "及"]
}
