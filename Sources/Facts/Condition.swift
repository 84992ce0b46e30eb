/// Tells figures that choose whom a policy is for from those that say what it does.
///
/// 50万元 in `研发费用在50万元以上的企业` is a threshold, 100万元 in `每增加100万元奖励1万元` a step.
struct Condition {
  let reading: Reading

  private var text: FactText { reading.text }
  private var cues: CueMap { reading.cues }

  func holds(for phrase: Phrase) -> Bool {
    if isStep(phrase) { return true }
    let bound = phrase.figure.range.lowerBound..<phrase.figure.core.lowerBound
    guard !phrase.figure.isMoney || !Bound.caps.occurs(in: text, bound) else { return false }
    return modifiesNoun(phrase) || isWithinRelative(phrase)
      || isFollowedByAward(phrase) || isInNominal(phrase) || isHypothetical(phrase)
      || isDefinition(phrase) || RequirementRule(reading: reading).holds(for: phrase)
  }

  func isStep(_ phrase: Phrase) -> Bool {
    if phrase.figure.isMoney, text[phrase.lead.upperBound - 1] == "满" { return true }
    return isForEach(phrase) || isRewarded(phrase)
  }

  /// `每1万平方米`, `每增加100万元`, `每同比增长1亿元`: 每 and a verb, but neither 每年 nor 每家.
  private func isForEach(_ phrase: Phrase) -> Bool {
    let end = phrase.figure.range.lowerBound
    let before = reading.previous(phrase)?.figure.range.upperBound ?? 0
    let start = min(max(phrase.segment.lowerBound, before, end - Condition.longestStep), end)
    guard let each = (start..<end).last(where: { text[$0] == "每" }) else { return false }
    let words = each + 1..<end
    // `每满1年再给予200万元`: the step stands before, this is what is given.
    guard !cues.occurs(.award, in: words), !cues.occurs(.grant, in: words) else { return false }
    return words.isEmpty
      || Condition.steps.occurs(in: text, words)
        && UnitTable.each(in: text, at: words.lowerBound, before: end) == nil
  }

  /// `按执行额1万美元奖励3000元`, `出口1美元奖励0.03元`: nothing but the award stands between two amounts.
  private func isRewarded(_ phrase: Phrase) -> Bool {
    guard phrase.figure.isMoney, let next = reading.next(phrase), next.figure.isMoney,
      next.segment == phrase.segment, !governed(phrase),
      let verb = Condition.rewards.match(
        in: text, at: phrase.tail.lowerBound, before: phrase.tail.upperBound)
    else { return false }
    return verb.upperBound == phrase.tail.upperBound
      || text.words(verb.upperBound..<phrase.tail.upperBound) == "人民币"
  }

  /// `2000万元及以上的,`, `超过500万元的部分`, `1亿美元以上外资大项目`; not `300万元的奖励`.
  private func modifiesNoun(_ phrase: Phrase) -> Bool {
    // `(含50万元)`
    let remark = reading.structure.remark(at: phrase.figure.range.upperBound)
    let end = remark.map { $0.upperBound + 1 } ?? phrase.figure.range.upperBound
    let isBounded = phrase.figure.comparator != .equal
    if text[end] == "的" {
      if isGrant(at: end + 1) || isObject(phrase) { return false }
      if !isBounded, isWork(phrase) { return false }
      if Condition.goals.match(in: text, at: end + 1, before: text.count) != nil { return false }
      return isBounded || phrase.figure.isPercentage || !governed(phrase)
    }
    guard phrase.figure.isMoney, isBounded || text.has("规模", at: end) else { return false }
    // `100万元以上至500万元以下的`
    if text[end] == "至" || text[end] == "到", let next = reading.next(phrase),
      next.figure.range.lowerBound == end + 1
    {
      return modifiesNoun(next)
    }
    guard phrase.figure.hasBoundAfter || text.has("规模", at: end) else { return false }
    // A noun right behind the bound, and not what is handed out.
    guard let next = text[end], next.isHan || next == "“" else { return false }
    return !isGrant(at: end) && !isObject(phrase)
      && !Condition.continuations.isWord(in: text, at: end)
  }

  /// `总投资120亿元的电站建设`: where nobody is given anything, the amount describes the work.
  private func isWork(_ phrase: Phrase) -> Bool {
    cues.last(.investment, in: phrase.lead)?.upperBound == phrase.lead.upperBound
      && !cues.occurs(.award, in: phrase.sentence) && !cues.occurs(.grant, in: phrase.sentence)
  }

