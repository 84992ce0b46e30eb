import Facts

/// What an annotator says of an amount of money.
struct AnnotatedMoney: AnnotatedFigure {
  let value: String
  let currency: String
  let qualifier: String
  let qualifierAlternatives: [String]?
  let per: String?
  let perAlternatives: [String?]?
  let perBasis: String?
  let kind: String
  let kindAlternatives: [String]?

  enum CodingKeys: String, CodingKey {
    case value, currency, qualifier, per, kind
    case qualifierAlternatives = "qualifier_alt"
    case perAlternatives = "per_alt"
    case perBasis = "per_basis"
    case kindAlternatives = "kind_alt"
  }

  var isScored: Bool { true }

  func hasValue(of money: Money) -> Bool { value == money.value.description }

  func errors(of money: Money) -> [String] {
    var errors: [String] = []
    if !hasValue(of: money) { errors.append("value \(money.value)") }
    if currency != money.currency.rawValue { errors.append("currency \(money.currency)") }
    let comparators = [qualifier] + (qualifierAlternatives ?? [])
    if !comparators.contains(where: { Scoring.isSame($0, money.comparator) }) {
      errors.append("comparator \(money.comparator.rawValue) for \(qualifier)")
    }
    if !([per] + (perAlternatives ?? [])).contains(where: { isSame(per: $0, money.per) }) {
      errors.append("per \(money.per ?? "–") for \(per ?? "–")")
    }
    if !([kind] + (kindAlternatives ?? [])).contains(money.kind.rawValue) {
      errors.append("kind \(money.kind.rawValue) for \(kind)")
    }
    return errors
  }

  /// Each part as printed or the end of what is printed (园 of 成果转化园). A per-unit that the
  /// annotator inferred may be left out.
  private func isSame(per expected: String?, _ per: String?) -> Bool {
    guard let expected else { return per == nil }
    let parts = expected.split(separator: "/")
    let found = (per ?? "").split(separator: "/")
    if perBasis == "inferred" {
      return found.allSatisfy { part in parts.contains { part.hasSuffix($0) } }
    }
    return parts.count == found.count && zip(parts, found).allSatisfy { $1.hasSuffix($0) }
  }
}
