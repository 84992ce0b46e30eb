package import Facts
package import NoticeModel

/// A clause with all that is known of it. Immutable; a class only so that pages share one copy.
package final class ClauseEntry: Sendable {
  package let reference: ClauseReference
  package let clause: Clause
  package let facts: PlaceFacts
  /// Index into the notice's domains.
  package let domainIndex: Int
  /// One for each responsible unit; ids, `nil` where unknown.
  package let departments: [String?]
  /// In reading order, title first.
  package let mentions: [ConceptMention]
  /// Ids of the concepts mentioned, each once, in reading order.
  package let concepts: [String]
  package let lists: [ListMembership]
  /// Best first.
  package let counterparts: [Counterpart]
  /// The measure the clause belongs to; `nil` where it has no counterpart.
  package let measure: String?

  package init(
    reference: ClauseReference, clause: Clause, facts: PlaceFacts, domainIndex: Int,
    departments: [String?], mentions: [ConceptMention], lists: [ListMembership],
    counterparts: [Counterpart], measure: String?
  ) {
    self.reference = reference
    self.clause = clause
    self.facts = facts
    self.domainIndex = domainIndex
    self.departments = departments
    self.mentions = mentions
    concepts = mentions.reduce(into: []) { ids, mention in
      if !ids.contains(mention.concept) { ids.append(mention.concept) }
    }
    self.lists = lists
    self.counterparts = counterparts
    self.measure = measure
  }
}
