/// Tells counts that earn an award, or say how far it goes, from results.
///
/// In `参会200人以上,每场奖励1万元` nobody promises 200 people: who brings them is paid.
struct EarningRule {
  let reading: Reading

  private var text: FactText { reading.text }
  private var cues: CueMap { reading.cues }

  func holds(for phrase: Phrase) -> Bool {
    isQualifying(phrase) || isEligibility(phrase) || countsAwards(phrase)
      || ResultRule(reading: reading).isDemanded(phrase)
  }

  /// `新建存栏300头以上的猪场,每场补助200万元`: who builds is given something.
  func isPaid(behind phrase: Phrase) -> Bool {
    let end = phrase.figure.range.upperBound
    return cues.occurs(.grant, in: end..<max(end, phrase.part.upperBound))
  }

  /// `一次人数达到100人以上,游览5个以上景区,奖励200元/人`: what earns the award that a later segment gives. What the
  /// notice itself will do opens with a verb or an aim.
  private func isQualifying(_ phrase: Phrase) -> Bool {
    var start = Opening.skipping(in: text, phrase.segment)
    if text.has("每年", at: start) { start += 2 }
    let lead = phrase.sentence.lowerBound..<phrase.figure.core.lowerBound
    guard IndicatorRule.verbs.match(in: text, at: start, before: phrase.segment.upperBound) == nil,
      !EarningRule.aims.occurs(in: text, lead),
      !EarningRule.deeds.occurs(in: text, phrase.segment.lowerBound..<lead.upperBound)
    else { return false }
    let segments = reading.structure.segments
    let later = segments.partition { $0.lowerBound >= phrase.figure.range.upperBound }
    return segments[later...].prefix { $0.upperBound <= phrase.part.upperBound }.contains {
      let opening = Opening.skipping(in: text, $0)
      let start =
        EarningRule.givers.match(in: text, at: opening, before: $0.upperBound)?.upperBound
        ?? opening
      return EarningRule.givings.match(in: text, at: start, before: $0.upperBound) != nil
        || givesMoney($0, for: phrase)
        || isNominal($0, before: phrase.part)
        || ((text[start] == "按" || isForEach(at: start, of: phrase)) && cues.occurs(.grant, in: $0))
    }
  }

  /// `连片播种5亩秧田以上,可栽大田50亩以上的,每亩补助300元`: conditions go on until the award.
  private func isNominal(_ segment: Range<Int>, before part: Range<Int>) -> Bool {
    text[segment.upperBound - 1] == "的"
      && cues.occurs(.grant, in: segment.upperBound..<part.upperBound)
  }

  /// `省内团队、省外团队分别奖励2万元`: an award and how much, to nobody newly named by 对 or 每.
  private func givesMoney(_ segment: Range<Int>, for phrase: Phrase) -> Bool {
    // `连片5亩以上,大棚每亩补助300元`: a bound before a comma chooses.
    let isThreshold = phrase.figure.hasBoundAfter && text[phrase.figure.range.upperBound] == ","
    guard !phrase.figure.isShare, text[segment.lowerBound] != "对",
      isThreshold || !text.contains("每", in: segment),
      EarningRule.rewards.occurs(in: text, segment)
    else { return false }
    return reading.phrases[(phrase.index + 1)...]
      .prefix { $0.figure.core.lowerBound < segment.upperBound }
      .contains { $0.figure.isMoney && $0.segment == segment }
  }

  private static let rewards: WordList = ["给予", "奖励", "补助", "补贴", "资助", "奖补"]

  /// `参会200人以上,每场奖励1万元`; in `评选项目10个,每个给予5万元` each of those counted is meant.
  private func isForEach(at start: Int, of phrase: Phrase) -> Bool {
    guard text[start] == "每", case .measure(let unit) = phrase.figure.unit else { return false }
    return !text.has(unit, at: start + 1)
      && UnitTable.each(in: text, at: start + 1, before: text.count) != nil
  }

  /// `省级财政补贴每亩5万元`, `第一年奖励550万元`
  private static let givers: WordList = [
    "第一年", "首年",
    "财政", "省财政", "市财政", "县财政", "区财政", "省级财政", "市级财政", "县级财政", "区级财政", "政府",
  ]
  /// How a segment opens that gives to those named before.
  static let givings: WordList = [
    "给予", "予以", "奖励", "补助", "补贴", "奖补", "资助", "一次性", "另行奖励", "再给予", "再奖励", "分别给予", "分别奖励",
    "每人每", "按照", "可享受", "可给予",
  ]

