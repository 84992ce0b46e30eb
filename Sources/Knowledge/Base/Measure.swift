/// 同类举措: clauses of several notices that are the same measure, whatever each of them calls it.
package struct Measure: Hashable, Sendable {
  /// Up to so many members are all listed as each other's counterparts. Of a larger measure a clause
  /// lists those members that it was compared with, its nearest: the lists of hundreds of notices
  /// would else grow with the square of their number.
  package static let mostListed = 48

  /// ASCII and stable: derived from the member whose notice was taken in first, e.g.
  /// `cangnan-2023-12`. It changes only where groups merge or their founder moves to another.
  package let id: String
  /// A title printed by a member.
  package let title: String
  package let package: String?
  /// In the order of notices; normally one clause a notice, more where one notice has in several
  /// clauses what others have in one.
  package let members: [ClauseReference]

  package init(id: String, title: String, package: String?, members: [ClauseReference]) {
    self.id = id
    self.title = title
    self.package = package
    self.members = members
  }
}
