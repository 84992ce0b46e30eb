/// Names what a target counts, in the notice's words.
struct IndicatorRule {
  let reading: Reading

  struct Indicator {
    let words: String
    /// Where the words begin.
    var start: Int
    /// The part of the year that the figure is for: `一季度`, `1-6月`.
    var period = ""
    /// The words with the period.
    var label: String { period + words }
  }

  var text: FactText { reading.text }

  /// - Parameter previous: the indicator of the sentence's last target, for elided subjects.
  func indicator(of phrase: Phrase, previous: Indicator?) -> Indicator {
    var found = named(phrase, previous)
    if let period = period(of: phrase) {
      found.period = text.words(period)
      if period.lowerBound >= phrase.segment.lowerBound {
        found.start = min(found.start, period.lowerBound)
      }
    } else if let previous, isJoined(phrase) {
      found.period = previous.period
    }
    return found
  }

  /// `5家、智能工厂3家`: nothing but a joiner parts the figure from the last.
  private func isJoined(_ phrase: Phrase) -> Bool {
    reading.previous(phrase)?.figure.range.upperBound == phrase.lead.lowerBound - 1
      && text[phrase.lead.lowerBound - 1] != ","
  }

  private func named(_ phrase: Phrase, _ previous: Indicator?) -> Indicator {
    if let distributed = distributed(phrase) { return distributed }
    var lead = stripped(lead(of: phrase))
    let duration = isDuration(lead) ? text.words(lead) : ""
    if !duration.isEmpty { lead = lead.upperBound..<lead.upperBound }
    let noun = followingNoun(of: phrase)
    if lead.isEmpty, noun.isEmpty {
      if let previous {
        // `每年培育8名,五年50名`
        let words = previous.words
        return Indicator(
          words: duration + (words.hasPrefix("每年") ? String(words.dropFirst(2)) : words),
          start: previous.start)
      }
      return Indicator(words: carriedSubject(of: phrase), start: lead.lowerBound)
    }
    // `实现生产总值增长6%`
    if text.has("实现", at: lead.lowerBound), lead.count > 2,
      phrase.figure.isPercentage
        || IndicatorRule.verbs.match(in: text, at: lead.lowerBound + 2, before: lead.upperBound)
          != nil
    {
      lead = lead.lowerBound + 2..<lead.upperBound
    }
    if let words = topic(of: phrase) { return Indicator(words: words, start: lead.lowerBound) }
    var words = (wholeBefore(phrase) ?? "") + (laterVersion(lead) ?? text.words(lead))
    if !noun.isEmpty {
      if words.hasSuffix("的") { words.removeLast() }
      words += text.words(noun)
    }
    if let previous { words = completed(words, lead, phrase, previous) }
    return Indicator(words: words, start: lead.lowerBound)
  }

  /// What an amount of money is said of, `nil` where its own words do not say.
  func subject(of phrase: Phrase) -> Indicator? {
    var lead = stripped(phrase.lead)
    // `高标准农田每亩投入3000元,建成1.5万亩`
    if let each = text.first("每", in: lead) { lead = lead.lowerBound..<each }
    return lead.isEmpty ? nil : Indicator(words: text.words(lead), start: lead.lowerBound)
  }

  /// `新开工60个`: nothing but a verb.
  func isVerbAlone(_ phrase: Phrase) -> Bool {
    let lead = stripped(phrase.lead)
    return !lead.isEmpty && followingNoun(of: phrase).isEmpty
      && IndicatorRule.verbs.match(in: text, at: lead.lowerBound, before: lead.upperBound) == lead
  }

  /// `追加补助5个百分点,最高不超过20%`, `预付款比例不低于30%,小微企业不低于50%`: a figure that says no more than whose.
  func isHalf(_ phrase: Phrase, of previous: Phrase) -> Bool {
    if phrase.lead.isEmpty { return isElided(phrase) }
    guard phrase.index == previous.index + 1, phrase.figure.isPercentage,
      previous.figure.isPercentage, followingNoun(of: phrase).isEmpty
    else { return false }
    let lead = stripped(phrase.lead)
    guard let last = text[lead.upperBound - 1], !lead.isEmpty else { return false }
    return !Distribution.measured.contains(last)
      && IndicatorRule.changes.match(in: text, endingAt: lead.upperBound, from: lead.lowerBound)
        == nil
  }

