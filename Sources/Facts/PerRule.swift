/// Reads what an amount is paid per from the words before it: `每家企业`, `单个项目`, `每年`, `年产值`.
struct PerRule {
  let reading: Reading

  private var text: FactText { reading.text }

  /// In the notice's words, parts joined by a slash, whom first and how often last: `企业/年`.
  func per(of phrase: Phrase) -> String? {
    if let printed = phrase.figure.per { return printed }
    if let step = step(phrase) { return step }
    if phrase.figure.continuesList, let previous = reading.previous(phrase) {
      return per(of: previous)
    }
    var units: [String] = []
    var isYearly = false
    var index = phrase.lead.lowerBound
    while index < phrase.lead.upperBound {
      if let (unit, end) = distributive(at: index, before: phrase.lead.upperBound) {
        if unit == "年" { isYearly = true } else { units.append(unit) }
        index = end
        // `单个企业年补助额`, `同一企业年度累计`
        if text[index] == "年" { isYearly = true }
      } else {
        isYearly = isYearly || sayYearly(at: index, phrase, isEach: !units.isEmpty)
        index += 1
      }
    }
    if isYearly { units.append("年") }
    if units.isEmpty, let each = each(before: phrase) { return each }
    return units.isEmpty ? nil : units.joined(separator: "/")
  }

  /// `每家企业`, `单个成果转化园`, `每亩`, `每年`, `人均`: the unit and where its words end.
  private func distributive(at index: Int, before limit: Int) -> (String, Int)? {
    if text.has("人均", at: index) { return ("人", index + 2) }
    if text.has("单品", at: index) { return ("件", index + 2) }
    if text.has("同一", at: index) || text.has("单一", at: index) {
      let noun = noun(at: index + 2, before: limit)
      return noun.isEmpty ? nil : (text.words(noun), noun.upperBound)
    }
    guard text[index] == "每" || text[index] == "单", !text.has("单位", at: index),
      let unit = UnitTable.perUnits.match(in: text, at: index + 1, before: limit)
        ?? PerRule.classifiers.match(in: text, at: index + 1, before: limit)
    else { return nil }
    let words = text.words(unit)
    guard PerRule.takesNoun.contains(words) else { return (words, unit.upperBound) }
    let noun = noun(at: unit.upperBound, before: limit)
    return noun.isEmpty ? (words, unit.upperBound) : (text.words(noun), noun.upperBound)
  }

  /// The noun behind a classifier, up to a word that goes on with the sentence.
  private func noun(at start: Int, before limit: Int) -> Range<Int> {
    var end = start
    while end < limit, end - start <= PerRule.longestNoun {
      guard PerRule.nounEnds.match(in: text, at: end, before: limit) == nil,
        text[end]?.properties.isIdeographic == true
      else { break }
      end += 1
    }
    return end - start > PerRule.longestNoun ? start..<start : start..<end
  }

  private static let longestNoun = 8
  private static let classifiers: WordList = [
    "家", "个", "户", "笔", "件", "台", "辆", "亩", "吨", "人次", "家次", "场", "次", "项", "名", "位", "套", "张", "头",
    "标箱", "公里", "艘", "座", "所", "条", "架", "班次",
  ]
  private static let takesNoun: Set<String> = ["家", "个", "项", "名", "位", "户"]
  private static let nounEnds: WordList = [
    "单", "每", "当年", "年度", "最高", "最低", "不超", "不低", "再", "奖", "补", "资", "给", "累计", "一次性", "按", "可",
    "总", "年", "合计", "享受", "申请", "获", "安排", "使用", "的", "支持", "原则", "在", "至", "为", "扶持", "额", "贷款",
    "培育", "新增", "增加", "限额", "贴息", "享受", "金额", "费", "年",
  ]

  /// 年 that says how often: `年新增`, `年产值`, `当年`, `年度最高`, `根据年度…给予`.
  ///
  /// 当年 says so only of each firm: `每家企业当年使用`, but `当年形成的税收`.
  private func sayYearly(at index: Int, _ phrase: Phrase, isEach: Bool) -> Bool {
    guard text[index] == "年" else { return false }
    if text[index - 1] == "当" { return isEach }
    if text[index + 1] == "度" {
      return index + 2 == phrase.lead.upperBound || text.has("根据", at: index - 2)
    }
    guard PerRule.yearlyNouns.match(in: text, at: index + 1, before: text.count) != nil else {
      return false
    }
    guard let before = text[index - 1], index > phrase.segment.lowerBound else { return true }
    return !before.isDigit && !PerRule.yearModifiers.contains(before)
  }

  private static let yearlyNouns: WordList = [
    "产值", "销售", "营业", "营收", "收入", "总收入", "薪", "人均", "新增", "纳税", "租金", "利润", "产量",
  ]
  private static let yearModifiers = Set("全上去当本今明近历每度一二两三四五六七八九十 多".unicodeScalars)

  /// `产值每增加1000万元奖励1万元` and `每新增1000万元产值奖励1万元` are paid `每…1000万元产值`.
  private func step(_ phrase: Phrase) -> String? {
    guard let before = reading.previous(phrase), before.part == phrase.part,
      Condition(reading: reading).isStep(before),
      let each = (before.segment.lowerBound..<before.figure.range.lowerBound).last(where: {
        text[$0] == "每"
      })
    else { return nil }
    let end = before.figure.core.upperBound
    let verbs = [Cue.award, .grant].compactMap {
      reading.cues.first($0, in: end..<max(end, before.tail.upperBound))?.lowerBound
    }
    let following = end..<(verbs.min() ?? end)
    let start = Opening.skipping(in: text, before.segment.lowerBound..<each)
    let link = PerRule.rateLinks.match(in: text, at: start, before: each)?.upperBound ?? start
    let subject = following.isEmpty ? link..<each : following
    return text.words(each..<end)
      + (subject.count > PerRule.longestNoun ? "" : text.words(subject))
  }

  private static let rateLinks: WordList = ["按", "按照", "并按", "并按照"]

  /// `每培育1家高新技术企业…,给予15万元`: per 家.
  private func each(before phrase: Phrase) -> String? {
    guard let previous = reading.previous(phrase), previous.part == phrase.part,
      previous.figure.printed == "1", case .measure(let unit) = previous.figure.unit,
      (previous.lead.lowerBound..<previous.figure.core.lowerBound).contains(where: {
        text[$0] == "每"
      })
    else { return nil }
    return unit
  }
}
