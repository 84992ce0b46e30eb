/// Which clauses of different notices are counterparts, and the measures that they make up.
struct ClauseAlignment {
  /// Best first.
  var counterparts: [ClauseReference: [Counterpart]] = [:]
  var measures: [Measure] = []
  /// The measure of each clause that has one.
  var measureIDs: [ClauseReference: String] = [:]

  mutating func add(
    _ left: ClauseReference, _ right: ClauseReference, _ match: Counterpart.Match,
    score: Double, basis: AlignmentBasis
  ) {
    counterparts[left, default: []].append(
      Counterpart(clause: right, match: match, score: score, basis: basis))
    counterparts[right, default: []].append(
      Counterpart(clause: left, match: match, score: score, basis: basis))
  }

  /// Exact before partial, then the higher score, then the order of notices.
  mutating func sortCounterparts() {
    for (clause, list) in counterparts {
      counterparts[clause] = list.sorted { left, right in
        if left.match != right.match { return left.match == .exact }
        return (right.score, left.clause) < (left.score, right.clause)
      }
    }
  }
}
