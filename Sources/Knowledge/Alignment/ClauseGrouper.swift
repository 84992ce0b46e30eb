internal import BitCollections
internal import HeapModule

/// Groups clauses of different notices that have one subject: agglomerative clustering by average
/// similarity (UPGMA), at most one clause of a notice in a group.
///
/// The average keeps groups from chaining into blobs, and lets the many members of a group that
/// agree outweigh one odd pair. Two groups join when their average similarity passes a bar
/// that falls with the number of pairs that speak for it: a lone pair must be plainer than a pair
/// that others confirm.
struct ClauseGrouper {
  static let loneBar = 0.13
  static let confirmedBar = 0.075

  /// A class, because groups are read far more often than they are made.
  private final class Group {
    let members: [Int]
    /// Numbers of the members' notices.
    let notices: BitSet
    /// The sum of the members' vectors, by kind: similarity depends on both.
    let sums: [(kind: ClauseKind, vector: SparseVector)]
    /// Numbers of groups worth looking at, ascending; some may be gone.
    var neighbours: [Int] = []

    init(members: [Int], notices: BitSet, sums: [(kind: ClauseKind, vector: SparseVector)]) {
      self.members = members
      self.notices = notices
      self.sums = sums
    }
  }

  /// A pair of groups that may join. A joined group gets a new number, so that proposals that
  /// name its parts fall away.
  private struct Proposal: Comparable {
    let gain: Double
    let left: Int
    let right: Int

    /// The greatest gain first, then the lower numbers.
    static func < (left: Proposal, right: Proposal) -> Bool {
      (left.gain, right.left, right.right) < (right.gain, left.left, left.right)
    }
  }

  private let forbidden: [Int: Set<Int>]
  /// By number; `nil` for a group that was joined to another.
  private var groups: [Group?] = []
  /// For each clause the number of its group.
  private var groupOf: [Int]
  private var queue = Heap<Proposal>()
  /// For products with the vector of one group.
  private var vector = DenseVector()

  /// - Parameters:
  ///   - pairs: the pairs of indices worth looking at.
  ///   - forbidden: pairs that must not come into one group.
  init(_ profiles: [ClauseProfile], pairs: [CandidatePair], forbidden: [(Int, Int)]) {
    var apart: [Int: Set<Int>] = [:]
    for (left, right) in forbidden {
      apart[left, default: []].insert(right)
      apart[right, default: []].insert(left)
    }
    self.forbidden = apart
    groupOf = Array(profiles.indices)
    for (index, profile) in profiles.enumerated() {
      groups.append(
        Group(
          members: [index], notices: [profile.notice], sums: [(profile.kind, profile.combined)])
      )
    }
    for pair in pairs {
      groups[pair.left]?.neighbours.append(pair.right)
      groups[pair.right]?.neighbours.append(pair.left)
      propose(pair.left, pair.right, gain: pair.similarity - ClauseGrouper.bar(pairs: 1))
    }
    for group in groups { group?.neighbours.sort() }
  }

  /// The groups of two or more, as sorted indices, sorted by their first.
  ///
  /// - Parameter joined: pairs that are in one group whatever their similarity.
  mutating func grouped(joined: [(Int, Int)]) -> [[Int]] {
    for (left, right) in joined { join(groupOf[left], groupOf[right]) }
    while let proposal = queue.popMax() { join(proposal.left, proposal.right) }
    return groups.compactMap { $0?.members.sorted() }.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }

  private func areJoinable(_ left: Group, _ right: Group) -> Bool {
    guard left.notices.isDisjoint(with: right.notices) else { return false }
    guard !forbidden.isEmpty else { return true }
    return !left.members.contains { member in
      forbidden[member].map { !$0.isDisjoint(with: right.members) } ?? false
    }
  }

  /// By how much the average similarity of a group and each of `others` passes the bar.
  private mutating func gains(of group: Group, with others: [Group]) -> [Double] {
    var products = [Double](repeating: 0, count: others.count)
    for (kind, vector) in group.sums {
      self.vector.load(vector)
      for (index, other) in others.enumerated() {
        for (otherKind, otherVector) in other.sums {
          products[index] += kind.affinity(to: otherKind) * self.vector.dot(otherVector)
        }
      }
    }
    return zip(products, others).map { product, other in
      let pairs = group.members.count * other.members.count
      return product / Double(pairs) - ClauseGrouper.bar(pairs: pairs)
    }
  }

  /// What the average of so many pairs must reach.
  private static func bar(pairs: Int) -> Double {
    confirmedBar + (loneBar - confirmedBar) / Double(pairs)
  }

  private mutating func propose(_ left: Int, _ right: Int, gain: Double) {
    if gain >= 0 {
      queue.insert(Proposal(gain: gain, left: min(left, right), right: max(left, right)))
    }
  }

  /// Joins two groups, if both are still there and may be one.
  private mutating func join(_ left: Int, _ right: Int) {
    guard left != right, let first = groups[left], let second = groups[right],
      areJoinable(first, second)
    else { return }
    let id = groups.count
    let joined = Group(
      members: first.members + second.members, notices: first.notices.union(second.notices),
      sums: ClauseGrouper.sums(first, second))
    groups[left] = nil
    groups[right] = nil
    groups.append(joined)
    for member in joined.members { groupOf[member] = id }
    joined.neighbours = neighbours(of: joined, among: first.neighbours, second.neighbours)
    let others = joined.neighbours.compactMap { groups[$0] }
    for other in others { other.neighbours.append(id) }
    for (neighbour, gain) in zip(joined.neighbours, gains(of: joined, with: others)) {
      propose(id, neighbour, gain: gain)
    }
  }

  /// Those of two ascending lists that are still there and may be joined, each once, ascending.
  private func neighbours(of group: Group, among left: [Int], _ right: [Int]) -> [Int] {
    var neighbours: [Int] = []
    neighbours.reserveCapacity(left.count + right.count)
    var (row, column) = (0, 0)
    while row < left.count || column < right.count {
      let first = row < left.count ? left[row] : .max
      let second = column < right.count ? right[column] : .max
      if first <= second { row += 1 }
      if second <= first { column += 1 }
      let number = min(first, second)
      if let other = groups[number], areJoinable(group, other) { neighbours.append(number) }
    }
    return neighbours
  }

  /// The sums of both groups, the kinds in order.
  private static func sums(
    _ left: Group, _ right: Group
  ) -> [(kind: ClauseKind, vector: SparseVector)] {
    var sums = left.sums
    for (kind, vector) in right.sums {
      if let index = sums.firstIndex(where: { $0.kind == kind }) {
        sums[index].vector = sums[index].vector + vector
      } else {
        sums.append((kind, vector))
      }
    }
    return sums.sorted { $0.kind < $1.kind }
  }
}
