import Facts

/// Scores found facts against annotated records, a notice at a time.
///
/// A section says what it reads and of what kinds; the records say what counts and what must agree.
struct FactScorer<Detail: AnnotatedFigure> {
  typealias Record = Annotation<Detail>
  typealias Fact = Detail.Fact

  /// The facts of one place.
  let facts: (PlaceFacts) -> [FoundFact<Fact>]
  /// The kinds to give figures for, with what belongs to each.
  let kinds: [(name: String, record: (Detail) -> Bool, fact: (Fact) -> Bool)]

  func result(
    _ id: String, _ records: (given: [Record], independent: [Record]), _ gold: Gold
  ) throws -> SectionResult {
    let all = records.given + records.independent
    var rows: [QualityRow] = []
    var findings: [String] = []
    for notice in Set(all.map(\.words.notice)).sorted() {
      let entry = try gold.entry(notice)
      let own = all.filter { $0.words.notice == notice }
      let found = entry.facts.places.flatMap { place, facts in
        self.facts(facts).map { $0.at(place) }
      }
      let outcome = FactMatcher().match(own, found, in: entry)
      rows += self.rows(notice, own, outcome)
      findings += self.findings(notice, outcome)
    }
    return SectionResult(
      id: id, developedOn: Set(records.given.map(\.words.notice)).sorted(),
      readByEye: Quality.readByEye,
      annotatedIndependently: Set(records.independent.map(\.words.notice)).sorted(), rows: rows,
      findings: findings)
  }

  private func rows(
    _ notice: String, _ records: [Record], _ outcome: FactMatcher<Detail, Fact>.Outcome
  ) -> [QualityRow] {
    kinds.map { kind in
      let pairs = outcome.pairs.filter { counts($0.record) && kind.record($0.record.detail) }
      return QualityRow(
        notice: notice, kind: kind.name,
        expected: records.filter { counts($0) && kind.record($0.detail) }.count,
        found: pairs.count + outcome.inventions.filter { kind.fact($0.fact) }.count,
        correct: pairs.filter { $0.record.detail.errors(of: $0.fact.fact).isEmpty }.count)
    }
  }

  private func findings(
    _ notice: String, _ outcome: FactMatcher<Detail, Fact>.Outcome
  ) -> [String] {
    let misses = outcome.misses.filter(counts).map {
      "\(notice) \($0.words.place) missed \($0.words.text)"
    }
    let inventions = outcome.inventions.map { "\(notice) \($0.place) invented \($0.text)" }
    let wrong = outcome.pairs.filter { counts($0.record) }.compactMap { record, fact in
      let errors = record.detail.errors(of: fact.fact)
      return errors.isEmpty
        ? nil
        : "\(notice) \(record.words.place) wrong \(record.words.text): \(errors.joined(separator: ", "))"
    }
    return misses + inventions + wrong
  }

  /// Records in doubt never count.
  private func counts(_ record: Record) -> Bool {
    record.words.doubt == nil && record.detail.isScored
  }
}
