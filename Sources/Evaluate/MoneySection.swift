import Facts

/// Amounts of money: place, number, value, currency, comparator, per-unit and kind must be right.
struct MoneySection: QualitySection {
  private struct Detail: Decodable {
    let value: String
    let currency: String
    let qualifier: String
    let qualifierAlternatives: [String]?
    let per: String?
    let perBasis: String?
    let kind: String
    let kindAlternatives: [String]?

    enum CodingKeys: String, CodingKey {
      case value, currency, qualifier, per, kind
      case qualifierAlternatives = "qualifier_alt"
      case perBasis = "per_basis"
      case kindAlternatives = "kind_alt"
    }
  }

  func measure(_ gold: Gold) throws -> SectionResult {
    let scorer = FactScorer<Detail, Money>(
      facts: { $0.money.map { FoundFact(fact: $0, range: $0.range, text: $0.text) } },
      isScored: { _ in true }, errors: errors,
      kinds: MoneyKind.allCases.map { kind in
        (kind.rawValue, { $0.kind == kind.rawValue }, { $0.kind == kind })
      })
    return try scorer.result("money", gold.annotations("money", Detail.self), gold)
  }

  private func errors(_ record: Detail, _ money: Money) -> [String] {
    var errors: [String] = []
    if record.value != money.value.description { errors.append("value \(money.value)") }
    if record.currency != money.currency.rawValue { errors.append("currency \(money.currency)") }
    let comparators = [record.qualifier] + (record.qualifierAlternatives ?? [])
    if !comparators.contains(where: { Scoring.isSame($0, money.comparator) }) {
      errors.append("comparator \(money.comparator.rawValue) for \(record.qualifier)")
    }
    if !isSamePer(record, money.per) {
      errors.append("per \(money.per ?? "–") for \(record.per ?? "–")")
    }
    if !([record.kind] + (record.kindAlternatives ?? [])).contains(money.kind.rawValue) {
      errors.append("kind \(money.kind.rawValue) for \(record.kind)")
    }
    return errors
  }

  /// Each part as printed or the end of what is printed (园 of 成果转化园). A per-unit that the
  /// annotator inferred may be left out.
  private func isSamePer(_ record: Detail, _ per: String?) -> Bool {
    guard let expected = record.per else { return per == nil }
    let parts = expected.split(separator: "/")
    let found = (per ?? "").split(separator: "/")
    if record.perBasis == "inferred" {
      return found.allSatisfy { part in parts.contains { part.hasSuffix($0) } }
    }
    return parts.count == found.count && zip(parts, found).allSatisfy { $1.hasSuffix($0) }
  }
}

/// Rules of the annotation that several sections share.
enum Scoring {
  /// 突破 and 超 are `>` or `>=`; a range has no comparator of its own.
  static func isSame(_ annotated: String, _ comparator: Comparator) -> Bool {
    switch (annotated, comparator) {
    case (">", .atLeast), (">=", .above), ("range", .equal): true
    default: annotated == comparator.rawValue
    }
  }
}
