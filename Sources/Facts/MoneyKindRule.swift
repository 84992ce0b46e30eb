/// Decides what an amount of money is for, by the verb that governs it and the noun it belongs to.
struct MoneyKindRule {
  let reading: Reading

  private enum Governor { case budget, seek, award, none }
  private enum Head { case credit, investment, grant, other }

  /// - Parameter previous: the last amount of the sentence and its kind, for amounts without words of
  ///   their own (`…奖励1万元,最高100万元`) or with the same per-unit (`270元/亩,晚稻200元/亩`).
  func kind(of phrase: Phrase, previous: (figure: Figure, kind: MoneyKind)?) -> MoneyKind {
    let head = head(of: phrase)
    let governor = governor(of: phrase)
    if head == .other, isPrice(phrase) { return .other }
    // `设立科创基金,规模100亿元`: where nothing is given, the fund may stand a comma away.
    if previous?.kind != .subsidy, !MoneyKindRule.rewards.occurs(in: reading.text, phrase.lead),
      isFundSize(phrase, in: governor == .none ? phrase.part : phrase.segment)
    {
      return .other
    }
    switch (governor, head) {
    case (.budget, _): return .budget
    case (.seek, .credit), (.award, .credit), (.none, .credit): return .loanCredit
    case (.seek, .investment), (.none, .investment): return .investment
    case (.seek, _): return .target
    case (.award, _), (.none, .grant): return .subsidy
    case (.none, .other):
      // `创业贷款个人最高50万元,企业最高300万元`
      if isCap(phrase), previous?.kind == .loanCredit || isOfCredit(phrase) { return .loanCredit }
      if isCap(phrase) || isCapped(phrase, like: previous) || isRate(phrase)
        || MoneyKindRule.rewards.occurs(in: reading.text, phrase.lead)
      {
        return .subsidy
      }
      if isFounded(phrase) || isPublic(phrase) { return .budget }
      guard let previous else { return .target }
      let isPaidAlike =
        previous.kind == .subsidy && phrase.figure.per != nil
        && phrase.figure.per == previous.figure.per
      if previous.kind == .subsidy, isAddition(phrase) { return .subsidy }
      return isPaidAlike || isRelational(phrase.lead) ? previous.kind : .target
    }
  }

  /// `设立…基金100亿元`: what a fund holds is neither paid nor gained.
  private func isFundSize(_ phrase: Phrase, in scope: Range<Int>) -> Bool {
    MoneyKindRule.founding.occurs(in: reading.text, scope)
      && reading.text.contains("基金", in: scope)
  }

  private static let founding: WordList = ["设立", "组建", "打造", "规模", "做大", "新设"]

  /// `单个项目不超过5万元`, `最高不超过100万元`: what is capped is handed out.
  private func isCap(_ phrase: Phrase) -> Bool {
    guard phrase.figure.comparator == .atMost else { return false }
    let bound = phrase.figure.range.lowerBound..<phrase.figure.core.lowerBound
    return reading.text.contains("最高", in: bound)
      || MoneyKindRule.eaches.occurs(in: reading.text, phrase.lead)
  }

  private static let eaches: WordList = ["单个", "单家", "单项", "每个", "每家", "每户", "同一企业", "单一企业"]

  /// `每件奖励3000元,PCT专利每件不超过1万元`: a cap for each beside what is given.
  private func isCapped(_ phrase: Phrase, like previous: (figure: Figure, kind: MoneyKind)?) -> Bool
  {
    let before = phrase.sentence.lowerBound..<phrase.lead.lowerBound
    guard phrase.figure.comparator == .atMost,
      previous?.kind == .subsidy || reading.cues.occurs(.grant, in: before)
    else { return false }
    return phrase.lead.contains { reading.text[$0] == "每" || reading.text[$0] == "单" }
  }

  /// `每亩保额1500元`: what is charged, insured or registered is neither given nor gained.
  private func isPrice(_ phrase: Phrase) -> Bool {
    MoneyKindRule.prices.match(
      in: reading.text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound) != nil
  }

  private static let prices: WordList = [
    "保额", "单价", "售价", "地价", "房价", "底价", "起价", "票价", "均价", "注册资本", "注册资金", "起征点", "保险金额",
    "限额标准", "起付标准", "起付线",
  ]

  /// `转贷资金扩大到5亿元,单笔最高3000万元`: a sentence of credit in which nothing is given.
  private func isOfCredit(_ phrase: Phrase) -> Bool {
    let cues = reading.cues
    return cues.occurs(.credit, in: phrase.sentence) && !cues.occurs(.award, in: phrase.sentence)
      && !cues.occurs(.grant, in: phrase.sentence)
  }

  /// `每张补助1.2万元,护理型床位每张再增加3000元`
  private func isAddition(_ phrase: Phrase) -> Bool {
    MoneyKindRule.additions.match(
      in: reading.text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound) != nil
  }

  private static let additions: WordList = ["再增加", "再加", "另加", "增加", "再追加", "追加", "加"]

  /// `财政每年统筹不少于2亿元`
  private func isPublic(_ phrase: Phrase) -> Bool {
    MoneyKindRule.spending.match(
      in: reading.text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound) != nil
      && reading.text.contains("财政", in: phrase.segment.lowerBound..<phrase.lead.upperBound)
  }

  private static let spending: WordList = ["统筹", "投入", "统筹投入", "整合", "支出", "出资"]

  /// `设立2.43亿元专项引导资金`
  private func isFounded(_ phrase: Phrase) -> Bool {
    reading.text.contains("设立", in: phrase.lead) && reading.text.contains("资金", in: phrase.tail)
  }

