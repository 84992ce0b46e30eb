import Facts

/// Scores found facts against annotated records, a notice at a time.
///
/// A section says what it reads, what counts and what must agree; the rest is the same for all.
struct FactScorer<Record: GoldFact, Fact> {
  let records: [Record]
  /// The facts of one place.
  let facts: (PlaceFacts) -> [FoundFact<Fact>]
  /// Whether a record is scored at all.
  let isScored: (Record) -> Bool
  /// What of a fact differs from its record.
  let errors: (Record, Fact) -> [String]
  /// The kinds to give figures for, with what belongs to each.
  let kinds: [(name: String, record: (Record) -> Bool, fact: (Fact) -> Bool)]

  func result(_ id: String, _ gold: Gold) throws -> SectionResult {
    let notices = Array(Set(records.map(\.notice))).sorted()
    var rows: [QualityRow] = []
    var findings: [String] = []
    for notice in notices {
      let entry = try gold.entry(notice)
      let own = records.filter { $0.notice == notice }
      let found = entry.facts.places.flatMap { place, facts in
        self.facts(facts).map { $0.at(place) }
      }
      let outcome = FactMatcher().match(own, found, in: entry)
      rows += self.rows(notice, own, outcome)
      findings += self.findings(notice, outcome)
    }
    return SectionResult(
      id: id, developedOn: notices, readByEye: Quality.readByEye, rows: rows,
      findings: findings)
  }

  private func rows(
    _ notice: String, _ records: [Record], _ outcome: FactMatcher<Record, Fact>.Outcome
  ) -> [QualityRow] {
    kinds.map { kind in
      let pairs = outcome.pairs.filter { isScored($0.record) && kind.record($0.record) }
      return QualityRow(
        notice: notice, kind: kind.name,
        expected: records.filter { isScored($0) && kind.record($0) }.count,
        found: pairs.count + outcome.inventions.filter { kind.fact($0.fact) }.count,
        correct: pairs.filter { errors($0.record, $0.fact.fact).isEmpty }.count)
    }
  }

  private func findings(
    _ notice: String, _ outcome: FactMatcher<Record, Fact>.Outcome
  ) -> [String] {
    let misses = outcome.misses.filter(isScored).map {
      "\(notice) \($0.place) missed \($0.text)"
    }
    let inventions = outcome.inventions.map { "\(notice) \($0.place) invented \($0.text)" }
    let wrong = outcome.pairs.filter { isScored($0.record) }.compactMap { record, fact in
      let errors = errors(record, fact.fact)
      return errors.isEmpty
        ? nil : "\(notice) \(record.place) wrong \(record.text): \(errors.joined(separator: ", "))"
    }
    return misses + inventions + wrong
  }
}
