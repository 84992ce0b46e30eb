import NoticeModel

/// Reads the targets of a passage.
struct TargetReader {
  let reading: Reading
  let passage: Passage
  /// The years of the notice's own term.
  let term: ClosedRange<Int>?

  func read(from source: FactSource) -> [Target] {
    let rule = TargetRule(reading)
    let indicators = IndicatorRule(reading: reading)
    let years = YearRule(text: reading.text, structure: reading.structure, term: term)
    var targets: [Target] = []
    var carried = CarriedSubject()
    var rejected: Phrase?
    var baseline: (sentence: Range<Int>, value: String)?
    for phrase in reading.phrases {
      if phrase.figure.isMoney {
        if let subject = indicators.subject(of: phrase) { carried.name(subject, by: phrase) }
        continue
      }
      if let value = self.baseline(phrase, rule) {
        baseline = (phrase.sentence, value)
        continue
      }
      guard rule.isTarget(phrase) else {
        rejected = phrase
        continue
      }
      // What was left out has no second half.
      if let rejected, rejected.sentence == phrase.sentence,
        indicators.isHalf(phrase, of: rejected)
      {
        continue
      }
      let indicator = indicators.indicator(
        of: phrase,
        previous: carried.subject(of: phrase, isVerbAlone: indicators.isVerbAlone(phrase)))
      guard !indicator.words.isEmpty, !years.isReport(phrase) else { continue }
      targets.append(
        target(
          phrase, indicator, years.year(of: phrase),
          baseline?.sentence == phrase.sentence ? baseline?.value : nil, source))
      carried.name(indicator, by: phrase)
      baseline = nil
    }
    return targets
  }

  private func target(
    _ phrase: Phrase, _ indicator: IndicatorRule.Indicator, _ year: String?,
    _ baseline: String?, _ source: FactSource
  ) -> Target {
    let figure = phrase.figure
    let range = source.range(figure.range, in: reading.text, of: passage)
    let start = min(indicator.start, figure.range.lowerBound)
    return Target(
      text: source.text(in: range), range: range,
      phraseRange: source.range(
        start..<figure.range.upperBound, in: reading.text, of: passage),
      indicator: indicator.label, value: figure.printed, unit: unit(of: phrase),
      comparator: figure.comparator, year: year, baseline: baseline)
  }

  /// `个/千人口` where the segment counts so many for each: `每千人口拥有…4.5个`.
  private func unit(of phrase: Phrase) -> String {
    switch phrase.figure.unit {
    case .fraction: return "(比例)"
    case .ratio, .money: return "(比值)"
    case .measure(let unit):
      if let per = phrase.figure.per { return unit + "/" + per }
      guard let each = reading.text.first("每", in: phrase.lead),
        let first = reading.text[each + 1], first == "千" || first == "万" || first == "百",
        let end = reading.text.first("人口", in: each..<phrase.lead.upperBound)
      else { return unit }
      return unit + "/" + reading.text.words(each + 1..<end + 2)
    }
  }

  /// The value to start from: `在…“3个70%”基础上`, `由8%提高到10%`.
  private func baseline(_ phrase: Phrase, _ rule: TargetRule) -> String? {
    let text = reading.text
    var end = phrase.figure.range.upperBound
    if let enclosure = phrase.enclosure, enclosure.kind == .quotation {
      guard rule.isQuotedFigure(phrase, in: enclosure) else { return nil }
      end = enclosure.inner.upperBound + 1
    }
    let words = text.words(phrase.figure.core)
    if text.has("基础上", at: end) || text.has("的基础上", at: end) {
      return phrase.figure.isPercentage || phrase.enclosure != nil ? words : nil
    }
    let start = phrase.figure.range.lowerBound
    guard text[start - 1] == "由" || text[start - 1] == "从",
      TargetReader.rises.match(in: text, at: end, before: text.count) != nil
    else { return nil }
    return words
  }

  private static let rises: WordList = [
    "提高", "提升", "增加", "扩大", "扩围", "下降", "降低", "缩小", "降至", "增至", "降到", "增长",
  ]
}
