/// Decides what an amount of money is for, by the verb that governs it and the noun it belongs to.
struct MoneyKindRule {
  let reading: Reading

  private enum Governor { case budget, seek, award, none }
  private enum Head { case credit, investment, grant, other }

  /// - Parameter previous: the last amount of the sentence and its kind, for amounts without words of
  ///   their own (`…奖励1万元,最高100万元`) or with the same per-unit (`270元/亩,晚稻200元/亩`).
  /// - Parameter isBehindAward: whether the last amount of the passage was handed out.
  func kind(
    of phrase: Phrase, previous: (figure: Figure, kind: MoneyKind)?, isBehindAward: Bool = false
  ) -> MoneyKind {
    let head = head(of: phrase)
    let governor = governor(of: phrase)
    if head == .other, isPrice(phrase) || previous?.kind != .subsidy && isReckoned(phrase) {
      return .other
    }
    // `设立科创基金,规模100亿元`: where nothing is given, the fund may stand a comma away.
    if previous?.kind != .subsidy, !unnamed.isRewarded(phrase),
      isFundSize(phrase, in: saysSize(phrase) ? phrase.part : phrase.segment)
    {
      return .other
    }
    switch (governor, head) {
    case (.budget, .grant) where isForEach(phrase): return .subsidy
    case (.none, .grant) where unnamed.isFund(phrase): return .budget
    case (.budget, _): return .budget
    case (.seek, .credit), (.award, .credit), (.none, .credit): return .loanCredit
    case (.seek, .investment), (.none, .investment): return .investment
    case (.seek, _): return .target
    case (.award, _) where isOutlay(phrase), (.none, .grant) where isOutlay(phrase): return .budget
    case (.award, .investment) where isEquity(phrase): return .investment
    case (.award, _), (.none, .grant): return .subsidy
    case (.none, .other):
      return unnamed.kind(of: phrase, previous: previous, isBehindAward: isBehindAward)
    }
  }

  private var unnamed: UnnamedAmountRule { UnnamedAmountRule(reading: reading) }

  /// `安排4500万元,每个村补助500万元`, `补贴最高2万元`: what one of many gets of a budget.
  private func isForEach(_ phrase: Phrase) -> Bool {
    let words = phrase.lead.lowerBound..<phrase.figure.core.lowerBound
    return reading.text.contains("最高", in: words)
      || words.contains {
        reading.text[$0] == "每" && reading.text[$0 + 1] != "年"
          && UnitTable.each(in: reading.text, at: $0 + 1, before: words.upperBound) != nil
      }
  }

  /// `区财政补助经费不低于100万元`, `兑现政策资金1000万以上`: at least so much in all, to nobody named.
  private func isOutlay(_ phrase: Phrase) -> Bool {
    let text = reading.text
    guard phrase.figure.comparator == .atLeast, phrase.figure.per == nil,
      MoneyKindRule.outlays.match(
        in: text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound) != nil,
      MoneyKindRule.payments.occurs(in: text, phrase.lead)
    else { return false }
    return !MoneyKindRule.recipients.occurs(
      in: text, phrase.part.lowerBound..<phrase.lead.upperBound)
  }

  private static let outlays: WordList = ["政策资金", "补助经费", "补助资金", "奖补资金", "扶持资金", "奖励资金"]
  private static let payments: WordList = ["兑现", "财政"]
  private static let recipients: WordList = ["对", "每", "给予"]

  /// `给予500万元直投基金股权投资`: who takes a share does not give it away.
  private func isEquity(_ phrase: Phrase) -> Bool {
    let tail = reading.text.trimmed(phrase.tail)
    return MoneyKindRule.equities.match(
      in: reading.text, endingAt: tail.upperBound, from: tail.lowerBound) != nil
  }

  private static let equities: WordList = ["股权投资", "股权直投"]

  /// `规模100亿元`, `首期10亿元`, `100亿元`: nothing but a word for the size.
  private func saysSize(_ phrase: Phrase) -> Bool {
    let lead = reading.text.trimmed(phrase.lead)
    return unnamed.isRelational(lead)
      || MoneyKindRule.sizes.match(in: reading.text, at: lead.lowerBound, before: lead.upperBound)
        != nil
  }

  private static let sizes: WordList = ["规模", "总规模", "首期", "认缴", "实缴", "目标规模", "基金规模"]

  /// `设立…基金100亿元`: what a fund holds is neither paid nor gained.
  private func isFundSize(_ phrase: Phrase, in scope: Range<Int>) -> Bool {
    let scope = scope.lowerBound..<max(scope.lowerBound, phrase.tail.upperBound)
    // `基金总规模达到300亿元,带动社会资本投入600亿元`
    if MoneyKindRule.leverage.occurs(in: reading.text, phrase.lead) { return false }
    // `每年设立3000万元发展基金`: set aside each year
    if reading.text.contains("每年", in: phrase.lead) { return false }
    return MoneyKindRule.founding.occurs(in: reading.text, scope)
      && reading.text.contains("基金", in: scope)
  }

