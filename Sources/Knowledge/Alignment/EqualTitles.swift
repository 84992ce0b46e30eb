/// Clauses of different notices that print the same title are counterparts, whatever else differs.
///
/// Only titles that a notice prints once speak for one subject, and none that speak of money:
/// 加大财政支持力度 opens every package of a notice, and says nothing of which of them another
/// notice's clause meets (`ClauseKind`).
enum EqualTitles {
  /// Shorter titles (附则, 其他) name no subject.
  private static let shortest = 5

  /// Pairs of indices, each clause with the first that has its title.
  static func pairs(_ profiles: [ClauseProfile]) -> [(Int, Int)] {
    var groups: [[UInt32]: [Int]] = [:]
    var order: [[UInt32]] = []
    for (index, profile) in profiles.enumerated()
    where profile.foldedTitle.count >= shortest && profile.kind.funding == .none {
      if groups[profile.foldedTitle] == nil { order.append(profile.foldedTitle) }
      groups[profile.foldedTitle, default: []].append(index)
    }
    return order.flatMap { title -> [(Int, Int)] in
      let members = groups[title] ?? []
      guard Set(members.map { profiles[$0].notice }).count == members.count else { return [] }
      return members.dropFirst().map { (members[0], $0) }
    }
  }
}
