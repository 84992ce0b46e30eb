/// The part of a year that a figure is for: a page that shows the year alone would claim the whole of it.
extension IndicatorRule {
  /// Among the words that open the figure's segment, or as all of the segment before it.
  func period(of phrase: Phrase) -> Range<Int>? {
    let lead = phrase.lead
    let opening = lead.lowerBound..<max(lead.lowerBound, stripped(lead).lowerBound)
    if let period = period(in: opening) { return period }
    let segments = reading.structure.segments
    let own = segments.partition { $0.lowerBound >= phrase.segment.lowerBound }
    guard lead.lowerBound == phrase.segment.lowerBound, own > 0 else { return nil }
    let before = segments[own - 1]
    guard before.lowerBound >= phrase.sentence.lowerBound,
      Opening.skipping(in: text, before) >= before.upperBound
    else { return nil }
    return period(in: before)
  }

  private func period(in range: Range<Int>) -> Range<Int>? {
    for start in range {
      if let word = IndicatorRule.parts.match(in: text, at: start, before: range.upperBound) {
        return word
      }
      if let months = months(at: start, before: range.upperBound) { return months }
    }
    return nil
  }

  /// `1-6月`
  private func months(at start: Int, before limit: Int) -> Range<Int>? {
    guard text[start]?.isDigit == true, text[start - 1]?.isDigit != true else { return nil }
    var end = start
    var dashes = 0
    while end < limit, let scalar = text[end], scalar.isDigit || scalar == "-" {
      dashes += scalar == "-" ? 1 : 0
      end += 1
    }
    return dashes == 1 && end < limit && text[end] == "月" ? start..<end + 1 : nil
  }

  private static let parts: WordList = ["一季度", "二季度", "三季度", "四季度", "上半年", "下半年"]
}
