/// Indicators that leave out what the one before them said.
extension IndicatorRule {
  /// Gives a member of a list the verb of the first (`新增绿色工厂3家、智能工厂3家`), and a noun that needs an
  /// owner its owner (`粮食播种面积30万亩、产量12万吨`).
  func completed(
    _ words: String, _ lead: Range<Int>, _ phrase: Phrase, _ previous: Indicator
  ) -> String {
    if let measure = measure(of: previous.words, for: phrase, words) { return words + measure }
    if let name = counterpart(of: phrase, words, in: previous.words) { return name }
    if let change = IndicatorRule.changes.match(
      in: text, at: lead.lowerBound, before: lead.upperBound), change == lead
    {
      return owner(in: previous.words, keepsNoun: true) + words
    }
    // `民间投资增长6%,占固定资产投资比重55%`
    if text[lead.lowerBound] == "占" {
      return owner(in: previous.words, keepsNoun: true) + words
    }
    // `新建中心村5个、建成13个`
    if IndicatorRule.verbs.match(in: text, at: lead.lowerBound, before: lead.upperBound) == lead,
      phrase.figure.range.upperBound == phrase.tail.lowerBound, words == text.words(lead)
    {
      return words + owner(in: previous.words, keepsNoun: true)
    }
    if let noun = IndicatorRule.owned.match(
      in: text, at: lead.lowerBound, before: lead.upperBound),
      noun.upperBound == lead.upperBound || text[noun.upperBound] == "占"
        || IndicatorRule.changes.match(in: text, at: noun.upperBound, before: lead.upperBound)
          != nil
    {
      return owner(in: previous.words) + words
    }
    guard isMember(phrase, of: previous.words),
      IndicatorRule.verbs.match(in: text, at: lead.lowerBound, before: text.count) == nil
    else { return words }
    let before = FactText(previous.words)
    let start = IndicatorRule.places.match(in: before, at: 0, before: before.count)?.upperBound ?? 0
    guard let verb = IndicatorRule.verbs.match(in: before, at: start, before: before.count) else {
      return words
    }
    return before.words(verb) + words
  }

  /// `规上企业数字化改造覆盖率达到60%,汽车产业达到65%、机械产业60%`: a share of a group, of what the sentence measures.
  private func measure(of subject: String, for phrase: Phrase, _ words: String) -> String? {
    let own = FactText(words)
    guard phrase.figure.isPercentage, !words.isEmpty,
      IndicatorRule.groups.match(in: own, endingAt: own.count, from: 0) != nil
    else { return nil }
    let before = FactText(subject)
    guard let group = IndicatorRule.groups.last(in: before, before.all),
      let last = before[before.count - 1], group.upperBound + 1 < before.count,
      IndicatorRule.shares.contains(last)
    else { return nil }
    return before.words(group.upperBound..<before.count)
  }

  private static let groups: WordList = ["企业", "产业", "行业", "单位", "机构", "学校", "医院"]
  private static let shares = Set("率比重".unicodeScalars)

  /// `组织拓市场团组3个以上、企业10家以上`: who else goes, to the same end.
  private func counterpart(of phrase: Phrase, _ words: String, in subject: String) -> String? {
    guard text[phrase.lead.lowerBound - 1] == "、", IndicatorRule.members.contains(words) else {
      return nil
    }
    let before = FactText(subject)
    guard
      let head = IndicatorRule.heads.match(in: before, endingAt: before.count, from: 0),
      let verb = IndicatorRule.verbs.last(in: before, 0..<head.lowerBound)
    else { return nil }
    let start = before[verb.upperBound] == "的" ? verb.upperBound + 1 : verb.upperBound
    return start < head.lowerBound ? before.words(start..<head.lowerBound) + words : nil
  }

  private static let members: Set<String> = ["企业", "人员"]
  private static let heads: WordList = ["团组", "团队", "代表团"]

  /// `3家、智能工厂5家`, `3家和5家`, and a comma where nothing but a noun and a figure of the same unit follows:
  /// `新增高新技术企业80家,科技型企业300家`.
  private func isMember(_ phrase: Phrase, of subject: String) -> Bool {
    if IndicatorRule.joiners.match(in: text, endingAt: phrase.lead.lowerBound, from: 0) != nil {
      return true
    }
    guard text[phrase.lead.lowerBound - 1] == ",", let previous = reading.previous(phrase),
      previous.figure.unit == phrase.figure.unit, !phrase.figure.isPercentage,
      previous.figure.range.upperBound + 1 == phrase.lead.lowerBound
    else { return false }
    return stripped(phrase.lead) == text.trimmed(phrase.lead)
      && IndicatorRule.verbs.first(in: text, phrase.lead) == nil
      && text[phrase.lead.lowerBound] != "“"
      && IndicatorRule.founding.match(
        in: FactText(subject), at: 0, before: subject.unicodeScalars.count) != nil
  }

  /// Verbs that go on past a comma; 完成 and 新改建 do not.
  private static let founding: WordList = [
    "新增", "培育", "新培育", "新认定", "认定", "创建", "新引育", "引育", "引进", "新引进", "争创",
  ]

  private static let places: WordList = ["全市", "全县", "全区", "全省", "全州", "全旗"]
  private static let joiners: WordList = ["、", "和", "及", "与", "以及"]

  private func owner(in words: String, keepsNoun: Bool = false) -> String {
    let words = FactText(words)
    var end = words.count
    for list in keepsNoun ? [IndicatorRule.changes] : [IndicatorRule.changes, IndicatorRule.owned] {
      if let found = list.match(in: words, endingAt: end, from: 0) { end = found.lowerBound }
    }
    var start = 0
    // `实现新开工项目`
    while let verb = IndicatorRule.verbs.match(in: words, at: start, before: end) {
      start = verb.upperBound
    }
    return words.words(start..<end)
  }

  private static let owned: WordList = [
    "总量", "产量", "增加值", "产值", "占比", "余额", "覆盖率", "面积", "播种面积", "总额", "规模", "拆除面积",
    "总产量", "总产值", "总数",
  ]
}
