/// Reads what an amount is paid per from the words before it: `每家企业`, `单个项目`, `每年`, `年产值`.
struct PerRule {
  let reading: Reading

  var text: FactText { reading.text }

  /// In the notice's words, parts joined by a slash, whom first and how often last: `企业/年`.
  func per(of phrase: Phrase) -> String? {
    if let printed = phrase.figure.per { return printed }
    if let step = step(phrase) { return step }
    if Condition(reading: reading).isStep(phrase) { return nil }
    if phrase.figure.continuesList, let previous = reading.previous(phrase) {
      return per(of: previous)
    }
    var units: [String] = []
    var isYearly = false
    var isMonthly = false
    var index = phrase.lead.lowerBound
    // `年服务5000亩以上的再奖5万元`: what is said of the figure before is not said of this one.
    let before = reading.previous(phrase)
    let own = before?.segment == phrase.segment ? before?.figure.range.upperBound ?? 0 : 0
    // `单个项目投资达到10亿元以上的另奖50万元`: whom it is for ends before the award.
    if let end = before?.figure.range.upperBound, end > index,
      text.contains("的", in: end..<min(end + 5, max(end, phrase.lead.upperBound)))
    {
      index = end
    }
    // `最高为每标准展位1.5万元`: the bound may hold the unit.
    let limit = phrase.figure.core.lowerBound
    while index < limit {
      if let (unit, end) = distributive(at: index, before: limit) {
        // `生均…每生每年`: said twice
        if unit == "年" { isYearly = true } else if !units.contains(unit) { units.append(unit) }
        index = end
        // `单个企业年补助额`, `同一企业年度累计`
        if text[index] == "年" { isYearly = true }
      } else if let remark = reading.structure.remark(at: index), remark.upperBound < limit {
        index = remark.upperBound + 1
      } else {
        isMonthly = isMonthly || index >= own && isMonth(at: index)
        isYearly = isYearly || index >= own && sayYearly(at: index, phrase, isEach: !units.isEmpty)
        index += 1
      }
    }
    if isYearly { units.append("年") } else if isMonthly { units.append("月") }
    if units.isEmpty, let each = each(before: phrase) ?? average(before: phrase) { return each }
    return units.isEmpty ? nil : units.joined(separator: "/")
  }

  /// `每家企业`, `单个成果转化园`, `每亩`, `每年`, `人均`: the unit and where its words end.
  private func distributive(at index: Int, before limit: Int) -> (String, Int)? {
    if text[index + 1] == "均", let first = text[index], PerRule.averaged.contains(first) {
      return (String(Character(first)), index + 2)
    }
    if text.has("单品", at: index), !text.has("种", at: index + 2) { return ("件", index + 2) }
    if text.has("同一", at: index) || text.has("单一", at: index) {
      let noun = noun(at: index + 2, before: limit)
      return noun.isEmpty ? nil : (text.words(noun), noun.upperBound)
    }
    guard text[index] == "每" || text[index] == "单" && !isList(endingAt: index) else { return nil }
    guard let unit = UnitTable.each(in: text, at: index + 1, before: limit) else {
      // `每住一晚`, `每赛季`
      return
        (one(behind: index, within: 2, before: limit) ?? occasion(behind: index, before: limit))
        .map { (text.words($0), $0.upperBound) }
    }
    let words = text.words(unit)
    guard PerRule.takesNoun.contains(words) else { return (words, unit.upperBound) }
    let noun = noun(at: unit.upperBound, before: limit)
    return noun.isEmpty ? (words, unit.upperBound) : (text.words(noun), noun.upperBound)
  }

  /// 单 of 单位, 名单 and 订单 counts nothing.
  private func isList(endingAt index: Int) -> Bool {
    text.has("单位", at: index) || text[index - 1].map(PerRule.lists.contains) ?? false
  }

  private static let lists = Set("名订清账菜保".unicodeScalars)