  private static let aims: WordList = [
    "力争", "确保", "争取", "目标", "全年", "新增", "完成", "实现", "培育", "建成",
  ]
  /// 建设 may be a noun: `符合建设标准,连片50亩以上`.
  private static let deeds: WordList = ["建设", "打造"]

  /// `200人以下小规模学校`, `2个产品以下的`, `600头以上的猪场,每场补助100万元`.
  private func isEligibility(_ phrase: Phrase) -> Bool {
    if standsBeforeItsAward(phrase) { return true }
    guard !phrase.figure.isShare else { return false }
    let end = phrase.figure.range.upperBound
    if text.contains("以下", in: end..<min(end + 6, phrase.tail.upperBound)) { return true }
    if hasBoundBehindRemark(phrase), isPaid(behind: phrase) { return true }
    // `达到1000人天数(含1000)以上的旅行社`
    if text.contains("以上的", in: phrase.tail), isPaid(behind: phrase) { return true }
    return phrase.figure.hasBoundAfter && text[end]?.isHan == true
      && (phrase.figure.comparator == .atMost || choosesPaid(phrase))
  }

  /// `油菜50亩以上200元/亩`, `累计30件:30万元`
  private func standsBeforeItsAward(_ phrase: Phrase) -> Bool {
    guard let next = reading.next(phrase), next.figure.isMoney else { return false }
    let end = phrase.figure.range.upperBound
    let start = next.figure.range.lowerBound
    return start == end && next.figure.per != nil || text[end] == ":" && start == end + 1
  }

  /// `出栏商品猪5000头(猪舍4000平方米)以上的`
  private func hasBoundBehindRemark(_ phrase: Phrase) -> Bool {
    let remark = reading.structure.remark(at: phrase.figure.range.upperBound)
    return remark.map { Bound.found(in: text, at: $0.upperBound + 1) != nil } ?? false
  }

  /// `新建存栏600头以上的猪场,每场补助100万元`; in `新增10家以上企业,每家奖励5万元` those counted are paid.
  private func choosesPaid(_ phrase: Phrase) -> Bool {
    guard phrase.figure.comparator == .atLeast, case .measure(let unit) = phrase.figure.unit,
      isPaid(behind: phrase)
    else { return false }
    return !text.contains("每" + unit, in: phrase.tail.lowerBound..<phrase.part.upperBound)
  }

  /// `增加1个奖励名额`, `最高补贴面积不超过3000平方米`: what is counted is handed out.
  private func countsAwards(_ phrase: Phrase) -> Bool {
    let end = phrase.tail.lowerBound
    if phrase.figure.comparator == .atMost, isLimit(phrase) || isHemmed(phrase) { return true }
    if phrase.figure.comparator == .atLeast, isHemmed(phrase) { return true }
    return EarningRule.awards.occurs(
      in: text, end..<min(end + 10, phrase.tail.upperBound))
  }

  /// `每款奖励20万元,同一企业不超过3款`: how far an award goes.
  private func isLimit(_ phrase: Phrase) -> Bool {
    let before = phrase.part.lowerBound..<phrase.lead.lowerBound
    return EarningRule.awards.occurs(in: text, phrase.lead)
      || EarningRule.eaches.occurs(in: text, phrase.lead)
      || (!phrase.figure.isShare && cues.occurs(.grant, in: phrase.lead))
      || (!phrase.figure.isShare && cues.occurs(.award, in: before))
  }

  /// `最高补贴100万元,冷库容量不低于100立方米`: a bound behind an amount handed out.
  private func isHemmed(_ phrase: Phrase) -> Bool {
    let before = phrase.sentence.lowerBound..<phrase.segment.lowerBound
    guard !phrase.figure.isShare, !phrase.figure.hasBoundAfter, cues.occurs(.grant, in: before)
    else { return false }
    let lead = phrase.segment.lowerBound..<phrase.lead.upperBound
    return !cues.occurs(.deed, in: lead) && !cues.occurs(.completion, in: lead)
      && reading.phrases[..<phrase.index].reversed().prefix { $0.sentence == phrase.sentence }
        .contains(where: \.figure.isMoney)
  }

  private static let eaches: WordList = [
    "同一", "单个", "单家", "每家", "每户", "每人", "一家", "一户", "一人",
  ]

  private static let awards: WordList = ["奖励", "名额", "补助", "补贴", "消费券", "券包"]
}
