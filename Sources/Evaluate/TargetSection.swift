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
    let records = try gold.decode([Record].self, from: "targets.json")
    let notices = Array(Set(records.map(\.notice))).sorted()
    var rows: [QualityRow] = []
    var findings: [String] = []
    for notice in notices {
      let entry = try gold.entry(notice)
      let facts = entry.facts.places.flatMap { place, facts in
        facts.targets.map { FoundFact(fact: $0, place: place, range: $0.range, text: $0.text) }
      }
      let own = records.filter { $0.notice == notice }
      let outcome = FactMatcher().match(own, facts, in: entry)
      let scored = outcome.pairs.filter(\.record.isScored)
      findings += outcome.misses.filter(\.isScored).map {
        "\(notice) \($0.place) missed \($0.text)"
      }
      findings += outcome.inventions.map {
        "\(notice) \($0.place) invented \($0.text) \($0.fact.indicator)"
      }
      for (record, fact) in scored {
        let errors = errors(record, fact.fact)
        if !errors.isEmpty {
          findings.append(
            "\(notice) \(record.place) wrong \(record.text): \(errors.joined(separator: ", "))")
        }
      }
      rows.append(
        QualityRow(
          notice: notice, kind: "target", expected: own.filter(\.isScored).count,
          found: scored.count + outcome.inventions.count,
          correct: scored.filter { errors($0.record, $0.fact.fact).isEmpty }.count))
    }
    return SectionResult(id: "targets", developedOn: notices, readByEye: Quality.readByEye, rows: rows,
      findings: findings)
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
