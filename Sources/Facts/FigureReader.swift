/// Finds the figures of a text: first single amounts, then the lists and ranges they stand in.
///
/// Members of a list share a unit that only the last prints (`60万、120万、300万元`) and a bound that only
/// the first prints (`首次突破5000万、1亿元、5亿元`).
struct FigureReader {
  let text: FactText

  func figures() -> [Figure] {
    var amounts = AmountReader(text: text).amounts()
    let evidence = YuanEvidence(text: text)
    for index in amounts.indices
    where evidence.holds(for: amounts[index], behind: index > 0 ? amounts[index - 1] : nil) {
      amounts[index].unit = Amount.MeasuredUnit(
        unit: .money(.cny), base: Currency.cny.rawValue)
    }
    for index in amounts.indices where amounts[index].unit == nil {
      if isRatio(amounts[index]) {
        amounts[index].unit = Amount.MeasuredUnit(unit: .ratio, base: "比值")
      }
    }
    shareUnits(&amounts)
    var figures: [Figure] = []
    var index = 0
    while index < amounts.count {
      let amount = amounts[index]
      if index + 1 < amounts.count, isRange(amount, amounts[index + 1]) {
        figures += range(amount, amounts[index + 1], after: figures.last)
        index += 2
      } else {
        if !isNumbered(amount, after: index > 0 ? amounts[index - 1] : nil) {
          single(amount, after: figures.last).map { figures.append($0) }
        }
        index += 1
      }
    }
    return figures
  }

  /// Gives a member without unit the unit of the next, from the end of each list.
  private func shareUnits(_ amounts: inout [Amount]) {
    for index in amounts.indices.dropLast().reversed() where amounts[index].unit == nil {
      let next = amounts[index + 1]
      let isRange = isDash(between: amounts[index], next)
      // `1亿(含1亿元)`
      let isGlossed =
        text.has("(含", at: amounts[index].end) && next.range.lowerBound == amounts[index].end + 2
      guard isRange || isGlossed || isListed(amounts[index], next), let unit = next.unit else {
        continue
      }
      if isRange || unit.unit.isMoney { amounts[index].share(unit, of: next) }
    }
  }

  /// `收入比缩小至1.88左右`, `1.77:1`: a bare number behind a ratio and a verb; not `按1:1配套`.
  private func isRatio(_ amount: Amount) -> Bool {
    guard amount.unit == nil, amount.exponent == 0 else { return false }
    let start = amount.range.lowerBound
    guard let verb = FigureReader.ratioVerbs.match(in: text, endingAt: start, from: 0) else {
      return false
    }
    return FigureReader.ratios.match(in: text, endingAt: verb.lowerBound, from: 0) != nil
  }

  private static let ratios: WordList = ["收入比", "之比", "比值", "倍差", "收入倍差", "比"]
  private static let ratioVerbs: WordList = [
    "缩小至", "缩小到", "缩小为", "下降至", "下降到", "降至", "降到", "控制在", "保持在", "达到", "达", "为",
  ]

  private func isListed(_ first: Amount, _ second: Amount) -> Bool {
    guard first.end <= second.range.lowerBound else { return false }
    return isJoiner(first.end..<second.range.lowerBound)
  }

  /// `新村12和24幢`: numbers without a unit of their own name things.
  private func isNumbered(_ amount: Amount, after previous: Amount?) -> Bool {
    guard let previous, previous.unit == nil, previous.exponent == 0,
      amount.unit?.unit.isMoney == false
    else { return false }
    return isListed(previous, amount)
  }

  private func isDash(between first: Amount, _ second: Amount) -> Bool {
    // `3000万元(含3000万元)至5亿元`
    let start = text[first.end] == ")" ? first.end + 1 : first.end
    guard start < second.range.lowerBound else { return false }
    return text.scalars[start..<second.range.lowerBound].allSatisfy { $0 == "-" }
      || FigureReader.untils.match(in: text, at: start, before: second.range.lowerBound)
        == start..<second.range.lowerBound
  }

  private func isRange(_ first: Amount, _ second: Amount) -> Bool {
    first.unit != nil && first.unit?.base == second.unit?.base && isDash(between: first, second)
      && first.value < second.value
  }

  private func isJoiner(_ range: Range<Int>) -> Bool {
    FigureReader.joiners.contains(text.words(text.trimmed(range)))
  }

  private static let joiners: Set<String> = ["、", "和", "或", "及", "与", "以及", "、和"]
  private static let untils: WordList = ["至", "到"]

  private func single(_ amount: Amount, after previous: Figure?) -> Figure? {
    guard let unit = amount.unit else { return nil }
    let continues = previous.map { continuesList($0, amount) } ?? false
    var figure = Figure(
      printed: amount.printed, value: amount.value, unit: unit.unit, core: amount.range,
      range: amount.range, comparator: .equal, per: nil, continuesList: continues,
      hasBoundAfter: false)
    let limit = previous?.range.upperBound ?? 0
    bound(&figure, mark: amount.mark, isVague: amount.isVague, from: limit)
    if continues, figure.comparator == .equal, let previous, !previous.hasBoundAfter {
      figure.comparator = previous.comparator
    }
    if let previous, isParallel(figure, to: previous) { figure.comparator = .atMost }
    return figure
  }

