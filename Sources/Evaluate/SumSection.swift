import Facts

/// Lists that split a total: the same total must be found with parts that give the same sum.
struct SumSection: QualitySection {
  private struct Record: Decodable {
    let notice: String
    let place: String
    let value: String
    let role: [String]?
  }

  private struct List: Hashable {
    let place: String
    let total: String
    let sum: String
  }

  func measure(_ gold: Gold) throws -> SectionResult {
    let records = try gold.decode([Record].self, from: "money.json")
    let notices = Array(Set(records.map(\.notice))).sorted()
    var rows: [QualityRow] = []
    var findings: [String] = []
    for notice in notices {
      let expected = lists(records.filter { $0.notice == notice })
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
      id: "sums", developedOn: notices, readByEye: Quality.readByEye, rows: rows,
      findings: findings)
  }

  /// The annotated lists. Parts follow their total; a total without parts closes the list of the
  /// amounts before it that share its other role.
  private func lists(_ records: [Record]) -> Set<List> {
    var lists: Set<List> = []
    for (index, total) in records.enumerated() where total.role?.contains("total") == true {
      let shared = (total.role ?? []).first { $0 != "total" }
      let following = records[(index + 1)...].prefix {
        $0.place == total.place && $0.role == ["part"]
      }
      let preceding = records[..<index].filter {
        $0.place == total.place && shared.map(($0.role ?? []).contains) == true
      }
      let parts = following.isEmpty ? preceding : Array(following)
      lists.insert(List(place: total.place, total: total.value, sum: sum(parts.map(\.value))))
    }
    return lists
  }

  private func sum(_ values: [String]) -> String {
    let total = values.compactMap { Int($0) }.reduce(0, +)
    return ExactDecimal(coefficient: total).description
  }
}
