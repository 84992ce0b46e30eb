/// What the words of a figure leave to those before them.
extension IndicatorRule {
  /// `推进老旧工业区改造,力争拆除450亩、重建54万平方米`: where a sentence counts nothing but deeds, its opening says of what.
  func topic(of phrase: Phrase) -> String? {
    guard isVerbAlone(phrase) else { return nil }
    for before in reading.phrases[..<phrase.index].reversed() {
      guard before.sentence == phrase.sentence else { break }
      if before.figure.isMoney || !isVerbAlone(before) { return nil }
    }
    let segments = reading.structure.segments
    let index = segments.partition { $0.lowerBound >= phrase.sentence.lowerBound }
    guard index < segments.count, segments[index].upperBound < phrase.lead.lowerBound,
      reading.startsWithDeed(segments[index])
    else { return nil }
    let start = Opening.skipping(in: text, segments[index])
    guard let deed = reading.cues.first(.deed, in: start..<segments[index].upperBound) else {
      return nil
    }
    let topic = text.words(text.trimmed(deed.upperBound..<segments[index].upperBound))
    return topic.isEmpty ? nil : topic + text.words(stripped(phrase.lead))
  }

  /// `全市出让土地总量中,工业用地比例不低于30%`: the whole that a share is of.
  func wholeBefore(_ phrase: Phrase) -> String? {
    let segments = reading.structure.segments
    let own = segments.partition { $0.lowerBound >= phrase.segment.lowerBound }
    guard phrase.figure.isPercentage, phrase.lead.lowerBound == phrase.segment.lowerBound, own > 0
    else { return nil }
    let before = segments[own - 1]
    guard before.lowerBound >= phrase.sentence.lowerBound,
      let end = IndicatorRule.wholes.match(
        in: text, endingAt: before.upperBound, from: before.lowerBound)
    else { return nil }
    let words = stripped(before.lowerBound..<end.upperBound)
    return words.contains { text[$0]?.isDigit == true } ? nil : text.words(words)
  }

  private static let wholes: WordList = ["总量中", "总数中", "总额中"]

  /// `企业数字化改造1.0版实现全覆盖、2.0版`: the second version of the same.
  func laterVersion(_ lead: Range<Int>) -> String? {
    guard let comma = lead.last(where: { text[$0] == "、" }),
      version(at: comma + 1, before: lead.upperBound)?.upperBound == lead.upperBound,
      let first = (lead.lowerBound..<comma).lazy.compactMap({
        self.version(at: $0, before: comma)
      }).first, lead.lowerBound < first.lowerBound
    else { return nil }
    let isCovered = text.contains("全覆盖", in: first.upperBound..<comma)
    return text.words(lead.lowerBound..<first.lowerBound)
      + text.words(comma + 1..<lead.upperBound) + (isCovered ? "覆盖率" : "")
  }

  /// `2.0版`
  private func version(at start: Int, before limit: Int) -> Range<Int>? {
    guard text[start]?.isDigit == true, text[start - 1]?.isDigit != true, text[start - 1] != "."
    else { return nil }
    let end = (start..<limit).first { text[$0]?.isDigit != true && text[$0] != "." } ?? limit
    return end < limit && text[end] == "版" ? start..<end + 1 : nil
  }
}
