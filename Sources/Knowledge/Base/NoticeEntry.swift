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
    self.domains = domains
    self.clauses = clauses
    self.preambleMentions = preambleMentions
    self.closingMentions = closingMentions
    self.blanketUnits = blanketUnits
  }
}