  /// `安排不低于2亿元的专项资金`, `按照100—300万元分档补助`: the verb right before takes the amount as its object.
  private func isObject(_ phrase: Phrase) -> Bool {
    if phrase.figure.continuesList, let first = reading.previous(phrase) { return isObject(first) }
    // `发放金额超4亿元的大礼包`
    let end =
      Condition.measures.match(
        in: text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound)?.lowerBound
      ?? phrase.lead.upperBound
    return [Cue.award, .budget].contains { cues.last($0, in: phrase.lead)?.upperBound == end }
      || Condition.rates.match(in: text, endingAt: end, from: phrase.lead.lowerBound) != nil
  }

  private static let measures: WordList = ["金额", "总额", "资金", "总金额"]

  private func governed(_ phrase: Phrase) -> Bool {
    cues.occurs(.award, in: phrase.lead) || cues.occurs(.budget, in: phrase.lead)
      || cues.occurs(.grant, in: phrase.lead)
  }

  /// 对…的: the figure stands between 对 and a later 的 of the part, and nothing is given between.
  private func isWithinRelative(_ phrase: Phrase) -> Bool {
    guard !isObject(phrase), let opening = opening(phrase) else { return false }
    let before = opening..<max(opening, phrase.figure.range.lowerBound)
    guard !cues.occurs(.award, in: before), !cues.occurs(.grant, in: before) else { return false }
    let end = phrase.figure.range.upperBound
    let rest = end..<max(end, phrase.part.upperBound)
    let award = [Cue.award, .grant].compactMap { cues.first($0, in: rest)?.lowerBound }.min()
    let limit = award ?? max(end, phrase.segment.upperBound)
    return (end..<limit).contains { text[$0] == "的" && !isGrant(at: $0 + 1) }
  }

  /// `年贡献在100万元-500万元且增幅在25%以上的,`: a segment that ends in 的 says who is meant.
  private func isInNominal(_ phrase: Phrase) -> Bool {
    var end = phrase.segment.upperBound
    guard text[end] == "," else { return false }
    // `300张以上的(含300张),`
    if text[end - 1] == ")", let enclosure = reading.structure.enclosure(at: end - 2) {
      end = enclosure.inner.lowerBound - 1
    }
    guard text[end - 1] == "的", end > phrase.figure.range.upperBound else { return false }
    return ![Cue.award, .grant, .budget].contains { cues.occurs($0, in: phrase.segment) }
  }

  /// `若增量不低于1亿元,`
  private func isHypothetical(_ phrase: Phrase) -> Bool {
    Condition.hypotheses.isWord(in: text, at: phrase.segment.lowerBound)
  }

  /// `项目(单个软性投入20万元及以上)`: parentheses that hold a threshold say which are meant.
  private func isDefinition(_ phrase: Phrase) -> Bool {
    guard let inner = phrase.enclosure?.inner, phrase.enclosure?.kind == .parentheses,
      phrase.figure.isMoney, phrase.figure.hasBoundAfter,
      inner.upperBound == phrase.figure.range.upperBound
    else { return false }
    return ![Cue.award, .grant, .budget, .seek].contains { cues.occurs($0, in: inner) }
  }

  private static let hypotheses: WordList = ["若", "如果", "倘若"]

  private func opening(_ phrase: Phrase) -> Int? {
    let start = phrase.segment.lowerBound
    // `经认定的`, but not `经营性收入`
    guard !Condition.nouns.isWord(in: text, at: start) else { return nil }
    return Condition.openings.match(in: text, at: start, before: phrase.segment.upperBound)?
      .upperBound
  }

  /// `一季度产值超过1亿元(含)…的企业,…奖励1万元`: a size without a verb of its own, and an award later in
  /// the part.
  private func isFollowedByAward(_ phrase: Phrase) -> Bool {
    if isRightBeforeAward(phrase) { return true }
    guard cues.occurs(.size, in: phrase.lead), !cues.occurs(.award, in: phrase.lead),
      !cues.occurs(.budget, in: phrase.lead), !cues.occurs(.grant, in: phrase.lead),
      !startsWithDeed(phrase)
    else { return false }
    // `预算安排3.6亿元,较上年增长12%,支持企业研发后补助1亿元`
    guard !cues.occurs(.budget, in: phrase.sentence.lowerBound..<phrase.lead.lowerBound) else {
      return false
    }
    let end = phrase.figure.range.upperBound
    // `播种面积不少于18万亩,对种粮大户每亩补贴270元`: another recipient.
    let others = reading.structure.segments.first {
      $0.lowerBound >= end && text[$0.lowerBound] == "对"
    }
    let rest = end..<max(end, min(phrase.part.upperBound, others?.lowerBound ?? text.count))
    return givesAward(rest) || rewards(rest) || Condition.rights.occurs(in: text, rest)
  }

