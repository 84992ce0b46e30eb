internal import Diagnostics

/// Finds the counterparts of every clause in the other notices.
///
/// Clauses are grouped by subject (`ClauseGrouper`), equal titles first (`EqualTitles`); members of a group are each other's
/// counterparts. A clause that covers several subjects also gets partial counterparts outside its
/// group where they are plain enough. Reviewed decisions win over both. Nothing here knows a notice:
/// weights and bars are of the language (docs/decisions/alignment.md says how they were found).
struct ClauseAligner {
  let decisions: [AlignmentDecision]

  func align(_ notices: [AlignableNotice]) -> Diagnosed<ClauseAlignment> {
    let clauses = notices.flatMap(\.clauses)
    let profiles = ClauseProfile.profiles(of: clauses)
    let reviewed = ReviewedPairs(decisions, clauses: clauses.map(\.reference))
    let pairs = CandidateFinder.pairs(profiles)
    var grouper = ClauseGrouper(profiles, pairs: pairs, forbidden: reviewed.different)
    let groups = grouper.grouped(joined: reviewed.same + EqualTitles.pairs(profiles))
    var builder = AlignmentBuilder(clauses, profiles, groups: groups, reviewed: reviewed)
    return Diagnosed(builder.build(pairs), reviewed.diagnostics)
  }
}
