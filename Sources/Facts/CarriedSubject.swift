/// What a sentence has named so far, for figures that leave their subject out.
struct CarriedSubject {
  private var latest: (sentence: Range<Int>, indicator: IndicatorRule.Indicator)?
  private var counted: (unit: Figure.Unit, indicator: IndicatorRule.Indicator)?

  mutating func name(_ indicator: IndicatorRule.Indicator, by phrase: Phrase) {
    latest = (phrase.sentence, indicator)
    // `固定资产投资104亿元,增长20%`: an amount names a subject too, but counts nothing.
    if !phrase.figure.isMoney { counted = (phrase.figure.unit, indicator) }
  }

  /// The last subject of the sentence; for a verb alone the last that was counted in the same unit:
  /// `实施项目150个,完成投资200亿元,其中新开工60个`.
  func subject(of phrase: Phrase, isVerbAlone: Bool) -> IndicatorRule.Indicator? {
    guard let latest, latest.sentence == phrase.sentence else { return nil }
    if isVerbAlone, let counted, counted.unit == phrase.figure.unit { return counted.indicator }
    return latest.indicator
  }
}
