package import NoticeModel

/// A domain with all that is known of it. Immutable; a class only so that pages share one copy.
package final class DomainEntry: Sendable {
  package let domain: Domain
  /// A package id, `nil` where none fits.
  package let package: String?
  /// One for each lead department of the heading; ids, `nil` where unknown.
  package let leadDepartments: [String?]
  /// The lead departments of the heading as printed, each with its id, `nil` where unknown.
  package var leads: [(name: Passage, department: String?)] {
    zip(domain.leadDepartments, leadDepartments).map { ($0, $1) }
  }
  /// Mentions of concepts in the introduction.
  package let mentions: [ConceptMention]
  /// The guarantee lists that the introduction's words put it into.
  package let lists: [ListMembership]
  /// Indices into the notice's clauses.
  package let clauseIndices: Range<Int>

  package init(
    domain: Domain, package: String?, leadDepartments: [String?], mentions: [ConceptMention],
    lists: [ListMembership], clauseIndices: Range<Int>
  ) {
    self.domain = domain
    self.package = package
    self.leadDepartments = leadDepartments
    self.mentions = mentions
    self.lists = lists
    self.clauseIndices = clauseIndices
  }
}
