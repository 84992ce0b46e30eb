import Facts

/// Targets: place, number, value, unit, comparator and year must be right.
struct TargetSection: QualitySection {
  func measure(_ gold: Gold) throws -> SectionResult {
    let scorer = FactScorer<AnnotatedTarget>(
      facts: { $0.targets.map { FoundFact(fact: $0, range: $0.range, text: $0.text) } },
      kinds: [("target", { _ in true }, { _ in true })])
    return try scorer.result("targets", gold.annotations("targets", AnnotatedTarget.self), gold)
  }
}
