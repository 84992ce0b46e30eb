import Knowledge

extension SitePlan {
  /// Clauses that write of a measure's subject among others, in notices that have no member of it: a
  /// clause on food, subsidies and housing is a counterpart of three measures and a member of none.
  /// To say that its notice has nothing on them would be wrong.
  func partialMembers(of measure: Measure) -> [ClauseReference] {
    let present = Set(measure.members.map(\.notice))
    guard present.count < knowledge.notices.count else { return [] }
    let counterparts = measure.members.flatMap { clause($0)?.counterparts ?? [] }.map(\.clause)
    return Set(counterparts).filter { !present.contains($0.notice) }.sorted()
  }
}
