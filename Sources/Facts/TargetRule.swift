/// Tells figures that a notice sets itself as a result from those that describe, choose or pay.
///
/// Every row of words is a reason to leave a figure out: a wrong guess is worse than a gap.
struct TargetRule {
  let reading: Reading
  private let condition: Condition
  private let earning: EarningRule

  init(_ reading: Reading) {
    self.reading = reading
    condition = Condition(reading: reading)
    earning = EarningRule(reading: reading)
  }

  private var text: FactText { reading.text }
  private var cues: CueMap { reading.cues }

  func isTarget(_ phrase: Phrase) -> Bool {
    guard !phrase.figure.isMoney, isPlacedAsTarget(phrase) else { return false }
    if condition.holds(for: phrase), !describesWork(phrase) { return false }
    if isJoinedToCondition(phrase) || earning.holds(for: phrase) { return false }
    if phrase.figure.isShare, isPolicyRate(phrase) { return false }
    if isMultiple(phrase) { return false }
    return !isEach(phrase) && !isScope(phrase) && !isRank(phrase)
  }

  /// `超过30家且营业收入超过500万元的企业`, `律师30人以上、年营业额3000万元以上的事务所`
  private func isJoinedToCondition(_ phrase: Phrase) -> Bool {
    let behind = reading.phrases[(phrase.index + 1)...].prefix { $0.segment == phrase.segment }
    switch text[phrase.figure.range.upperBound] {
    case "且": return behind.first.map(condition.holds) ?? false
    case "、" where phrase.figure.hasBoundAfter && behind.first?.figure.isMoney == true:
      return behind.contains(where: condition.holds)
    default: return false
    }
  }

  private static let adverbs: WordList = ["按期", "按时", "按需", "按规定"]
  private static let hopes: WordList = ["力争", "确保", "争取", "实现", "推动", "保证", "覆盖"]
  /// Names stand in quotation marks, definitions in parentheses. `提高到“3个80%”` is a target all the same:
  /// the quotation holds nothing but the figure, and a verb of reaching stands before it.
  private func isPlacedAsTarget(_ phrase: Phrase) -> Bool {
    guard let enclosure = phrase.enclosure else { return true }
    guard enclosure.kind == .quotation else { return false }
    return isQuotedFigure(phrase, in: enclosure)
      && TargetRule.reaching.match(
        in: text, endingAt: enclosure.inner.lowerBound - 1, from: phrase.sentence.lowerBound)
        != nil
  }

  func isQuotedFigure(_ phrase: Phrase, in enclosure: TextStructure.Enclosure) -> Bool {
    guard enclosure.inner.upperBound == phrase.figure.range.upperBound else { return false }
    let lead = enclosure.inner.lowerBound..<phrase.figure.range.lowerBound
    return lead.allSatisfy { text[$0]?.isDigit == true || text[$0] == "个" }
  }

  /// `打造算力规模不小于1000P的智算科创中心`: what is built is described, nobody is chosen.
  private func describesWork(_ phrase: Phrase) -> Bool {
    // `建设冷库1000立方米以上的,`
    let end = phrase.figure.range.upperBound
    guard text[end] == "的", text[end + 1]?.isHan != false else { return false }
    // `争取一半以上的企业完成改造`
    if phrase.figure.isShare {
      return TargetRule.hopes.match(
        in: text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound) != nil
    }
    return cues.occurs(.completion, in: phrase.lead) && !earning.isPaid(behind: phrase)
  }

  /// Rates of subsidies, taxes and planning: `按照15%补贴`, `减按10%`, `建筑密度65%`, `总投资的15%用于支持`.
  private func isPolicyRate(_ phrase: Phrase) -> Bool {
    let before = phrase.segment.lowerBound..<phrase.figure.core.lowerBound
    let behind = phrase.tail.lowerBound..<min(phrase.tail.lowerBound + 6, phrase.tail.upperBound)
    if saysRule(before) || saysRule(behind) || isOfPrice(phrase) { return true }
    // `其中20%用于保障民生项目`
    if text.words(text.trimmed(phrase.lead)) == "其中", text.has("用于", at: behind.lowerBound) {
      return true
    }
    if cues.occurs(.budget, in: phrase.sentence.lowerBound..<phrase.figure.core.lowerBound),
      text[Opening.skipping(in: text, phrase.segment)] == "占" || cues.occurs(.budget, in: before)
    {
      return true
    }
    let earlier = phrase.part.lowerBound..<phrase.figure.core.lowerBound
    return TargetRule.awarding.occurs(in: text, earlier)
      && !TargetRule.results.occurs(in: text, before)
  }

  /// `不低于基准地价的70%`: so much of a price or fee.
  private func isOfPrice(_ phrase: Phrase) -> Bool {
    let start = phrase.figure.range.lowerBound
    guard text[start - 1] == "的", let last = text[start - 2] else { return false }
    // `以可用财力的0.5%追加`
    return TargetRule.prices.contains(last) || TargetRule.bases.occurs(in: text, phrase.lead)
  }

  private static let bases: WordList = ["以", "按"]
  private static let prices = Set("价费租金薪准".unicodeScalars)

  /// A word for a rule, but not in a name (`“两项补贴”覆盖率100%`) or adverb (`按期办结率90%`).
  private func saysRule(_ range: Range<Int>) -> Bool {
    guard let word = cues.first(.rule, in: range) else { return false }
    let isName =
      reading.structure.isWithin(.quotation, word.lowerBound)
      || TargetRule.adverbs.match(in: text, at: word.lowerBound, before: text.count) != nil
    return !isName || saysRule(word.upperBound..<range.upperBound)
  }