  /// `登记额达到3000万元以上,给予5万元奖励`: a bound that the award follows right away.
  private func isRightBeforeAward(_ phrase: Phrase) -> Bool {
    let end = phrase.figure.range.upperBound
    guard phrase.figure.isMoney, phrase.figure.hasBoundAfter, text[end] == ",",
      phrase.figure.comparator == .atLeast, !governed(phrase),
      !ResultRule.aims.occurs(in: text, phrase.sentence.lowerBound..<phrase.lead.upperBound)
    else { return false }
    return EarningRule.givings.isWord(in: text, at: end + 1)
  }

  /// 发放 in `新发放贷款` and `发放共富贷` gives nothing.
  private func givesAward(_ range: Range<Int>) -> Bool {
    guard let award = cues.first(.award, in: range) else { return false }
    let rest = award.upperBound..<range.upperBound
    let segment = reading.structure.segment(at: award.lowerBound)
    let isCredit = text.contains(
      "贷", in: award.lowerBound..<max(rest.lowerBound, segment.upperBound))
    return (text[award.lowerBound - 1] != "新" && !isCredit) || givesAward(rest)
  }

  /// A word for an award, but not in a name: `“两项补贴”`.
  private func rewards(_ range: Range<Int>) -> Bool {
    guard let word = Condition.rewards.first(in: text, range) else { return false }
    return !reading.structure.isWithin(.quotation, word.lowerBound)
      || rewards(word.upperBound..<range.upperBound)
  }

  private func startsWithDeed(_ phrase: Phrase) -> Bool {
    reading.startsWithDeed(phrase.segment)
      || Condition.aims.occurs(in: text, phrase.sentence.lowerBound..<phrase.lead.lowerBound)
  }

  /// Whether the noun at `start` names what is handed out: `的一次性奖励`, `的租金补贴`, `额度的贷款`.
  private func isGrant(at start: Int) -> Bool {
    guard start < text.count, !Condition.verbs.isWord(in: text, at: start) else { return false }
    // `10亿元以下的奖励500万元`: a verb
    if let verb = Condition.rewards.match(in: text, at: start, before: text.count),
      reading.phrases.contains(where: { $0.figure.range.lowerBound == verb.upperBound })
    {
      return false
    }
    if Condition.grantNouns.match(in: text, at: start, before: text.count) != nil { return true }
    let end = (start..<min(start + 14, text.count)).first {
      Condition.nounEnds.contains(text.scalars[$0])
    }
    // `的企业给予1万元奖励`: what is given is no part of the noun.
    let verb = cues.first(.award, in: start..<min(start + 14, text.count))?.lowerBound
    if let verb, verb < end ?? text.count, start < verb {
      return cues.last(.grant, in: start..<verb)?.upperBound == verb
    }
    guard let end = end ?? (text.count <= start + 14 ? text.count : nil), start < end else {
      return cues.first(.grant, in: start..<min(start + 12, text.count))?.lowerBound == start
    }
    let noun = start..<end
    return cues.first(.grant, in: noun)?.lowerBound == start
      || cues.last(.grant, in: noun)?.upperBound == end
      || Condition.grantNouns.match(in: text, endingAt: end, from: start) != nil
  }

  /// Verbs that 每 makes a step of.
  static let steps: WordList = [
    "增加", "提高", "增长", "超", "超过", "新增", "上升", "满", "完成", "减少", "降低",
  ]
  /// How far 每 may stand before the step: `每同比增长`.
  private static let longestStep = 7
  private static let rates: WordList = ["按", "按照", "申请", "可申请", "可享受", "可获得"]
  /// `增长3.5%左右的目标`
  static let goals: WordList = ["目标", "任务", "增长目标", "年度目标"]
  private static let openings: WordList = ["对", "给", "向", "经", "凡", "符合", "其中对", "对于"]
  private static let nouns: WordList = ["经营", "经济", "经费", "对外", "对口", "向上"]
  /// What goes on behind 的 without a noun: `低于1.5万元的按实资助`.
  private static let verbs: WordList = ["按", "给予", "予以", "可", "由", "再", "分别", "不"]
  private static let nounEnds = Set(",。;、的()和".unicodeScalars)
  private static let grantNouns: WordList = ["资金", "经费", "额度", "标准"]
  private static let rewards: WordList = ["奖励", "补助", "补贴", "资助", "奖补"]
  /// `销售额达到2000万元,可申报纳入统计`
  private static let rights: WordList = ["可申报", "可申请", "可认定"]
  private static let aims: WordList = ["力争", "确保", "争取"]
  /// What may follow an amount with its bound and begin another thought.
  private static let continuations: WordList = [
    "用于", "支持", "且", "和", "及", "并", "与", "或", "以", "作为", "重点", "主要", "目标", "规划", "左右", "之间", "的",
    "不等",
  ]
}

extension WordList {
  func isWord(in text: FactText, at start: Int) -> Bool {
    match(in: text, at: start, before: text.count) != nil
  }
}
