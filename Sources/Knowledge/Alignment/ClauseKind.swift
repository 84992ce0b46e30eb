/// What sort of clause it is, as far as that speaks for or against two clauses being counterparts.
struct ClauseKind: Hashable, Comparable {
  /// How a clause speaks of public money. Most packages open with one clause that allots it, and
  /// that clause has its counterpart in such a clause, whatever else the two have in common.
  enum Funding: Int {
    case none
    /// The title names it: 积极争取财政资金支持.
    case named
    /// The text gives the year's amount: …预算安排…亿元.
    case allotted
  }

  /// The policy package, `nil` where it is unknown.
  let package: String?
  let funding: Funding

  init(_ clause: AlignableClause) {
    package = clause.package
    if BudgetSentence.stands(in: clause.text) {
      funding = .allotted
    } else {
      let title = FoldedText(clause.title)
      let names = ClauseKind.moneyWords.contains { title.contains($0) }
      funding = names ? .named : .none
    }
  }

  private static let moneyWords = ["财政", "资金"].map(FoldedText.init)

  /// What the similarity of two clauses of these kinds is multiplied by.
  ///
  /// Clauses of different packages can be counterparts, but need far more in common, since 加大财政
  /// 支持力度 opens every package.
  func affinity(to other: ClauseKind) -> Double {
    let isSamePackage = package == nil || other.package == nil || package == other.package
    let byFunding =
      switch (
        min(funding.rawValue, other.funding.rawValue), max(funding.rawValue, other.funding.rawValue)
      ) {
      case (2, 2): 1.4
      case (1, 2): 0.9
      case (0, 2): 0.6
      default: 1.0
      }
    return (isSamePackage ? 1 : 0.3) * byFunding
  }

  static func < (left: ClauseKind, right: ClauseKind) -> Bool {
    (left.package ?? "", left.funding.rawValue) < (right.package ?? "", right.funding.rawValue)
  }
}
