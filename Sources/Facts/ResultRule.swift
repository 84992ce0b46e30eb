/// Tells amounts that a notice sets itself as a result by what says so: an aim, a deed, a quantity measured.
///
/// An amount without such a word is left without a kind, since a guess would read like a finding.
struct ResultRule {
  let reading: Reading

  private var text: FactText { reading.text }

  func holds(for phrase: Phrase) -> Bool {
    if isDemanded(phrase) { return false }
    if isAimed(phrase) { return true }
    guard phrase.figure.comparator != .atMost else { return false }
    let lead = phrase.segment.lowerBound..<phrase.lead.upperBound
    let isDone =
      reading.cues.occurs(.deed, in: lead)
      || ResultRule.rises.match(in: text, endingAt: lead.upperBound, from: lead.lowerBound) != nil
    if isSizeOfFirm(phrase, lead), !isDone || phrase.figure.comparator != .equal { return false }
    return isDone || UnnamedAmountRule(reading: reading).isResult(phrase, lead)
  }

  /// `累计研发投入须超过100万元`, `应不低于5%`: what is demanded of those who apply.
  func isDemanded(_ phrase: Phrase) -> Bool {
    if text[phrase.figure.range.upperBound] == "者" { return true }
    let end = phrase.figure.range.lowerBound
    // `第一届规模不小于300个标准展位`: a size that nobody builds
    if text.has("不小于", at: end),
      !reading.cues.occurs(.completion, in: phrase.segment.lowerBound..<end)
    {
      return true
    }
    guard
      let demand = ResultRule.demands.match(
        in: text, endingAt: end, from: phrase.segment.lowerBound)
    else { return false }
    // `天然气供应1亿方以上`
    return demand.count > 1 || !ResultRule.supplies.isWord(in: text, at: end - 2)
  }

  /// `力争出口增长8%,实际使用外资达到6000万美元`, `产值增长20%,突破50亿元`
  private func isAimed(_ phrase: Phrase) -> Bool {
    let before = phrase.sentence.lowerBound..<phrase.lead.upperBound
    if ResultRule.aims.occurs(in: text, before) { return true }
    if isBehindDeed(phrase) { return true }
    guard let previous = reading.previous(phrase), previous.sentence == phrase.sentence else {
      return false
    }
    return previous.figure.isShare && UnnamedAmountRule(reading: reading).isRelational(phrase.lead)
  }

  /// `实施强村工程,村集体收入达到30万元以上`: what is done is to bring it about, and nobody is paid.
  private func isBehindDeed(_ phrase: Phrase) -> Bool {
    let cues = reading.cues
    guard !cues.occurs(.award, in: phrase.sentence), !cues.occurs(.grant, in: phrase.sentence)
    else {
      return false
    }
    let segments = reading.structure.segments
    let first = segments.partition { $0.lowerBound >= phrase.sentence.lowerBound }
    return segments[first...].prefix { $0.upperBound < phrase.lead.lowerBound }
      .contains(where: reading.startsWithDeed)
  }

  /// `销售总额不低于100万元`: what a firm has, where nothing says that all are meant.
  private func isSizeOfFirm(_ phrase: Phrase, _ lead: Range<Int>) -> Bool {
    phrase.figure.per == nil && phrase.figure.value < ResultRule.hundredMillion
      && reading.cues.occurs(.size, in: lead)
      && !text.contains("均", in: lead)
  }

  private static let hundredMillion = ExactDecimal(coefficient: 100_000_000)
  private static let demands: WordList = ["应", "须", "需", "应当", "必须", "应达到", "须达到", "需达到", "要求"]
  private static let supplies: WordList = ["供应", "响应", "适应", "对应", "效应", "反应", "感应", "急需", "所需"]
  private static let rises: WordList = ["达", "扩大", "增收", "增加", "新增"]
  /// Words that say what the notice wants, or of how many.
  static let aims: WordList = [
    "力争", "确保", "争取", "全市", "全县", "全区", "全省", "全年", "目标",
  ]
}