  private static let leverage: WordList = ["带动", "撬动", "吸引"]
  private static let founding: WordList = ["设立", "组建", "打造", "规模", "做大", "新设"]

  /// `每亩保额1500元`, `收购价每50公斤131元`, `电价下调0.02元`: what is charged, insured or registered is neither
  /// given nor gained.
  private func isPrice(_ phrase: Phrase) -> Bool {
    // `保额每亩1500元`
    let end =
      Bound.eachUnit(
        in: reading.text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound)
      ?? phrase.lead.upperBound
    if MoneyKindRule.prices.match(in: reading.text, endingAt: end, from: phrase.lead.lowerBound)
      != nil
    {
      return true
    }
    return MoneyKindRule.tariffs.occurs(in: reading.text, phrase.lead)
      || MoneyKindRule.allowances.occurs(in: reading.text, phrase.tail)
  }

  /// `按每人5000元计算`: what a tax is reckoned with; behind an award it is the award.
  private func isReckoned(_ phrase: Phrase) -> Bool {
    MoneyKindRule.reckonings.occurs(in: reading.text, phrase.tail)
  }

  private static let reckonings: WordList = ["计算", "折算"]
  private static let tariffs: WordList = ["收购价", "电价", "气价", "水价", "用水价格", "用气价格", "用电价格"]
  /// What behind an amount takes it from a tax.
  private static let allowances: WordList = ["扣减", "抵减", "扣除"]

  private static let prices: WordList = [
    "保额", "单价", "售价", "地价", "房价", "底价", "起价", "票价", "均价", "注册资本", "注册资本金", "注册资金", "起征点", "保险金额",
    "限额标准", "起付标准", "起付线", "保费", "收购价", "下调", "下浮", "上浮", "上调", "加价",
    "自费", "自付", "自筹", "自缴", "自负",
  ]

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
    // `发放消费券500万元,社零总额突破200亿元`
    if latest.governor == .award, latest.place < phrase.segment.lowerBound,
      unnamed.isResult(phrase, phrase.lead)
    {
      return .none
    }
    let isEnded = segments[later...].prefix { $0.lowerBound <= phrase.lead.lowerBound }
      .contains(where: reading.startsWithDeed)
    return isEnded ? .none : latest.governor
  }

  /// The noun nearest to the figure that names a kind of money.
  private func head(of phrase: Phrase) -> Head {
    // 补贴 in `最高补贴1.5万元` stands within the bound.
    let own = head(
      within: phrase.lead.lowerBound..<phrase.figure.core.lowerBound,
      from: phrase.lead.upperBound - MoneyKindRule.reach)
    if own != .other { return own }
    if unnamed.isRelational(phrase.lead), let carried = carried(before: phrase), carried != .other {
      return carried
    }
    // `15万元和10万元的一次性补贴`: the last of a list has the noun.
    if let next = reading.next(phrase), next.figure.continuesList, next.figure.isMoney {
      return head(of: next)
    }
    return head(behind: phrase)
  }

  /// `1000万元汽车消费补贴`, `500万元额度的财政贴息贷款`: the noun that follows.
  private func head(behind phrase: Phrase) -> Head {
    let tail = phrase.tail
    guard tail.count > 1, let next = reading.text[tail.lowerBound],
      next.isHan,
      MoneyKindRule.purposes.match(in: reading.text, at: tail.lowerBound, before: tail.upperBound)
        == nil
    else { return .other }
    // `2.5亿元再贷款资金支持金融机构`: the noun ends where what it does begins.
    let verb = reading.text.first("资金支持", in: tail).map { $0 + 2 }
    let isVerb = verb.map { $0 + 2 < tail.upperBound } ?? false
    let noun = tail.lowerBound..<(isVerb ? verb ?? tail.upperBound : tail.upperBound)
    let nouns: [(Cue, Head)] = [(.credit, .credit), (.grant, .grant), (.investment, .investment)]
    return nouns.compactMap { cue, head in
      reading.cues.last(cue, in: noun).map { (place: $0.upperBound, head: head) }
    }.max { $0.place < $1.place }?.head ?? .other
  }

  /// What follows says what the money is for, not what it is.
  private static let purposes: WordList = [
    "用于", "支持", "保障", "重点", "主要", "作为", "以", "并", "计算", "折算",
  ]

  private func head(within lead: Range<Int>, from reach: Int) -> Head {
    let nouns: [(Cue, Head)] = [(.credit, .credit), (.investment, .investment), (.grant, .grant)]
    // `发放“共富贷”10亿元`
    let name = reading.text[lead.upperBound - 1] == "”" ? lead.upperBound - 2 : lead.upperBound - 1
    if name >= lead.lowerBound, reading.text[name] == "贷" { return .credit }
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
      !reading.cues.occurs(.grant, in: previous.tail),
      // `按投资额的30%以奖代补`
      reading.text[previous.figure.range.lowerBound - 1] != "的"
    else { return nil }
    return head(
      within: previous.lead, from: previous.lead.upperBound - MoneyKindRule.reach)
  }
}
