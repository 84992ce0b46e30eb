/// Finds the lists that split a total: `安排5782万元,其中人才经费3900万元,科技资金1882万元`.
struct SumRule {
  let reading: Reading

  /// Indices into the amounts of the passage.
  struct List {
    let total: Int
    let parts: [Int]
    /// Whether the list ends with the rest (其他…), so that it must add up.
    let isExhaustive: Bool
  }

  private static let openings: WordList = ["其中", "主要包括", "包括"]
  private static let closings: WordList = ["合计", "共计", "总计"]
  private static let rests: WordList = ["其他", "其它", "其余"]

  func lists(in items: [MoneyReader.Item]) -> [List] {
    openedLists(in: items) + closedLists(in: items)
  }

  /// The total comes first, in the same sentence or in the sentence before. A list ends where the next
  /// one opens.
  private func openedLists(in items: [MoneyReader.Item]) -> [List] {
    let openings = openings()
    return openings.indices.compactMap { number in
      let opening = openings[number]
      let next = openings[(number + 1)...].first { $0.enclosure == opening.enclosure }
      guard let total = total(before: opening.word.lowerBound, in: items, opening.sentence) else {
        return nil
      }
      let scope = opening.enclosure ?? opening.sentence
      let end = min(next?.word.lowerBound ?? scope.upperBound, scope.upperBound)
      let parts = items.indices[(total + 1)...].prefix {
        items[$0].phrase.figure.core.upperBound <= end
      }.filter {
        items[$0].phrase.figure.core.lowerBound >= opening.word.upperBound
          && matches(items[$0], items[total], isInside: opening.enclosure != nil)
      }
      return parts.isEmpty ? nil : list(total, Array(parts), in: items)
    }
  }

  private struct ListOpening {
    let word: Range<Int>
    let sentence: Range<Int>
    /// The parentheses around the word.
    let enclosure: Range<Int>?
  }

  private func openings() -> [ListOpening] {
    var openings: [ListOpening] = []
    var index = 0
    while let word = SumRule.openings.first(in: reading.text, index..<reading.text.count) {
      index = word.upperBound
      guard isOpening(word.lowerBound) else { continue }
      openings.append(
        ListOpening(
          word: word,
          sentence: reading.structure.range(
            reading.structure.sentences, at: word.lowerBound),
          enclosure: reading.structure.enclosure(at: word.lowerBound)?.inner))
    }
    return openings
  }

  /// A word that opens a list opens a segment or parentheses: `用于其中` does not.
  private func isOpening(_ place: Int) -> Bool {
    guard let before = reading.text[place - 1] else { return false }
    return before == "," || before == "。" || before == ";" || before == "(" || before == " "
  }

  private func total(
    before place: Int, in items: [MoneyReader.Item], _ sentence: Range<Int>
  ) -> Int? {
    guard
      let total = items.lastIndex(where: { $0.phrase.figure.core.upperBound <= place }),
      !items[total].isCondition, isAmount(items[total])
    else { return nil }
    let found = items[total].phrase
    if found.sentence == sentence { return total }
    // `…2.48亿元。其中,…`
    let opensSentence = reading.text.trimmed(sentence.lowerBound..<place + 1).lowerBound == place
    return opensSentence && found.sentence.upperBound + 1 == sentence.lowerBound ? total : nil
  }

  /// A cap (不超过) is split by nothing.
  private func isAmount(_ item: MoneyReader.Item) -> Bool {
    item.phrase.figure.comparator != .atMost && item.phrase.figure.comparator != .below
  }

  private func matches(
    _ part: MoneyReader.Item, _ total: MoneyReader.Item, isInside: Bool
  ) -> Bool {
    // `贷款2.5亿元,其中财政贴息800万元`: what is given is no part of what is lent.
    let isAlike = part.kind == total.kind || total.kind == .budget || part.kind != .subsidy
    return !part.isCondition && isAlike && part.phrase.figure.unit == total.phrase.figure.unit
      && (isInside || part.phrase.enclosure?.kind != .parentheses)
      && part.phrase.figure.per == total.phrase.figure.per
  }

  /// The total comes last: `…1500万元;…3000万元,合计争取2.13亿元`.
  private func closedLists(in items: [MoneyReader.Item]) -> [List] {
    items.indices.compactMap { total in
      let phrase = items[total].phrase
      let start = Opening.skipping(in: reading.text, phrase.lead)
      guard
        SumRule.closings.match(in: reading.text, at: start, before: phrase.lead.upperBound) != nil
      else { return nil }
      let parts = items.indices.filter {
        $0 < total && items[$0].phrase.sentence == phrase.sentence
          && matches(items[$0], items[total], isInside: false)
      }
      return parts.count > 1 ? list(total, parts, in: items) : nil
    }
  }

  private func list(_ total: Int, _ parts: [Int], in items: [MoneyReader.Item]) -> List {
    let isExhaustive = parts.contains {
      let phrase = items[$0].phrase
      return SumRule.rests.occurs(in: reading.text, phrase.lead)
    }
    return List(total: total, parts: parts, isExhaustive: isExhaustive)
  }
}
