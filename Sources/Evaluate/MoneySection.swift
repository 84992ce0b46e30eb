import Facts

/// Amounts of money: place, number, value, currency, comparator, per-unit and kind must be right.
struct MoneySection: QualitySection {
  func measure(_ gold: Gold) throws -> SectionResult {
    let scorer = FactScorer<AnnotatedMoney>(
      facts: { $0.money.map { FoundFact(fact: $0, range: $0.range, text: $0.text) } },
      kinds: MoneyKind.allCases.map { kind in
        (kind.rawValue, { $0.kind == kind.rawValue }, { $0.kind == kind })
      })
    return try scorer.result("money", gold.annotations("money", AnnotatedMoney.self), gold)
  }
}