  /// `按0.8元/吨给予补助`: the award follows the rate.
  private func isRate(_ phrase: Phrase) -> Bool {
    let rest =
      phrase.figure.range
      .upperBound..<max(
        phrase.segment.upperBound, phrase.figure.range.upperBound)
    return reading.text.contains("按", in: phrase.segment.lowerBound..<phrase.lead.upperBound)
      && (reading.cues.occurs(.award, in: rest) || reading.cues.occurs(.grant, in: rest))
  }

  /// The last verb of the sentence before the figure that says what is done with money. A segment
  /// that begins with another deed ends its reach: `…补助100万元,开展…项目,区财政补助…`.
  private func governor(of phrase: Phrase) -> Governor {
    let before = phrase.sentence.lowerBound..<phrase.figure.core.lowerBound
    var latest: (place: Int, governor: Governor) = (-1, .none)
    let verbs: [(Cue, Governor)] = [(.budget, .budget), (.seek, .seek), (.award, .award)]
    for (cue, governor) in verbs {
      if let range = reading.cues.last(cue, in: before), range.upperBound > latest.place {
        latest = (range.upperBound, governor)
      }
    }
    guard latest.place >= 0 else { return .none }
    let segments = reading.structure.segments
    let later = segments.partition { $0.lowerBound >= latest.place }
    let isEnded = segments[later...].prefix { $0.lowerBound <= phrase.lead.lowerBound }
      .contains(where: startsWithDeed)
    return isEnded ? .none : latest.governor
  }

  private func startsWithDeed(_ segment: Range<Int>) -> Bool {
    let start = Opening.skipping(in: reading.text, segment)
    return reading.cues.first(.deed, in: start..<segment.upperBound)?.lowerBound == start
  }

  /// The noun nearest to the figure that names a kind of money.
  private func head(of phrase: Phrase) -> Head {
    // 补贴 in `最高补贴1.5万元` stands within the bound.
    let own = head(
      within: phrase.lead.lowerBound..<phrase.figure.core.lowerBound,
      from: phrase.lead.upperBound - MoneyKindRule.reach)
    if own != .other { return own }
    if isRelational(phrase.lead), let carried = carried(before: phrase) { return carried }
    return head(behind: phrase)
  }

  /// `1000万元汽车消费补贴`, `500万元额度的财政贴息贷款`: the noun that follows.
  private func head(behind phrase: Phrase) -> Head {
    let tail = phrase.tail
    guard tail.count > 1, let next = reading.text[tail.lowerBound],
      next.properties.isIdeographic,
      MoneyKindRule.purposes.match(in: reading.text, at: tail.lowerBound, before: tail.upperBound)
        == nil
    else { return .other }
    let nouns: [(Cue, Head)] = [(.credit, .credit), (.grant, .grant), (.investment, .investment)]
    return nouns.compactMap { cue, head in
      reading.cues.last(cue, in: tail).map { (place: $0.upperBound, head: head) }
    }.max { $0.place < $1.place }?.head ?? .other
  }

  /// What follows says what the money is for, not what it is.
  private static let purposes: WordList = ["用于", "支持", "保障", "重点", "主要", "作为", "以", "并"]

  private func head(within lead: Range<Int>, from reach: Int) -> Head {
    let nouns: [(Cue, Head)] = [(.credit, .credit), (.investment, .investment), (.grant, .grant)]
    // `支农支小融资担保…余额`: the balance of the credit named before.
    if MoneyKindRule.balances.match(
      in: reading.text, endingAt: lead.upperBound, from: lead.lowerBound)
      != nil, reading.cues.occurs(.credit, in: lead)
    {
      return .credit
    }
    var best: (range: Range<Int>, head: Head)?
    for (cue, head) in nouns {
      guard let range = reading.cues.last(cue, in: lead),
        range.upperBound >= reach
      else { continue }
      // 中央预算内投资 holds 投资: the longer word names the kind.
      if let known = best?.range, (known.upperBound, known.count) >= (range.upperBound, range.count)
      {
        continue
      }
      best = (range, head)
    }
    return best?.head ?? .other
  }

  private static let balances: WordList = ["余额", "余额达", "余额达到", "发生额", "在保余额"]

  /// How many scalars may part noun and figure: 余额, 资金, 需求, 达到.
  private static let reach = 5

  /// The noun of the last figure of the sentence: `固定资产投资增长12%、总量达561亿元`.
  private func carried(before phrase: Phrase) -> Head? {
    guard let previous = reading.previous(phrase), previous.sentence == phrase.sentence,
      // `按贷款发放额的1‰给予奖励,最高1000万元`
      !reading.cues.occurs(.award, in: previous.tail),
      !reading.cues.occurs(.grant, in: previous.tail)
    else { return nil }
    return head(
      within: previous.lead, from: previous.lead.upperBound - MoneyKindRule.reach)
  }

  private func isRelational(_ lead: Range<Int>) -> Bool {
    var index = reading.text.trimmed(lead).lowerBound
    while index < lead.upperBound {
      guard
        let word = MoneyKindRule.relational.match(
          in: reading.text, at: index, before: lead.upperBound)
      else { return false }
      index = word.upperBound
    }
    return true
  }

  /// `奖励企业经营团队10万元`: the verb stands away from the figure.
  private static let rewards: WordList = ["奖励", "补助", "补贴", "资助", "奖补"]

  /// Nouns and verbs that say nothing without the subject before them.
  private static let relational: WordList = [
    "总量", "总额", "余额", "规模", "总规模", "累计", "达", "达到", "突破", "完成", "为", "各", "分别", "单家", "每年",
    "其中",
  ]
}