  /// What 每 counts that no table holds: a short noun before the bound or the verb of giving.
  private func occasion(behind each: Int, before limit: Int) -> Range<Int>? {
    let noun = noun(at: each + 1, before: limit)
    // `每新引进1家`
    guard text[each] == "每", (1...PerRule.longestOccasion).contains(noun.count),
      noun.upperBound == limit || text[noun.upperBound]?.isDigit == false,
      text[noun.upperBound] != "一" || text.has("一次性", at: noun.upperBound),
      !Condition.steps.occurs(in: text, noun),
      !Condition.steps.isWord(in: text, at: noun.upperBound)
    else { return nil }
    return noun
  }

  private static let longestOccasion = 3

  private static let takesNoun: Set<String> = ["家", "个", "项", "名", "位", "户", "条", "所", "座", "场"]

  /// 年 that says how often: `年新增`, `年产值`, `当年`, `年度最高`, `根据年度…给予`.
  ///
  /// 当年 says so only of each firm: `每家企业当年使用`, but `当年形成的税收`.
  private func sayYearly(at index: Int, _ phrase: Phrase, isEach: Bool) -> Bool {
    guard text[index] == "年" else { return false }
    if isEach, text.has("同一", at: index - 2) { return true }
    if text[index - 1] == "当" { return isEach }
    if text[index + 1] == "度" {
      return index + 2 == phrase.lead.upperBound
        || PerRule.awards.match(in: text, at: index + 2, before: text.count) != nil
        || text.has("根据", at: index - 2)
    }
    // `年均增收10万元`
    guard
      text[index + 1] == "均"
        || PerRule.yearlyNouns.match(in: text, at: index + 1, before: text.count) != nil
        || isOfSize(index, phrase)
    else { return false }
    guard let before = text[index - 1], index > phrase.segment.lowerBound else { return true }
    return !before.isDigit && !PerRule.yearModifiers.contains(before)
  }

  /// `年实物商品网络销售额达1500万元`: a noun of size some words behind 年.
  private func isOfSize(_ year: Int, _ phrase: Phrase) -> Bool {
    guard let next = text[year + 1], next.isHan,
      !PerRule.yearEnds.contains(next)
    else { return false }
    return reading.cues.occurs(.size, in: year..<max(year, phrase.lead.upperBound))
  }

  /// What makes 年 a date: 年底, 年初, 年内.
  private static let yearEnds = Set("底末初内来限龄前后起的".unicodeScalars)

  /// `月销售额10万元以下`; not `6月销售额`.
  private func isMonth(at index: Int) -> Bool {
    guard text[index] == "月", let before = text[index - 1] else { return false }
    return PerRule.yearlyNouns.match(in: text, at: index + 1, before: text.count) != nil
      && !before.isDigit && before != "个" && before != "当" && !before.isChineseNumeral
      && before != "每"
  }

  /// `年度补助总额不超过300万元`, but `年度营业收入突破5000万元`.
  private static let awards: WordList = ["补助", "补贴", "奖励", "资助", "支持", "贴息"]
  private static let yearlyNouns: WordList = [
    "产值", "销售", "营业", "营收", "收入", "总收入", "薪", "人均", "新增", "纳税", "租金", "利润", "产量", "补贴", "补助",
    "奖励", "资助", "贴息", "支持", "扶持", "网络", "出口", "进口", "进出口", "交易", "经营", "接待", "用电", "税收", "零售",
    "主营", "研发", "净", "贸易", "实缴", "地方", "总产值", "工业", "服务",
    "实到", "实际", "贡献", "可支配", "处理", "加工", "上缴",
  ]
  private static let yearModifiers = Set(
    "全上去当本今明近历每度一二两三四五六七八九十次第前首半往同逐 多青少百千万跨周隔整常成童老早晚".unicodeScalars)

