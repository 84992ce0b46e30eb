package import Diagnostics

/// A first-level heading 领域 with its introduction and clauses.
///
/// Clauses that stand under no heading make one domain with empty label and title.
package struct Domain: Hashable, Sendable {
  /// Position in the notice, from 1.
  package let ordinal: Int
  /// As printed, e.g. `一、`.
  package let label: String
  /// As printed, without the parenthesis that names the lead, e.g. `扩大有效投资政策`.
  package let title: String
  package let headingRange: ByteRange
  /// Names of the lead departments, as printed in the heading.
  package let leadDepartments: [Passage]
  package let introduction: Passage
  /// Headings above this one that stand directly before it, outermost first. They head the domains
  /// that follow, too, up to the next with one of the same rank.
  package let enclosing: [EnclosingHeading]
  package let clauses: [Clause]

  package init(
    ordinal: Int, label: String, title: String, headingRange: ByteRange,
    leadDepartments: [Passage], introduction: Passage, enclosing: [EnclosingHeading] = [],
    clauses: [Clause]
  ) {
    self.ordinal = ordinal
    self.label = label
    self.title = title
    self.headingRange = headingRange
    self.leadDepartments = leadDepartments
    self.introduction = introduction
    self.enclosing = enclosing
    self.clauses = clauses
  }

  /// The same domain with all its words changed: its passages with one function, the titles of its
  /// headings with the other. A name of which nothing is left is left out.
  package func map(
    passages change: (Passage) -> Passage, titles changeTitle: (String) -> String
  ) -> Domain {
    Domain(
      ordinal: ordinal, label: label, title: changeTitle(title), headingRange: headingRange,
      leadDepartments: leadDepartments.map(change).filter { !$0.isEmpty },
      introduction: change(introduction),
      enclosing: enclosing.map {
        EnclosingHeading(
          label: $0.label, title: changeTitle($0.title), range: $0.range,
          leadDepartments: $0.leadDepartments.map(change).filter { !$0.isEmpty },
          introduction: change($0.introduction))
      },
      clauses: clauses.map {
        Clause(
          ordinal: $0.ordinal, label: $0.label, title: change($0.title), text: change($0.text),
          responsibleUnits: $0.responsibleUnits
            .map { ResponsibleUnit(name: change($0.name), role: $0.role) }
            .filter { !$0.name.isEmpty },
          range: $0.range)
      })
  }
}
