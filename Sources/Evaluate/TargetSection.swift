import Facts

/// Targets: place, number, value, unit, comparator and year must be right.
///
/// Standing shares and rates (`commitment`) and how many projects are worked on (`scope-count`) are
/// neither misses nor inventions.
struct TargetSection: QualitySection {
  private struct Detail: Decodable {
    let value: String
    let unit: String
    let comparator: String
    let comparatorAlternatives: [String]?
    let year: String?
    let classification: String

    enum CodingKeys: String, CodingKey {
      case value, unit, comparator, year
      case comparatorAlternatives = "comparator_alt"
      case classification = "class"
    }
  }

  func measure(_ gold: Gold) throws -> SectionResult {
    let scorer = FactScorer<Detail, Target>(
      facts: { $0.targets.map { FoundFact(fact: $0, range: $0.range, text: $0.text) } },
      isScored: { $0.classification == "target" }, errors: errors,
      kinds: [("target", { _ in true }, { _ in true })])
    return try scorer.result("targets", gold.annotations("targets", Detail.self), gold)
  }

  private func errors(_ record: Detail, _ target: Target) -> [String] {
    var errors: [String] = []
    if record.value != target.value { errors.append("value \(target.value)") }
    if record.unit != target.unit { errors.append("unit \(target.unit) for \(record.unit)") }
    let comparators = [record.comparator] + (record.comparatorAlternatives ?? [])
    if !comparators.contains(where: { Scoring.isSame($0, target.comparator) }) {
      errors.append("comparator \(target.comparator.rawValue) for \(record.comparator)")
    }
    if record.year != target.year {
      errors.append("year \(target.year ?? "–") for \(record.year ?? "–")")
    }
    return errors
  }
}
