internal import Diagnostics

/// The labels that structure a notice: headings of domains, and clauses.
struct Outline: Sendable {
  enum Role: Sendable { case domain, clause }

  struct Item: Sendable {
    let role: Role
    let candidate: LabelCandidate
    /// The form of the labels that it counts on with; the label itself may be of another.
    let series: LabelKind

    init(role: Role, candidate: LabelCandidate, series: LabelKind? = nil) {
      self.role = role
      self.candidate = candidate
      self.series = series ?? candidate.label.kind
    }

    var start: Int { candidate.start }
  }

  /// In the order of the text.
  let items: [Item]
}
