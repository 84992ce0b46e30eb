package import Diagnostics

package enum Currency: String, Sendable { case cny = "CNY", usd = "USD" }

/// How a printed figure bounds the value it speaks of.
package enum Comparator: String, Sendable {
  case equal = "="
  case atLeast = ">="
  case above = ">"
  case atMost = "<="
  case below = "<"
  case about = "~"
}

package enum MoneyKind: String, CaseIterable, Sendable {
  case budget, target, subsidy
  case loanCredit = "loan-credit"
  case investment, other
}

/// Whether an amount is the total of a `…，其中…` list, a part of one, or neither.
package enum SumRole: String, Sendable { case total, part, none }

/// An amount of money with its words and their place in the source.
package struct Money: Hashable, Sendable {
  /// The words with their qualifier and per-unit, e.g. `最高不超过500万元`.
  package let text: String
  /// The bytes of `text` in the source file.
  package let range: ByteRange
  /// In the base unit (yuan, dollar), exact.
  package let value: ExactDecimal
  package let currency: Currency
  package let comparator: Comparator
  /// What the amount is paid per, e.g. `亩`, `辆`; `nil` where it is absolute.
  package let per: String?
  package let kind: MoneyKind
  package let sumRole: SumRole

  package init(
    text: String, range: ByteRange, value: ExactDecimal, currency: Currency,
    comparator: Comparator, per: String?, kind: MoneyKind, sumRole: SumRole = .none
  ) {
    self.text = text
    self.range = range
    self.value = value
    self.currency = currency
    self.comparator = comparator
    self.per = per
    self.kind = kind
    self.sumRole = sumRole
  }
}
