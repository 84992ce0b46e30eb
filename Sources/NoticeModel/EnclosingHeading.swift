package import Diagnostics

/// A heading above the headings of domains: `第一部分 促进消费` over `一、提振大宗消费`.
///
/// It has no clauses of its own; the first domain below it carries it.
package struct EnclosingHeading: Hashable, Sendable {
  /// As printed, e.g. `第一部分`.
  package let label: String
  package let title: String
  package let range: ByteRange
  /// Names of the lead departments, as printed in the heading.
  package let leadDepartments: [Passage]
  /// What stands between this heading and the next.
  package let introduction: Passage

  package init(
    label: String, title: String, range: ByteRange, leadDepartments: [Passage],
    introduction: Passage
  ) {
    self.label = label
    self.title = title
    self.range = range
    self.leadDepartments = leadDepartments
    self.introduction = introduction
  }
}
