/// What sort of clause it is, as far as that speaks for or against two clauses being counterparts.
struct ClauseKind: Hashable, Comparable {
  /// The policy package, `nil` where it is unknown.
  let package: String?
  /// Whether the clause allots money of this year's budget (…预算安排…亿元): most packages open
  /// with one such clause, and it has its counterpart in such a clause.
  let allotsBudget: Bool

  init(_ clause: AlignableClause) {
    package = clause.package
    allotsBudget = ClauseKind.allotsBudget(clause.text)
  }

  /// What the similarity of two clauses of these kinds is multiplied by.
  ///
  /// Clauses of different packages can be counterparts, but need far more in common, since 加大财政
  /// 支持力度 opens every package.
  func affinity(to other: ClauseKind) -> Double {
    let samePackage = package == nil || other.package == nil || package == other.package
    let budget =
      switch (allotsBudget, other.allotsBudget) {
      case (true, true): 1.4
      case (false, false): 1.0
      default: 0.6
      }
    return (samePackage ? 1 : 0.3) * budget
  }

  static func < (left: ClauseKind, right: ClauseKind) -> Bool {
    let packages = (left.package ?? "", right.package ?? "")
    return packages.0 == packages.1
      ? !left.allotsBudget && right.allotsBudget : packages.0 < packages.1
  }

  /// Whether 安排 is followed, in the same phrase and soon, by an amount in 万元 or 亿元.
  private static func allotsBudget(_ text: String) -> Bool {
    let scalars = FoldedText(text).scalars
    let verb = FoldedText("安排").scalars
    guard scalars.count > verb.count else { return false }
    for start in 0..<(scalars.count - verb.count)
    where scalars[start] == verb[0] && scalars[start + 1] == verb[1] {
      if amountFollows(scalars[(start + 2)...].prefix(24)) { return true }
    }
    return false
  }

  private static func amountFollows(_ scalars: ArraySlice<UInt32>) -> Bool {
    var sawDigit = false
    for (index, scalar) in zip(scalars.indices, scalars) {
      switch scalar {
      case 0x30...0x39, 0x2E: sawDigit = true  // 0-9 .
      case 0x4E07, 0x4EBF:  // 万 亿
        let next = scalars[(index + 1)...].first
        // 千瓦时, 立方 and 吨 may follow as well: only money, or an amount left without its unit.
        if sawDigit { return next.map { !isUnit($0) } ?? true }
      case 0x2C, 0x3B, 0x3001, 0x3002: return false  // , ; 、 。
      default: if sawDigit { return false }
      }
    }
    return false
  }

  /// 千 吨 亩 立 方 人 户 个 平: an amount of something else than money.
  private static func isUnit(_ scalar: UInt32) -> Bool {
    [0x5343, 0x5428, 0x4EA9, 0x7ACB, 0x65B9, 0x4EBA, 0x6237, 0x4E2A, 0x5E73].contains(scalar)
  }
}
