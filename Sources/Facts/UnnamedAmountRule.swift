/// Decides what an amount is for that no verb governs and no noun names: by its bound, by a word of the
/// sentence, by the amount before.
struct UnnamedAmountRule {
  let reading: Reading

  func kind(
    of phrase: Phrase, previous: (figure: Figure, kind: MoneyKind)?, isBehindAward: Bool
  ) -> MoneyKind {
    if isDiscount(phrase) { return .subsidy }
    if isCap(phrase) && isOfCredit(phrase) || isLimit(phrase, ofCredit: previous?.kind) {
      return .loanCredit
    }
    if isFund(phrase) || isPublic(phrase) { return .budget }
    if isCap(phrase) || isRate(phrase) || isRewarded(phrase) {
      return .subsidy
    }
    if UnnamedAmountRule.outlays.match(
      in: reading.text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound) != nil
    {
      return .investment
    }
    if let previous, isRaised(phrase) { return previous.kind }
    if goesOn(phrase, from: previous?.kind) { return .subsidy }
    if let previous, isMember(phrase) && previous.kind == .loanCredit || isRelational(phrase.lead) {
      return previous.kind
    }
    if ResultRule(reading: reading).holds(for: phrase) { return .target }
    return isBehindAward && isForEach(phrase) ? .subsidy : .other
  }

  /// `购房补贴20万元。硕士每月1200元`: so much for each goes on from the sentence before.
  private func isForEach(_ phrase: Phrase) -> Bool {
    !reading.cues.occurs(.size, in: phrase.segment.lowerBound..<phrase.lead.upperBound)
      && PerRule(reading: reading).per(of: phrase) != nil
  }

  private static let outlays: WordList = ["投入", "投入资金"]

  /// `补助标准提高250元,小学生达到750元`: where nothing says that a result is meant, what stands behind an award
  /// is handed out as well, and its words say to whom.
  private func goesOn(_ phrase: Phrase, from previous: MoneyKind?) -> Bool {
    guard previous == .subsidy || previous == nil && isAnnounced(phrase) else { return false }
    let lead = phrase.segment.lowerBound..<phrase.lead.upperBound
    return (isScheduled(phrase) || !reading.startsWithDeed(phrase.segment))
      && ![Cue.size, .seek].contains { reading.cues.occurs($0, in: lead) }
      && !isResult(phrase, lead)
  }

  /// Whether the sentence has said that something is handed out, and the amount looks like it: a cap, so much
  /// for each, a line of a schedule. `支持企业融资,发行债券50亿元` hands out nothing.
  private func isAnnounced(_ phrase: Phrase) -> Bool {
    let segment = phrase.segment.lowerBound..<phrase.lead.upperBound
    if isScheduled(phrase) { return true }
    let before = phrase.sentence.lowerBound..<phrase.lead.lowerBound
    let isForEach = phrase.figure.per != nil || reading.text.contains("每", in: phrase.lead)
    // `标准从50元提高到100元`
    if isForEach || phrase.figure.comparator == .atMost || reading.text.contains("标准", in: segment)
    {
      if reading.cues.occurs(.grant, in: before) { return true }
    }
    return isTier(phrase) && reading.cues.occurs(.grant, in: phrase.sentence)
  }

  /// `社零总额突破200亿元`, `土地收益30亿元`: what is measured, not whom it is for.
  func isResult(_ phrase: Phrase, _ lead: Range<Int>) -> Bool {
    if isRelational(phrase.lead) { return false }
    if UnnamedAmountRule.results.occurs(in: reading.text, lead) { return true }
    guard phrase.figure.comparator != .atMost else { return false }
    let noun = IndicatorRule(reading: reading).stripped(phrase.lead)
    guard let last = reading.text[noun.upperBound - 1], !noun.isEmpty else { return false }
    return phrase.figure.comparator == .above || Distribution.measured.contains(last)
  }

  /// `100平方米以下的每年3000元`, `累计30件:30万元`: whom it is for, and how much.
  private func isTier(_ phrase: Phrase) -> Bool {
    if phrase.lead.isEmpty, reading.text[phrase.lead.lowerBound - 1] == ":",
      reading.previous(phrase)?.figure.range.upperBound == phrase.lead.lowerBound - 1
    {
      return true
    }
    guard let end = phrase.lead.last(where: { reading.text[$0] == "的" }) else { return false }
    let rest = end + 1..<phrase.lead.upperBound
    return reading.text[rest.lowerBound] == "每" || isRelational(rest)
  }

  /// `补贴标准:普通工种800元/人,技师1500元/人`: the heading before the colon says what is handed out.
  private func isScheduled(_ phrase: Phrase) -> Bool {
    let before = phrase.sentence.lowerBound..<phrase.lead.lowerBound
    guard let colon = before.last(where: { reading.text[$0] == ":" }) else { return false }
    return reading.text[colon - 1] == "奖"
      || reading.cues.occurs(.grant, in: before.lowerBound..<colon)
  }

  private static let results: WordList = [
    "口额", "献额", "业额", "总值", "收益", "利润", "融资", "债券", "减负", "消费", "订单", "资金", "收入", "外资", "产业",
    "经济",
  ]

  /// `单个项目不超过5万元`, `最高不超过100万元`: what is capped is handed out.
  private func isCap(_ phrase: Phrase) -> Bool {
    guard phrase.figure.comparator == .atMost else { return false }
    let bound = phrase.lead.lowerBound..<phrase.figure.core.lowerBound
    return Bound.caps.occurs(in: reading.text, bound)
      || UnnamedAmountRule.eaches.occurs(in: reading.text, phrase.lead)
  }

