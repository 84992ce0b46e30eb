import NoticeModel

/// Reads the amounts of money of a passage.
struct MoneyReader {
  let reading: Reading
  let passage: Passage
  private let condition: Condition
  private let per: PerRule
  private let kindRule: MoneyKindRule

  /// An amount before it becomes a fact.
  struct Item {
    let phrase: Phrase
    let isCondition: Bool
    var kind: MoneyKind
    var sumRole = SumRole.none
  }

  init(_ reading: Reading, _ passage: Passage) {
    self.reading = reading
    self.passage = passage
    condition = Condition(reading: reading)
    per = PerRule(reading: reading)
    kindRule = MoneyKindRule(reading: reading)
  }

  func read(from source: FactSource) -> (money: [Money], sums: [SumCheck]) {
    var items = items()
    let lists = SumRule(reading: reading).lists(in: items)
    for list in lists {
      items[list.total].sumRole = .total
      for part in list.parts {
        items[part].sumRole = .part
        items[part].kind = items[list.total].kind
      }
    }
    let money = items.map { self.money($0, from: source) }
    let sums = lists.compactMap { list in
      SumCheck(
        total: money[list.total], parts: list.parts.map { money[$0] },
        isExhaustive: list.isExhaustive)
    }
    return (money, sums)
  }

  private func items() -> [Item] {
    let phrases = reading.phrases.filter {
      $0.figure.isMoney && !reading.structure.isWithin(.title, $0.figure.core.lowerBound)
    }
    let conditions = conditions(phrases)
    var items: [Item] = []
    for (phrase, isCondition) in zip(phrases, conditions) {
      let previous = items.last { $0.phrase.sentence == phrase.sentence && !$0.isCondition }
      let kind =
        isCondition
        ? .other
        : kindRule.kind(
          of: phrase, previous: previous.map { ($0.phrase.figure, $0.kind) },
          isBehindAward: items.last { !$0.isCondition }?.kind == .subsidy)
      items.append(Item(phrase: phrase, isCondition: isCondition, kind: kind))
    }
    return items
  }

  /// A threshold makes a threshold of what a comma or 且 joins to it: `达到150万元且…达到120万元的行政村`.
  private func conditions(_ phrases: [Phrase]) -> [Bool] {
    var result = phrases.map(condition.holds)
    for index in phrases.indices.dropFirst() where result[index - 1] {
      let isMember = phrases[index].figure.continuesList && !condition.isStep(phrases[index - 1])
      if isMember || isGloss(phrases[index], of: phrases[index - 1]) { result[index] = true }
    }
    for index in phrases.indices.dropLast().reversed() where result[index + 1] {
      let (phrase, next) = (phrases[index], phrases[index + 1])
      if isGloss(next, of: phrase), reading.text[phrase.figure.core.upperBound + 1] == "含" {
        result[index] = true
      }
      if next.segment == phrase.segment, !condition.isStep(next),
        next.lead.lowerBound > phrase.figure.range.upperBound || next.figure.continuesList
      {
        result[index] = true
      }
    }
    return result
  }

  /// `年收入50万元以上(含50万元)的人才`
  private func isGloss(_ phrase: Phrase, of previous: Phrase) -> Bool {
    guard let enclosure = phrase.enclosure, enclosure.kind == .parentheses else { return false }
    return enclosure.inner.lowerBound == previous.figure.range.upperBound + 1
  }

  /// `三年最高5000万元`: what is capped is capped for so many years.
  private func termStart(of figure: Figure) -> Int {
    let text = reading.text
    let bound = figure.range.lowerBound..<figure.core.lowerBound
    guard Bound.caps.occurs(in: text, bound) else { return bound.lowerBound }
    let terms = MoneyReader.terms
    guard let term = terms.match(in: text, endingAt: bound.lowerBound, from: 0),
      text[term.lowerBound - 1].map({ !MoneyReader.ordinals.contains($0) && !$0.isChineseNumeral })
        ?? true
    else { return bound.lowerBound }
    return term.lowerBound
  }

  private static let terms = WordList(
    "二两三四五六七八九十".flatMap { count in ["年", "年内", "年累计"].map { "\(count)\($0)" } })
  private static let ordinals = Set("第每满前近过上".unicodeScalars)

  private func money(_ item: Item, from source: FactSource) -> Money {
    let figure = item.phrase.figure
    let currency = if case .money(let currency) = figure.unit { currency } else { Currency.cny }
    let range = source.range(
      termStart(of: figure)..<figure.range.upperBound, in: reading.text, of: passage)
    return Money(
      text: source.text(in: range), range: range, value: figure.value, currency: currency,
      comparator: figure.comparator, per: per.per(of: item.phrase), kind: item.kind,
      sumRole: item.sumRole)
  }
}
