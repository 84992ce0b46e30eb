import Facts

/// Lists that split a total: the same total must be found with parts that give the same sum.
struct SumSection: QualitySection {
  private struct Detail: Decodable {
    let value: String
    let role: [String]?
  }
  private typealias Record = Annotation<Detail>

  private struct List: Hashable {
    let place: String
    let total: String
    let sum: String
  }

  func measure(_ gold: Gold) throws -> SectionResult {
    let (given, independent) = try gold.annotations("money", Detail.self)
    let records = given + independent
    var rows: [QualityRow] = []
    var findings: [String] = []
    for notice in Set(records.map(\.words.notice)).sorted() {
      let expected = lists(records.filter { $0.words.notice == notice })
      let found = Set(
        try gold.entry(notice).facts.places.flatMap { place, facts in
          facts.sums.map {
            List(place: place, total: $0.total.value.description, sum: $0.sum.description)
          }
        })
      findings += expected.subtracting(found).map { "\(notice) \($0.place) missed \($0.total)" }
        .sorted()
      findings += found.subtracting(expected).map { "\(notice) \($0.place) invented \($0.total)" }
        .sorted()
      rows.append(
        QualityRow(
          notice: notice, kind: "sum", expected: expected.count, found: found.count,
          correct: expected.intersection(found).count))
    }
    return SectionResult(
      id: "sums", developedOn: Set(given.map(\.words.notice)).sorted(),
      readByEye: Quality.readByEye,
      annotatedIndependently: Set(independent.map(\.words.notice)).sorted(), rows: rows,
      findings: findings)
  }

  /// The annotated lists. Parts follow their total; a total without parts closes the list of the
  /// amounts before it that share its other role. One part adds nothing up and is no list.
  private func lists(_ records: [Record]) -> Set<List> {
    var lists: Set<List> = []
    for (index, total) in records.enumerated() where has("total", total) {
      let shared = (total.detail.role ?? []).first { $0 != "total" }
      let following = records[(index + 1)...].prefix {
        $0.words.place == total.words.place && has("part", $0)
      }
      let preceding = records[..<index].filter { record in
        record.words.place == total.words.place && shared.map { has($0, record) } == true
      }
      let parts = following.isEmpty ? preceding : Array(following)
      guard parts.count > 1 else { continue }
      lists.insert(
        List(
          place: total.words.place, total: total.detail.value,
          sum: sum(parts.map(\.detail.value))))
    }
    return lists
  }

  private func has(_ role: String, _ record: Record) -> Bool {
    record.detail.role?.contains(role) == true
  }

  private func sum(_ values: [String]) -> String {
    let total = values.compactMap { Int($0) }.reduce(0, +)
    return ExactDecimal(coefficient: total).description
  }
}
