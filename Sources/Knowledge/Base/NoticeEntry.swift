package import Facts
package import NoticeModel

/// A notice with all that is known of it. Immutable; a class only so that pages share one copy.
package final class NoticeEntry: Sendable {
  package let notice: Notice
  package let facts: NoticeFacts
  package let sidecar: NoticeSidecar
  package let region: Region?
  /// The year the policies are for.
  package let year: Int?
  package let validity: ValidityState
  /// Whether the source site's label (有效, 现行有效, 失效, 废止 …) says otherwise than `validity`.
  package let labelContradictsTerm: Bool
  /// One for each domain, in order.
  package let domains: [DomainEntry]
  /// One for each clause, in order.
  package let clauses: [ClauseEntry]
  /// Mentions of concepts in the preamble.
  package let preambleMentions: [ConceptMention]
  /// Mentions of concepts in the closing.
  package let closingMentions: [ConceptMention]
  /// Units that one sentence makes responsible for many clauses.
  package let blanketUnits: [BlanketUnit]

  package var id: String { notice.id }

  /// The clause at an address, `nil` where the notice has none.
  package func clause(_ reference: ClauseReference) -> ClauseEntry? {
    guard reference.notice == id, clauses.indices.contains(reference.ordinal - 1) else {
      return nil
    }
    return clauses[reference.ordinal - 1]
  }

  private static func contradicts(_ label: String, _ state: ValidityState) -> Bool {
    let isInvalid = ["失效", "废止", "无效", "已过期"].contains { label.contains($0) }
    return switch state {
    case .expired: label.contains("有效") && !isInvalid
    case .inForce: isInvalid
    case .notYet, .draft, .unknown: false
    }
  }

  package init(
    notice: Notice, facts: NoticeFacts, sidecar: NoticeSidecar, region: Region?, year: Int?,
    validity: ValidityState, domains: [DomainEntry], clauses: [ClauseEntry],
    preambleMentions: [ConceptMention] = [], closingMentions: [ConceptMention] = [],
    blanketUnits: [BlanketUnit] = []
  ) {
    self.notice = notice
    self.facts = facts
    self.sidecar = sidecar
    self.region = region
    self.year = year
    self.validity = validity
    labelContradictsTerm = NoticeEntry.contradicts(notice.header.siteLabel ?? "", validity)
    self.domains = domains
    self.clauses = clauses
    self.preambleMentions = preambleMentions
    self.closingMentions = closingMentions
    self.blanketUnits = blanketUnits
  }
}