  /// `最高50万元研发补助和10万元房租补助`: 最高 governs both, each with its noun.
  private func isParallel(_ figure: Figure, to previous: Figure) -> Bool {
    let end = previous.range.upperBound
    let start = figure.range.lowerBound
    guard figure.isMoney, previous.isMoney, figure.comparator == .equal,
      figure.range == figure.core, previous.comparator == .atMost, !previous.hasBoundAfter,
      previous.per == nil, end < start, start - end <= FigureReader.longestNoun,
      text[figure.range.upperBound]?.isHan == true,
      let joiner = FigureReader.parallels.match(in: text, endingAt: start, from: end),
      FigureReader.grants.match(in: text, endingAt: joiner.lowerBound, from: end) != nil
    else { return false }
    let isCap =
      Bound.caps.occurs(in: text, previous.range.lowerBound..<previous.core.lowerBound)
      || previous.range == previous.core
    return isCap && text.scalars[end..<joiner.lowerBound].allSatisfy(\.isHan)
      && !FigureReader.others.occurs(in: text, end..<joiner.lowerBound)
  }

  private static let longestNoun = 14
  private static let parallels: WordList = ["、", "和", "及", "以及"]
  private static let grants: WordList = [
    "补助", "补贴", "奖励", "资助", "资金", "津贴", "经费", "贴息", "奖补", "扶持",
  ]
  /// What another thought begins with.
  private static let others: WordList = ["用于", "对", "每", "按", "其中"]

  private func continuesList(_ previous: Figure, _ amount: Amount) -> Bool {
    guard previous.range.upperBound < amount.range.lowerBound else { return false }
    return isJoiner(previous.range.upperBound..<amount.range.lowerBound)
      && previous.isMoney == amount.unit?.unit.isMoney
  }

  private func bound(_ figure: inout Figure, mark: Bool?, isVague: Bool, from limit: Int) {
    var end = figure.core.upperBound
    if let per = UnitTable.per(in: text, at: end) {
      figure.per = UnitTable.perWords(in: text, per)
      end = per.upperBound
    }
    var includes = mark
    if let found = Bound.mark(in: text, at: end) {
      (includes, end) = (found.includes, found.range.upperBound)
    }
    if let after = Bound.found(in: text, at: end) ?? Bound.found(in: text, behindRemarkAt: end) {
      figure.comparator = after.comparator
      figure.hasBoundAfter = true
      end = after.range.upperBound
      if let found = Bound.mark(in: text, at: end) {
        (includes, end) = (found.includes, found.range.upperBound)
      }
    } else if includes == true {
      figure.comparator = .atLeast
    }
    if figure.per == nil, let per = UnitTable.per(in: text, at: end) {
      figure.per = UnitTable.perWords(in: text, per)
      end = per.upperBound
    }
    if isVague { figure.comparator = .atLeast }
    var start = figure.core.lowerBound
    // `每超1亿元` is a step.
    if let before = Bound.found(in: text, endingAt: start, from: limit),
      text[before.range.lowerBound - 1] != "每"
    {
      if !figure.hasBoundAfter { figure.comparator = before.comparator }
      start = before.range.lowerBound
    }
    if let includes { figure.comparator = Bound.adjusted(figure.comparator, includes: includes) }
    if Bound.isNotFalling(in: text, end..<min(end + 5, text.count)) { figure.comparator = .atLeast }
    figure.range = start..<end
  }

  /// `20亿元(含)-100亿元之间` is two amounts, `3-5个` is one figure.
  private func range(_ low: Amount, _ high: Amount, after previous: Figure?) -> [Figure] {
    guard let unit = high.unit else { return [] }
    var end = high.end
    if text.has("之间", at: end) { end += 2 }
    guard unit.unit.isMoney else {
      let core = low.range.lowerBound..<high.range.upperBound
      var figure = Figure(
        printed: "\(low.printed)-\(high.printed)", value: low.value, unit: unit.unit, core: core,
        range: core, comparator: .equal, per: nil, continuesList: false, hasBoundAfter: false)
      bound(&figure, mark: nil, isVague: false, from: previous?.range.upperBound ?? 0)
      return [figure]
    }
    // One end marked (含) leaves the other out.
    let lowComparator: Comparator = low.mark ?? (high.mark != true) ? .atLeast : .above
    let highComparator: Comparator = high.mark ?? (low.mark != true) ? .atMost : .below
    var first = Figure(
      printed: low.printed, value: low.value, unit: unit.unit, core: low.range,
      range: low.range.lowerBound..<low.end, comparator: lowComparator, per: nil,
      continuesList: previous.map { continuesList($0, low) } ?? false, hasBoundAfter: true)
    var second = Figure(
      printed: high.printed, value: high.value, unit: unit.unit, core: high.range,
      range: high.range.lowerBound..<end, comparator: highComparator, per: nil,
      continuesList: true, hasBoundAfter: true)
    if let per = UnitTable.per(in: text, at: end) {
      let words = UnitTable.perWords(in: text, per)
      (first.per, second.per) = (words, words)
      second.range = second.range.lowerBound..<per.upperBound
    }
    return [first, second]
  }
}

extension Figure.Unit {
  var isMoney: Bool { if case .money = self { true } else { false } }
}
