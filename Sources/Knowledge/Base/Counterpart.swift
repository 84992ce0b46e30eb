/// What two clauses were found to be counterparts by; pages say it, so that a reader can judge.
package enum AlignmentBasis: String, CaseIterable, Sendable {
  case equalTitle = "equal-title"
  case similarTitle = "similar-title"
  case similarText = "similar-text"
  case sharedFigures = "shared-figures"
  case reviewed
}

/// A clause of another notice that says the same, seen from one clause.
package struct Counterpart: Hashable, Sendable {
  /// `partial`: one of the two has more subjects than the other.
  package enum Match: String, Sendable { case exact, partial }
  package let clause: ClauseReference
  package let match: Match
  /// From 0 to 1.
  package let score: Double
  package let basis: AlignmentBasis
  /// Why a reviewer decided so; `nil` where the match was computed.
  package let reason: String?

  package init(
    clause: ClauseReference, match: Match, score: Double, basis: AlignmentBasis,
    reason: String? = nil
  ) {
    self.clause = clause
    self.match = match
    self.score = score
    self.basis = basis
    self.reason = reason
  }
}