  /// `产值每增加1000万元奖励1万元` and `每新增1000万元产值奖励1万元` are paid `每…1000万元产值`.
  private func step(_ phrase: Phrase) -> String? {
    guard let before = reading.previous(phrase), before.part == phrase.part,
      before.figure.range.upperBound < phrase.figure.core.lowerBound,
      Condition(reading: reading).isStep(before),
      let each = (before.segment.lowerBound..<before.figure.range.lowerBound).last(where: {
        text[$0] == "每"
      })
    else { return nil }
    if before.figure.printed == "1", case .measure(let unit) = before.figure.unit,
      !before.figure.isPercentage
    {
      return unit
    }
    let end = before.figure.core.upperBound
    let verbs = [Cue.award, .grant].compactMap {
      reading.cues.first($0, in: end..<max(end, before.tail.upperBound))?.lowerBound
    }
    var following = end..<(verbs.min() ?? end)
    if let again = PerRule.again.match(in: text, endingAt: following.upperBound, from: end) {
      following = end..<again.lowerBound
    }
    let start = Opening.skipping(in: text, before.segment.lowerBound..<each)
    let link = PerRule.rateLinks.match(in: text, at: start, before: each)?.upperBound ?? start
    let subject = following.isEmpty ? link..<each : following
    return text.words(each..<end)
      + (subject.count > PerRule.longestNoun ? "" : text.words(subject))
  }

  private static let rateLinks: WordList = ["按", "按照", "并按", "并按照", "按其", "按照其", "按企业"]
  /// `每增加1000平方米再补助2万元`
  private static let again: WordList = ["增加", "再", "追加", "另", "可", "相应", "相应增加", "再增加", "另行", "最高"]

  /// `每培育1家高新技术企业…,给予15万元`, `每引进一名人才,奖励10万元`: per 家, per 名.
  ///
  /// A cap behind the award is no longer for each: `每引进一名…奖励10万元,最高100万元`.
  private func each(before phrase: Phrase) -> String? {
    let start = phrase.part.lowerBound
    let end = phrase.figure.range.lowerBound
    guard start < end, let each = (start..<end).last(where: { text[$0] == "每" }),
      UnitTable.each(in: text, at: each + 1, before: end) == nil,
      let unit = one(behind: each, within: 12, before: end)
    else { return nil }
    let earlier = reading.phrases[..<phrase.index].filter {
      $0.figure.isMoney && $0.figure.core.lowerBound > each
    }
    let isCap = phrase.figure.comparator == .atMost
    guard earlier.isEmpty || (!isCap && earlier.allSatisfy { $0.segment == phrase.segment }) else {
      return nil
    }
    return text.words(unit)
  }

  /// `人均可支配收入增长10%,超过2.2万元`: the subject is elided and its 人均 with it.
  private func average(before phrase: Phrase) -> String? {
    guard var previous = reading.previous(phrase), previous.sentence == phrase.sentence,
      !previous.figure.isMoney
    else { return nil }
    // The first of a list has the words.
    while previous.figure.continuesList, let before = reading.previous(previous) {
      previous = before
    }
    guard
      text.trimmed(phrase.lead).isEmpty
        || PerRule.reaching.isWord(in: text, at: phrase.lead.lowerBound),
      let average = previous.lead.last(where: { text[$0 + 1] == "均" }),
      let unit = text[average], PerRule.averaged.contains(unit)
    else { return nil }
    return String(Character(unit))
  }

  private static let averaged = Set("人户亩村生".unicodeScalars)
  private static let reaching: WordList = ["达到", "达", "突破", "超过", "总量"]

  /// The classifier of `1家`, `一名` behind 每 and a verb of at most `reach` scalars.
  private func one(behind each: Int, within reach: Int, before limit: Int) -> Range<Int>? {
    var index = each + 1
    while index <= min(each + 1 + reach, limit - 1), text[index] != ",", text[index] != "。" {
      let isOne =
        text[index] == "一" || (text[index] == "1" && text[index - 1]?.isDigit != true)
      // `每棒一次性补助5元`
      if isOne, !text.has("一次性", at: index) {
        let start = text[index + 1] == " " ? index + 2 : index + 1
        if let unit = UnitTable.each(in: text, at: start, before: limit) { return unit }
      }
      index += 1
    }
    return nil
  }
}
