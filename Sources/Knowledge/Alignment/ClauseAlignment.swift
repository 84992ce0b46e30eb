/// Which clauses of different notices are counterparts, and the measures that they make up.
struct ClauseAlignment {
  /// Exact before partial, then the higher score, then the order of notices.
  var counterparts: [ClauseReference: [Counterpart]] = [:]
  var measures: [Measure] = []
  /// The measure of each clause that has one.
  var measureIDs: [ClauseReference: String] = [:]
}
