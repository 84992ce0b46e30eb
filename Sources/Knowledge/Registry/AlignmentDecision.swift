package import Diagnostics

/// A reviewed decision on two clauses, from `content/alignment.yaml`; wins over the computation.
package struct AlignmentDecision: Hashable, Sendable {
  package enum Verdict: String, Sendable { case same, partial, different }
  package let left: ClauseReference
  package let right: ClauseReference
  package let verdict: Verdict
  package let reason: String
  /// Where the decision is written, for the message that it no longer applies.
  package let place: DiagnosticPlace

  package init(
    left: ClauseReference, right: ClauseReference, verdict: Verdict, reason: String,
    place: DiagnosticPlace = .none
  ) {
    self.left = left
    self.right = right
    self.verdict = verdict
    self.reason = reason
    self.place = place
  }
}
