/// Decides what an amount of money is for, by the verb that governs it and the noun it belongs to.
struct MoneyKindRule {
  let reading: Reading

  private enum Governor { case budget, seek, award, none }
  private enum Head { case credit, investment, grant, other }

  /// - Parameter previous: the kind of the last amount of the sentence, for amounts without words of
  ///   their own (`…奖励1万元,最高100万元`).
  func kind(of phrase: Phrase, previous: MoneyKind?) -> MoneyKind {
    let head = head(of: phrase)
    switch (governor(of: phrase), head) {
    case (.budget, _): return .budget
    case (.seek, .credit), (.award, .credit), (.none, .credit): return .loanCredit
    case (.seek, .investment), (.none, .investment): return .investment
    case (.seek, _): return .target
    case (.award, _), (.none, .grant): return .subsidy
    case (.none, .other):
      if let previous, isElided(phrase) { return previous }
      return .target
    }
  }

  /// The last verb of the sentence before the figure that says what is done with money. A segment
  /// that begins with another deed ends its reach: `…补助100万元,开展…项目,区财政补助…`.
  private func governor(of phrase: Phrase) -> Governor {
    let before = phrase.sentence.lowerBound..<phrase.figure.core.lowerBound
    var latest: (place: Int, governor: Governor) = (-1, .none)
    let verbs: [(Cue, Governor)] = [(.budget, .budget), (.seek, .seek), (.award, .award)]
    for (cue, governor) in verbs {
      if let range = reading.cues.last(cue, in: before), range.upperBound > latest.place {
        latest = (range.upperBound, governor)
      }
    }
    guard latest.place >= 0 else { return .none }
    for segment in reading.structure.segments
    where segment.lowerBound >= latest.place && segment.lowerBound <= phrase.lead.lowerBound {
      if startsWithDeed(segment) { return .none }
    }
    return latest.governor
  }

  private func startsWithDeed(_ segment: Range<Int>) -> Bool {
    let start = Opening.skipping(in: reading.text, segment)
    return reading.cues.first(.deed, in: start..<segment.upperBound)?.lowerBound == start
  }

  /// The noun nearest to the figure that names a kind of money.
  private func head(of phrase: Phrase) -> Head {
    // 补贴 in `最高补贴1.5万元` stands within the bound.
    let head = head(within: phrase.lead.lowerBound..<phrase.figure.core.lowerBound)
    if head != .other { return head }
    if isRelational(phrase.lead), let carried = carried(before: phrase) { return carried }
    // `1000万元汽车消费补贴`: the noun follows.
    guard let next = reading.text[phrase.tail.lowerBound], phrase.tail.count > 1,
      next.properties.isIdeographic
    else { return .other }
    let nouns: [(Cue, Head)] = [(.credit, .credit), (.grant, .grant), (.investment, .investment)]
    return nouns.compactMap { cue, head in
      reading.cues.first(cue, in: phrase.tail).map { (place: $0.lowerBound, head: head) }
    }.min { $0.place < $1.place }?.head ?? .other
  }

  private func head(within lead: Range<Int>) -> Head {
    let nouns: [(Cue, Head)] = [(.credit, .credit), (.investment, .investment), (.grant, .grant)]
    var best: (end: Int, head: Head) = (lead.upperBound - MoneyKindRule.reach - 1, .other)
    for (cue, head) in nouns {
      if let range = reading.cues.last(cue, in: lead), range.upperBound > best.end {
        best = (range.upperBound, head)
      }
    }
    return best.head
  }

  /// How many scalars may part noun and figure: 余额, 资金, 需求, 达到.
  private static let reach = 5

  /// The noun of the last figure of the sentence: `固定资产投资增长12%、总量达561亿元`.
  private func carried(before phrase: Phrase) -> Head? {
    reading.phrases.last {
      $0.sentence == phrase.sentence && $0.figure.core.upperBound <= phrase.lead.lowerBound
    }.map { head(within: $0.lead) }
  }

  private func isRelational(_ lead: Range<Int>) -> Bool {
    var index = reading.text.trimmed(lead).lowerBound
    while index < lead.upperBound {
      guard
        let word = MoneyKindRule.relational.match(
          in: reading.text, at: index, before: lead.upperBound)
      else { return false }
      index = word.upperBound
    }
    return true
  }

  private func isElided(_ phrase: Phrase) -> Bool { isRelational(phrase.lead) }

  /// Nouns and verbs that say nothing without the subject before them.
  private static let relational: WordList = [
    "总量", "总额", "余额", "规模", "总规模", "累计", "达", "达到", "突破", "完成", "为", "各", "分别", "单家", "每年",
    "其中",
  ]
}

/// The words that a sentence or segment may open with before its verb: year, period, adverb.
enum Opening {
  private static let words: WordList = [
    "年", "全年", "今年", "当年", "积极", "全力", "着力", "继续", "进一步", "同时", "此外", "另外",
    "并", "其中", "努力", "切实", "共", "计划", "一季度", "上半年", "下半年", "年内", "到", "至", "逐步", "加大",
  ]

  static func skipping(in text: FactText, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      if let scalar = text[index], scalar.isDigit || scalar == " " {
        index += 1
      } else if let word = words.match(in: text, at: index, before: range.upperBound) {
        index = word.upperBound
      } else {
        break
      }
    }
    return index
  }
}