  private static let eaches: WordList = ["单个", "单家", "单项", "每个", "每家", "每户", "同一企业", "单一企业"]

  /// `转贷资金扩大到5亿元,单笔最高3000万元`: a sentence of credit in which nothing is given.
  private func isOfCredit(_ phrase: Phrase) -> Bool {
    let cues = reading.cues
    return cues.occurs(.credit, in: phrase.sentence) && !cues.occurs(.award, in: phrase.sentence)
      && !cues.occurs(.grant, in: phrase.sentence)
  }

  /// `可申请不超过30万元的贷款,合伙的可申请不超过110万元`
  private func isLimit(_ phrase: Phrase, ofCredit previous: MoneyKind?) -> Bool {
    previous == .loanCredit && phrase.figure.comparator == .atMost
  }

  /// `助学金由800元提高到1500元`: what an amount becomes is what it was.
  private func isRaised(_ phrase: Phrase) -> Bool {
    guard let before = reading.previous(phrase), before.segment == phrase.segment else {
      return false
    }
    let between = reading.text.trimmed(
      before.figure.range.upperBound..<phrase.figure.core.lowerBound)
    return UnnamedAmountRule.changes.match(
      in: reading.text, at: between.lowerBound, before: between.upperBound) == between
  }

  private static let changes: WordList = [
    "提高到", "提高至", "提高为", "增加到", "增加至", "上调至", "上调到", "调整为", "调整至", "调整到", "提升到", "提升至",
    "扩大到", "扩大至", "降低到", "降低至", "降至", "降到", "调至", "增至", "变为",
  ]

  /// `满200元减50元`
  private func isDiscount(_ phrase: Phrase) -> Bool {
    UnnamedAmountRule.discounts.match(
      in: reading.text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound) != nil
  }

  private static let discounts: WordList = ["立减", "直减", "减"]

  /// `奖励省级50万元、市级30万元`: nothing but 、 parts them.
  private func isMember(_ phrase: Phrase) -> Bool {
    reading.text[phrase.lead.lowerBound - 1] == "、"
  }

  /// `财政每年统筹不少于2亿元`, `全年预算不超过1500万元`
  private func isPublic(_ phrase: Phrase) -> Bool {
    if reading.text.has("预算", at: phrase.lead.upperBound - 2) { return true }
    return UnnamedAmountRule.spending.match(
      in: reading.text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound) != nil
      && UnnamedAmountRule.payers.occurs(
        in: reading.text, phrase.segment.lowerBound..<phrase.lead.upperBound)
  }

  private static let payers: WordList = ["财政", "中央", "省级", "市级", "县级", "区级"]
  private static let spending: WordList = [
    "统筹", "投入", "统筹投入", "整合", "支出", "出资", "筹集", "筹措", "下拨",
  ]

  /// `设立2.43亿元专项引导资金`, `拿出10亿元人才专项资金`, `按300元增加生均经费`
  func isFund(_ phrase: Phrase) -> Bool {
    guard phrase.figure.comparator != .atMost else { return false }
    // `概算90万元用于支持企业引工`
    if reading.text.has("用于", at: phrase.tail.lowerBound) { return true }
    return reading.text.has("经费", at: phrase.tail.upperBound - 2)
      || reading.text.contains("专项资金", in: phrase.tail)
      || reading.text.contains("设立", in: phrase.lead)
        && UnnamedAmountRule.funds.occurs(in: reading.text, phrase.tail)
  }

  private static let funds: WordList = ["资金", "基金"]

  /// `按0.8元/吨给予补助`: the award follows the rate.
  private func isRate(_ phrase: Phrase) -> Bool {
    // `按发明1万元/件、外观设计2000元/件进行奖励`: rates may be a list.
    let isForEach =
      phrase.figure.per != nil
      || reading.text.contains("每", in: phrase.segment.lowerBound..<phrase.lead.upperBound)
    let scope = isForEach ? phrase.part : phrase.segment
    let end = phrase.figure.range.upperBound
    let rest = end..<max(end, scope.upperBound)
    return reading.text.contains("按", in: scope.lowerBound..<phrase.lead.upperBound)
      && (reading.cues.occurs(.award, in: rest) || reading.cues.occurs(.grant, in: rest))
  }

  /// `奖励企业经营团队10万元`: the verb stands away from the figure.
  func isRewarded(_ phrase: Phrase) -> Bool {
    // `每千瓦时补0.03元`
    if let last = reading.text[phrase.lead.upperBound - 1], last == "补" || last == "奖" {
      return true
    }
    return UnnamedAmountRule.rewards.occurs(in: reading.text, phrase.lead)
  }

  private static let rewards: WordList = ["奖励", "补助", "补贴", "资助", "奖补", "再奖"]

  /// Whether nothing but such words stands before the figure, so that it says no more of its subject.
  func isRelational(_ lead: Range<Int>) -> Bool {
    var index = reading.text.trimmed(lead).lowerBound
    while index < lead.upperBound {
      guard
        let word = UnnamedAmountRule.relational.match(
          in: reading.text, at: index, before: lead.upperBound)
      else { return false }
      index = word.upperBound
    }
    return true
  }

  /// Nouns and verbs that say nothing without the subject before them.
  private static let relational: WordList = [
    "总量", "总额", "总金额", "金额", "余额", "规模", "总规模", "累计", "达", "达到", "突破", "完成", "为", "各", "分别", "单家",
    "每年", "合计",
    "共计", "总计", "原则上", "年度",
    "其中",
  ]
}
