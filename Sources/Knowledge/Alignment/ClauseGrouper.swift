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

  private struct Group {
    var members: [Int]
    var notices: Set<String>
    /// The sum of the members' vectors, by kind: similarity depends on both.
    var sums: [(kind: ClauseKind, vector: SparseVector)]
    var neighbours: Set<Int>
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
  private var groups: [Int: Group] = [:]
  private var queue = Heap<Proposal>()
  private var nextID: Int

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
    nextID = profiles.count
    for (index, profile) in profiles.enumerated() {
      groups[index] = Group(
        members: [index], notices: [profile.reference.notice],
        sums: [(profile.kind, profile.combined)], neighbours: [])
    }
    for pair in pairs {
      groups[pair.left]?.neighbours.insert(pair.right)
      groups[pair.right]?.neighbours.insert(pair.left)
      propose(pair.left, pair.right, gain: pair.similarity - ClauseGrouper.bar(pairs: 1))
    }
  }

  /// The groups of two or more, as sorted indices, sorted by their first.
  ///
  /// - Parameter joined: pairs that are in one group whatever their similarity.
  mutating func grouped(joined: [(Int, Int)]) -> [[Int]] {
    for (left, right) in joined {
      guard let first = group(of: left), let second = group(of: right), first != second,
        areJoinable(first, second)
      else { continue }
      join(first, second)
    }
    while let proposal = queue.popMax() {
      if areJoinable(proposal.left, proposal.right) { join(proposal.left, proposal.right) }
    }
    return groups.values.map { $0.members.sorted() }.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }

  private func group(of member: Int) -> Int? {
    groups.first { $0.value.members.contains(member) }?.key
  }

  private func areJoinable(_ left: Int, _ right: Int) -> Bool {
    guard let first = groups[left], let second = groups[right],
      first.notices.isDisjoint(with: second.notices)
    else { return false }
    return !first.members.contains { member in
      forbidden[member].map { !$0.isDisjoint(with: second.members) } ?? false
    }
  }

  /// By how much the average similarity of two groups passes the bar.
  private func gain(_ left: Group, _ right: Group) -> Double {
    var sum = 0.0
    for (kind, vector) in left.sums {
      for (otherKind, other) in right.sums {
        sum += kind.affinity(to: otherKind) * vector.dot(other)
      }
    }
    let pairs = left.members.count * right.members.count
    return sum / Double(pairs) - ClauseGrouper.bar(pairs: pairs)
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

  private mutating func join(_ left: Int, _ right: Int) {
    guard let first = groups.removeValue(forKey: left),
      let second = groups.removeValue(forKey: right)
    else { return }
    var sums = first.sums
    for (kind, vector) in second.sums {
      if let index = sums.firstIndex(where: { $0.kind == kind }) {
        sums[index].vector = sums[index].vector + vector
      } else {
        sums.append((kind, vector))
      }
    }
    sums.sort { $0.kind < $1.kind }
    let id = nextID
    nextID += 1
    let neighbours = first.neighbours.union(second.neighbours).subtracting([left, right])
    groups[id] = Group(
      members: first.members + second.members, notices: first.notices.union(second.notices),
      sums: sums, neighbours: [])
    for neighbour in neighbours.sorted() where groups[neighbour] != nil {
      groups[neighbour]?.neighbours.subtract([left, right])
      guard areJoinable(id, neighbour) else { continue }
      groups[neighbour]?.neighbours.insert(id)
      groups[id]?.neighbours.insert(neighbour)
      guard let joined = groups[id], let other = groups[neighbour] else { continue }
      propose(id, neighbour, gain: gain(joined, other))
    }
  }
}