  /// Whether neither side of the figure names what it counts.
  func isElided(_ phrase: Phrase) -> Bool {
    stripped(lead(of: phrase)).isEmpty && followingNoun(of: phrase).isEmpty
  }

  /// For a quoted figure (`“3个80%”`) the words before the quotation.
  private func lead(of phrase: Phrase) -> Range<Int> {
    guard let enclosure = phrase.enclosure else {
      let lead = ownLead(of: phrase)
      return lead.lowerBound == phrase.lead.lowerBound
        ? conditionStart(of: phrase)..<lead.upperBound : lead
    }
    let end = enclosure.inner.lowerBound - 1
    let segment = reading.structure.range(reading.structure.segments, at: end)
    let basis = text.first("基础上", in: segment.lowerBound..<end).map { $0 + 3 }
    return (basis ?? segment.lowerBound)..<end
  }

  /// Without the amount and its verb in `投入3.5亿元新改扩建中小学6所`, the start in `比例由8%提高到10%`.
  private func ownLead(of phrase: Phrase) -> Range<Int> {
    guard let previous = reading.previous(phrase) else { return phrase.lead }
    let from = previous.figure.range.lowerBound - 1
    if phrase.lead.contains(from), text[from] == "由" || text[from] == "从" {
      return phrase.lead.lowerBound..<from
    }
    guard previous.figure.isMoney else { return phrase.lead }
    let end = previous.figure.range.upperBound
    guard phrase.lead.contains(end),
      IndicatorRule.verbs.match(in: text, at: end, before: phrase.lead.upperBound) != nil
    else { return phrase.lead }
    return end..<phrase.lead.upperBound
  }

  /// `总收入达到150万元且经营性收入达到120万元的行政村占比90%`: both conditions choose what is counted.
  private func conditionStart(of phrase: Phrase) -> Int {
    var start = phrase.lead.lowerBound
    guard text[start - 1] == "且", text.contains("的", in: phrase.lead) else { return start }
    for before in reading.phrases[..<phrase.index].reversed() {
      guard before.segment == phrase.segment, text[start - 1] == "且" else { break }
      if before.figure.range.upperBound == start - 1 { start = before.lead.lowerBound }
    }
    return start
  }

  /// `五年50名`: the subject is elided.
  private func isDuration(_ lead: Range<Int>) -> Bool {
    lead.count == 2 && text[lead.upperBound - 1] == "年"
  }

