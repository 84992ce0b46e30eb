internal import Diagnostics

/// The reviewed decisions of `content/alignment.yaml`, as pairs of indices of clauses.
struct ReviewedPairs {
  private(set) var same: [(Int, Int)] = []
  private(set) var different: [(Int, Int)] = []
  /// What the decisions make counterparts, with the reason, in their order.
  private(set) var counterparts: [(Int, Int, Counterpart.Match, String)] = []
  /// A warning for each decision that names a clause that is not there, or decides nothing.
  private(set) var diagnostics: [Diagnostic] = []
  private var decided: Set<UInt64> = []

  init(_ decisions: [AlignmentDecision], clauses: [ClauseReference]) {
    let indices = Dictionary(
      zip(clauses, clauses.indices), uniquingKeysWith: { first, _ in first })
    let notices = Set(clauses.map(\.notice)).sorted()
    for decision in decisions {
      guard let left = indices[decision.left], let right = indices[decision.right] else {
        let missing = indices[decision.left] == nil ? decision.left : decision.right
        diagnostics.append(
          Diagnostic(
            .staleDecision, "The decision no longer applies: there is no clause \(missing)",
            at: decision.place, notes: ["It says: \(decision.reason)"],
            suggestions: NearMiss.suggestions(for: missing.notice, among: notices)))
        continue
      }
      guard decision.left.notice != decision.right.notice else {
        diagnostics.append(
          ReviewedPairs.useless(decision, "both clauses are of \(decision.left.notice)"))
        continue
      }
      guard decided.insert(ReviewedPairs.key(left, right)).inserted else {
        diagnostics.append(
          ReviewedPairs.useless(decision, "a decision above names the same two clauses"))
        continue
      }
      switch decision.verdict {
      case .same:
        same.append((left, right))
        counterparts.append((left, right, .exact, decision.reason))
      case .partial:
        counterparts.append((left, right, .partial, decision.reason))
      case .different:
        different.append((left, right))
      }
    }
  }

  func decides(_ left: Int, _ right: Int) -> Bool {
    decided.contains(ReviewedPairs.key(left, right))
  }

  private static func useless(_ decision: AlignmentDecision, _ reason: String) -> Diagnostic {
    Diagnostic(
      .uselessDecision,
      "The decision on \(decision.left) and \(decision.right) has no effect: \(reason)",
      at: decision.place, notes: ["It says: \(decision.reason)"])
  }

  /// Both indices in one number, in either order the same.
  private static func key(_ left: Int, _ right: Int) -> UInt64 {
    UInt64(min(left, right)) << 32 | UInt64(max(left, right))
  }
}
