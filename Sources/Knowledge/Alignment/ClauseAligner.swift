internal import Diagnostics

/// Finds the counterparts of every clause in the other notices.
///
/// Clauses are grouped by subject (`ClauseGrouper`); members of a group are each other's
/// counterparts. A clause that covers several subjects also gets partial counterparts outside its
/// group where they are plain enough. Reviewed decisions win over both. Nothing here knows a notice:
/// the weights and bars are of the language (docs/decisions/alignment.md says how they were found).
struct ClauseAligner {
  /// From here on, two members of a group count as exact counterparts.
  static let exactBar = 0.12
  /// From here on, two clauses that are not of one group are partial counterparts.
  static let partialBar = 0.2

  let decisions: [AlignmentDecision]

  func align(_ notices: [AlignableNotice]) -> Diagnosed<ClauseAlignment> {
    let clauses = notices.flatMap(\.clauses)
    let profiles = ClauseProfile.profiles(of: clauses)
    let reviewed = ReviewedPairs(decisions, clauses: clauses.map(\.reference))
    let pairs = CandidateFinder.pairs(profiles)
    var grouper = ClauseGrouper(profiles, pairs: pairs, forbidden: reviewed.different)
    let groups = grouper.grouped(joined: reviewed.same)

    var alignment = ClauseAlignment()
    var groupOf: [Int: Int] = [:]
    for (number, members) in groups.enumerated() {
      for member in members { groupOf[member] = number }
      let measure = measure(of: members, clauses)
      alignment.measures.append(measure)
      for member in members { alignment.measureIDs[profiles[member].reference] = measure.id }
      for (offset, left) in members.enumerated() {
        for right in members[(offset + 1)...] where !reviewed.decides(left, right) {
          let score = similarity(profiles[left], profiles[right])
          alignment.add(
            profiles[left].reference, profiles[right].reference,
            score >= ClauseAligner.exactBar ? .exact : .partial, score: rounded(score),
            basis: basis(profiles[left], profiles[right]))
        }
      }
    }
    for (left, right) in pairs where !reviewed.decides(left, right) {
      guard groupOf[left] == nil || groupOf[left] != groupOf[right] else { continue }
      let score = similarity(profiles[left], profiles[right])
      guard score >= ClauseAligner.partialBar else { continue }
      alignment.add(
        profiles[left].reference, profiles[right].reference, .partial, score: rounded(score),
        basis: basis(profiles[left], profiles[right]))
    }
    for (left, right, match) in reviewed.counterparts {
      alignment.add(
        profiles[left].reference, profiles[right].reference, match, score: 1, basis: .reviewed)
    }
    alignment.sortCounterparts()
    return Diagnosed(alignment, reviewed.diagnostics)
  }

  private func similarity(_ left: ClauseProfile, _ right: ClauseProfile) -> Double {
    min(1, left.kind.affinity(to: right.kind) * left.combined.dot(right.combined))
  }

  private func basis(_ left: ClauseProfile, _ right: ClauseProfile) -> AlignmentBasis {
    if left.foldedTitle == right.foldedTitle { return .equalTitle }
    let titles = left.title.dot(right.title)
    return titles >= 0.4 && titles > left.text.dot(right.text) ? .similarTitle : .similarText
  }

  /// The title that most members print, of equally frequent ones the first; the id of the first.
  private func measure(of members: [Int], _ clauses: [AlignableClause]) -> Measure {
    let titles = members.map { clauses[$0].title }
    let title = titles.enumerated().max { left, right in
      let counts = [left, right].map { item in titles.count { $0 == item.element } }
      return (counts[0], right.offset) < (counts[1], left.offset)
    }
    let first = clauses[members[0]].reference
    return Measure(
      id: "\(first.notice)-\(first.ordinal)", title: title?.element ?? "",
      package: members.lazy.compactMap { clauses[$0].package }.first,
      members: members.map { clauses[$0].reference })
  }

  /// Three decimals, so that the last bits of a sum reach no file.
  private func rounded(_ score: Double) -> Double {
    (score * 1000).rounded() / 1000
  }
}