  /// Without the words that open the sentence and those that lead to the figure.
  func stripped(_ lead: Range<Int>) -> Range<Int> {
    var lead = text.trimmed(lead)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      let start = Opening.skipping(in: text, lead)
      if start > lead.lowerBound {
        lead = start..<lead.upperBound
        hasChanged = true
      }
      if let word = opening(at: start, before: lead.upperBound) {
        lead = word.upperBound..<lead.upperBound
        hasChanged = true
      }
      if let word = IndicatorRule.links.match(
        in: text, endingAt: lead.upperBound, from: lead.lowerBound),
        !Bound.isPartOfWord(word, in: text)
      {
        lead = lead.lowerBound..<word.lowerBound
        hasChanged = true
      }
    }
    return lead
  }

  /// 支持 and 重点 open a segment only before a verb: `支持创建…`, but `支持展会100个`, `重点群体帮扶率`.
  private func opening(at start: Int, before limit: Int) -> Range<Int>? {
    guard let word = IndicatorRule.openings.match(in: text, at: start, before: limit) else {
      return nil
    }
    let isAmbiguous = text.has("支持", at: start) || text.has("重点", at: start)
    let isVerbNext =
      IndicatorRule.verbs.match(in: text, at: word.upperBound, before: limit) != nil
      || text.has("支持", at: word.upperBound)
    return isAmbiguous && !isVerbNext ? nil : word
  }

  /// `50家老年食堂`: the noun that the figure counts follows it.
  private func followingNoun(of phrase: Phrase) -> Range<Int> {
    let start = phrase.figure.range.upperBound
    guard phrase.enclosure == nil, let first = text[start],
      first.isHan || first == "“" || first.isLatin || first.isDigit
    else { return start..<start }
    // `不低于10%并逐步提升`
    if first == "并" || first == "且" { return start..<start }
    // `增长3.5%左右的目标`
    if first == "的", Condition.goals.match(in: text, at: start + 1, before: text.count) != nil {
      return start..<start
    }
    // `1条年产值超10亿元的全产业链`: an amount within the noun.
    let limit =
      reading.phrases[(phrase.index + 1)...].prefix { $0.segment == phrase.segment }
      .first { !$0.figure.isMoney }?.figure.range.lowerBound ?? phrase.segment.upperBound
    var end = start
    while end < limit {
      if let enclosure = reading.structure.enclosure(at: end) {
        end = enclosure.inner.upperBound + 1
      } else if IndicatorRule.nounEnds.match(in: text, at: end, before: limit)
        != nil, !isAdjective(endingAt: end)
      {
        break
      } else {
        end += 1
      }
    }
    return text[start] == "的" ? start + 1..<max(end, start + 1) : start..<min(end, text.count)
  }

  /// `引领性、支撑性重大项目`: the noun is still to come.
  private func isAdjective(endingAt end: Int) -> Bool {
    text[end - 1].map { "性级类化型".unicodeScalars.contains($0) } ?? false
  }

  /// The segment before, where the sentence has named no target yet.
  private func carriedSubject(of phrase: Phrase) -> String {
    let place = phrase.enclosure?.inner.lowerBound ?? phrase.lead.lowerBound
    let segments = reading.structure.segments
    let own = segments.partition { $0.upperBound >= place }
    guard own > 0, segments[own - 1].lowerBound >= phrase.sentence.lowerBound else { return "" }
    return text.words(stripped(segments[own - 1]))
  }

  private static let openings: WordList = [
    "力争", "确保", "争取", "着力", "努力", "预计", "重点", "通过", "推动", "总计", "合计", "再", "要", "新一轮", ":",
    "全面", "有序", "稳妥", "高质量", "进一步", "力促", "支持", "支撑",
  ]
  private static let links: WordList = [
    "达到", "达", "为", "至", "到", "各", "分别", "力争", "约", "稳定在", "保持在", "控制在", "共", "合计", "提高到",
    "提高至", "要", "的", "缩小", "超", "突破", "完成", "力争达", "发展到", "保持", "稳定", "均", "实现",
    "提升至", "提升到", "降至", "降到", "下降至", "下降到", "降低至", "降低到", "增至", "增加到", "扩大到", "进一步", "、",
  ]
  private static let nounEnds: WordList = ["、", "和", ",", ";", "。", "及", ":", "(", "以及"]
  static let changes: WordList = [
    "增长", "增速", "增幅", "增加", "提高", "下降", "达到", "达",
    "年均增长", "同比增长",
  ]
  static let verbs: WordList = [
    "新增", "新建", "新培育", "新认定", "培育", "完成", "建设", "打造", "创建", "播种", "实现", "争创", "组织", "开展",
    "举办", "开工", "推进", "争取", "申报", "保障供应", "新引育", "新入选", "提升", "推广", "引进", "整治",
    "新创", "新开", "新改建", "改造", "优化", "撤并", "入选", "重建", "拆除", "盘活", "消化", "验收", "立项", "供应", "使用",
    "申请", "获评", "获得", "发展", "招引", "服务", "培训", "新谋划", "新提升", "建成", "建立", "安装", "列入", "参加", "改善",
    "输转", "治理", "惠及", "加装", "新设", "举行",
    "交付", "新开工", "竣工", "投用", "引进培育", "培育引进", "引育", "签约", "落地", "基本建成", "竣工投产", "投产", "实施", "大中修",
    "养护", "垦造", "腾出", "复工", "新改扩建", "改扩建", "开发", "招聘", "下派", "收储", "提供", "扩种", "扩容", "选派", "选聘",
    "评选", "遴选",
  ]
}