  /// `每培育1家`; not `每年培育8名`, `每千人口拥有4.5个`.
  private func isEach(_ phrase: Phrase) -> Bool {
    (phrase.lead.lowerBound..<phrase.figure.core.lowerBound).contains {
      text[$0] == "每" && TargetRule.rates.match(in: text, at: $0 + 1, before: text.count) == nil
    }
  }

  /// How many things are meant, not how many are brought about: `等4张清单`, `上述8个领域`, `深化1个试点`,
  /// `“30-60-90”3个交通圈`.
  private func isScope(_ phrase: Phrase) -> Bool {
    let end = phrase.figure.range.upperBound
    if TargetRule.scopes.match(in: text, at: end, before: text.count) != nil { return true }
    if hasAttention(phrase) || goesOnWithScope(phrase) { return true }
    guard let next = text[end], next.isHan, !phrase.figure.isShare else {
      return false
    }
    let start = phrase.figure.core.lowerBound
    // `在10个涉农区建成50个保鲜库`, `向10家企业发放贷款`
    if text[start - 1] == "在" || text[start - 1] == "向" { return true }
    if text[start - 1] == "等" { return !cues.occurs(.completion, in: phrase.lead) }
    if text[start - 1] == "”", isNumbered(endingAt: start - 1) { return true }
    if let whole = TargetRule.wholes.match(
      in: text, endingAt: start, from: phrase.lead.lowerBound),
      TargetRule.choices.match(
        in: text, endingAt: whole.lowerBound, from: phrase.lead.lowerBound) == nil
    {
      return true
    }
    let opening = Opening.skipping(in: text, phrase.lead)
    guard let verb = TargetRule.scopeVerbs.match(in: text, at: opening, before: end) else {
      return false
    }
    return !cues.occurs(.deed, in: verb.upperBound..<phrase.lead.upperBound)
  }

  private func hasAttention(_ phrase: Phrase) -> Bool {
    phrase.figure.comparator != .atLeast
      && TargetRule.attention.occurs(
        in: text, phrase.segment.lowerBound..<phrase.figure.core.lowerBound)
  }

  /// `抓好省重点项目5个,市重点项目55个`: what a list is of goes for all of it.
  private func goesOnWithScope(_ phrase: Phrase) -> Bool {
    var member = phrase
    for _ in 0..<TargetRule.longestList {
      guard let before = reading.previous(member), isMember(member, behind: before) else {
        return false
      }
      if hasAttention(before) { return true }
      member = before
    }
    return false
  }

  private func isMember(_ phrase: Phrase, behind before: Phrase) -> Bool {
    guard before.sentence == phrase.sentence, before.figure.unit == phrase.figure.unit,
      phrase.figure.comparator != .atLeast,
      before.figure.range.upperBound + 1 == phrase.lead.lowerBound
    else { return false }
    let opening = Opening.skipping(in: text, phrase.lead)
    return IndicatorRule.verbs.match(in: text, at: opening, before: phrase.lead.upperBound) == nil
      && !TargetRule.hopes.occurs(in: text, phrase.lead)
  }

  private static let longestList = 12

  private func isNumbered(endingAt end: Int) -> Bool {
    guard let enclosure = reading.structure.enclosure(at: end - 1) else { return false }
    return enclosure.inner.upperBound == end
      && enclosure.inner.contains { text[$0]?.isDigit == true }
  }

  /// `为低保标准的1.5倍`, `不超过2倍`: how many times a standard.
  private func isMultiple(_ phrase: Phrase) -> Bool {
    phrase.figure.unit == .measure("倍")
      && (text[phrase.figure.core.lowerBound - 1] == "的" || phrase.figure.comparator == .atMost)
  }

  /// `前10位`, `第5、6名`.
  private func isRank(_ phrase: Phrase) -> Bool {
    var start = phrase.figure.core.lowerBound
    while let scalar = text[start - 1], scalar.isDigit || TargetRule.listing.contains(scalar) {
      start -= 1
    }
    return text[start - 1] == "前" || text[start - 1] == "第"
  }

  private static let listing = Set("、-至和".unicodeScalars)

  private static let reaching: WordList = ["提高到", "提高至", "达到", "达", "提升到", "提升至", "到", "至", "实现"]
  private static let awarding: WordList = ["给予", "予以", "按照", "减按", "放宽"]
  private static let results: WordList = ["力争", "确保", "达", "增长", "覆盖率", "占比", "保持在"]
  private static let rates: WordList = ["年", "月", "季度", "千", "万", "百", "十万"]
  private static let scopes: WordList = ["领域", "方面", "类", "要素保障清单", "环节", "国道", "省道"]
  private static let attention: WordList = ["上述", "抓好", "以上述"]
  /// `全区6个项目` are all there are.
  private static let wholes: WordList = ["全区", "全县", "全市", "全省", "现有", "已有", "我区", "我县", "我市"]
  /// `遴选全市2个平台`: some of all.
  private static let choices: WordList = ["遴选", "评选", "选出", "择优"]
  private static let scopeVerbs: WordList = [
    "围绕", "聚焦", "针对", "依托", "对接", "深化", "坚持", "根据", "按照", "落实", "以", "用好", "做好",
  ]
}
