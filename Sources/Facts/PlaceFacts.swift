/// The facts of one place.
package struct PlaceFacts: Hashable, Sendable {
  package var money: [Money]
  package var targets: [Target]
  package var sums: [SumCheck]
  /// Terms of its own that the place states, e.g. 6月底前.
  package var terms: [Term]

  package init(
    money: [Money] = [], targets: [Target] = [], sums: [SumCheck] = [], terms: [Term] = []
  ) {
    self.money = money
    self.targets = targets
    self.sums = sums
    self.terms = terms
  }

  mutating func add(_ other: PlaceFacts) {
    money += other.money
    targets += other.targets
    sums += other.sums
    terms += other.terms
  }
}
