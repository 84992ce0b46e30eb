/// A `总额…，其中…` list added up exactly.
package struct SumCheck: Hashable, Sendable {
  package enum Outcome: String, Sendable {
    /// 一致
    case equal
    /// 列举未尽
    case partial
    /// 不一致
    case different
  }
  package let total: Money
  package let parts: [Money]
  package let sum: ExactDecimal
  package let outcome: Outcome

  package init(total: Money, parts: [Money], sum: ExactDecimal, outcome: Outcome) {
    self.total = total
    self.parts = parts
    self.sum = sum
    self.outcome = outcome
  }

  /// Adds up. `nil` for fewer than two parts, or where the sum does not fit a decimal.
  ///
  /// Parts that give less than the total name only some of it, unless the list ends with the rest.
  init?(total: Money, parts: [Money], isExhaustive: Bool) {
    guard parts.count > 1 else { return nil }
    var sum = ExactDecimal(coefficient: 0)
    for part in parts {
      guard let next = sum.adding(part.value) else { return nil }
      sum = next
    }
    let outcome: Outcome =
      if sum == total.value { .equal } else if sum < total.value, !isExhaustive { .partial } else {
        .different
      }
    self.init(total: total, parts: parts, sum: sum, outcome: outcome)
  }
}
