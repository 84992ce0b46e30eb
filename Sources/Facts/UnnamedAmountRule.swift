/// Decides what an amount is for that no verb governs and no noun names: by its bound, by a word of the
/// sentence, by the amount before.
struct UnnamedAmountRule {
  let reading: Reading

  func kind(of phrase: Phrase, previous: (figure: Figure, kind: MoneyKind)?) -> MoneyKind {
    if isDiscount(phrase) { return .subsidy }
    if isCap(phrase) && isOfCredit(phrase) || isLimit(phrase, ofCredit: previous?.kind) {
      return .loanCredit
    }
    if isFounded(phrase) || isPublic(phrase) { return .budget }
    if isCap(phrase) || isCapped(phrase, like: previous) || isRate(phrase) || isRewarded(phrase) {
      return .subsidy
    }
    if isScheduled(phrase) { return .subsidy }
    if reading.text.has("投入", at: phrase.lead.upperBound - 2) { return .investment }
    guard let previous else { return .target }
    if previous.kind == .subsidy,
      isAddition(phrase) || isGrade(phrase) || isPaidAlike(phrase, previous.figure)
    {
      return .subsidy
    }
    let isMember = isMember(phrase) && (previous.kind == .subsidy || previous.kind == .loanCredit)
    return isMember || isRelational(phrase.lead) ? previous.kind : .target
  }

  /// `单个项目不超过5万元`, `最高不超过100万元`: what is capped is handed out.
  private func isCap(_ phrase: Phrase) -> Bool {
    guard phrase.figure.comparator == .atMost else { return false }
    let bound = phrase.lead.lowerBound..<phrase.figure.core.lowerBound
    return UnnamedAmountRule.caps.occurs(in: reading.text, bound)
      || UnnamedAmountRule.eaches.occurs(in: reading.text, phrase.lead)
  }

  private static let caps: WordList = ["最高", "最多", "至多", "上限", "封顶"]
  private static let eaches: WordList = ["单个", "单家", "单项", "每个", "每家", "每户", "同一企业", "单一企业"]

  /// `每件奖励3000元,PCT专利每件不超过1万元`: a cap for each beside what is given.
  private func isCapped(_ phrase: Phrase, like previous: (figure: Figure, kind: MoneyKind)?) -> Bool
  {
    let before = phrase.sentence.lowerBound..<phrase.lead.lowerBound
    guard phrase.figure.comparator == .atMost,
      previous?.kind == .subsidy || reading.cues.occurs(.grant, in: before)
    else { return false }
    // `补助按三项费用计算,亚洲不超过4万元`
    let isBrief = phrase.lead.count <= 4 && !reading.cues.occurs(.size, in: phrase.lead)
    return isRelational(phrase.lead) || isBrief
      || phrase.lead.contains { reading.text[$0] == "每" || reading.text[$0] == "单" }
  }

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

  /// `补贴标准:普通工种800元/人,技师1500元/人`: the heading before the colon says what is handed out.
  private func isScheduled(_ phrase: Phrase) -> Bool {
    let before = phrase.sentence.lowerBound..<phrase.lead.lowerBound
    guard let colon = before.last(where: { reading.text[$0] == ":" }) else { return false }
    return reading.cues.occurs(.grant, in: before.lowerBound..<colon)
  }

  /// `一等奖奖励50万元,二等奖30万元`
  private func isGrade(_ phrase: Phrase) -> Bool {
    guard phrase.figure.comparator == .equal,
      let last = reading.text[phrase.lead.upperBound - 1]
    else { return false }
    return UnnamedAmountRule.grades.contains(last)
  }

  private static let grades = Set("奖级类档等".unicodeScalars)

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

  /// `270元/亩,晚稻200元/亩`, `补助每亩次10元,托管每亩80元`
  private func isPaidAlike(_ phrase: Phrase, _ previous: Figure) -> Bool {
    if phrase.figure.per != nil { return phrase.figure.per == previous.per }
    let end = phrase.lead.upperBound
    return phrase.lead.suffix(5).contains {
      reading.text[$0] == "每"
        && UnitTable.each(in: reading.text, at: $0 + 1, before: end)
          == $0 + 1..<end
    }
  }

  /// `每张补助1.2万元,护理型床位每张再增加3000元`, `建站资助10万元,每年运行经费5万元`
  private func isAddition(_ phrase: Phrase) -> Bool {
    UnnamedAmountRule.additions.match(
      in: reading.text, endingAt: phrase.lead.upperBound, from: phrase.lead.lowerBound) != nil
  }

  private static let additions: WordList = [
    "再增加", "再加", "另加", "增加", "再追加", "追加", "加", "经费", "费用", "补助费",
  ]

  /// `财政每年统筹不少于2亿元`, `全年预算不超过1500万元`
  private func isPublic(_ phrase: Phrase) -> Bool {
    if reading.text.has("预算", at: phrase.lead.upperBound - 2) { return true }
    return UnnamedAmountRule.spending.match(
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
    "总量", "总额", "余额", "规模", "总规模", "累计", "达", "达到", "突破", "完成", "为", "各", "分别", "单家", "每年", "合计",
    "共计", "总计", "原则上", "年度",
    "其中",
  ]
}
