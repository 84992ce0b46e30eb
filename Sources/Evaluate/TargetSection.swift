import Facts

/// Targets: place, number, value, unit, comparator and year must be right.
///
/// Standing shares and rates (`commitment`) and how many projects are worked on (`scope-count`) are
/// neither misses nor inventions.
struct TargetSection: QualitySection {
  struct Record: GoldFact, Decodable {
    let notice: String
    let place: String
    let text: String
    let amountText: String
    let fileOffset: Int
    let doubt: String?
    let value: String
    let unit: String
    let comparator: String
    let comparatorAlternatives: [String]?
    let year: String?
    let classification: String

    var isScored: Bool { doubt == nil && classification == "target" }

    enum CodingKeys: String, CodingKey {
      case notice, place, text, doubt, value, unit, comparator, year
      case amountText = "amount_text"
      case fileOffset = "file_offset"
      case comparatorAlternatives = "comparator_alt"
      case classification = "class"
    }
  }

  func measure(_ gold: Gold) throws -> SectionResult {
    let scorer = FactScorer<Record, Target>(
      records: try gold.decode([Record].self, from: "targets.json"),
      facts: { $0.targets.map { FoundFact(fact: $0, range: $0.range, text: $0.text) } },
      isScored: \.isScored, errors: errors, kinds: [("target", { _ in true }, { _ in true })])
    return try scorer.result("targets", gold)
  }

  private func errors(_ record: Record, _ target: Target) -> [String] {
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
