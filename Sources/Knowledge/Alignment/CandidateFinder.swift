/// Two clauses of different notices that are worth comparing.
struct CandidatePair {
  /// Indices of clauses, the smaller first.
  let left: Int
  let right: Int
  let similarity: Double
}

/// Finds the few clauses worth comparing with each clause, without comparing all with all.
enum CandidateFinder {
  /// Terms that stand in more clauses than this say too little to propose a candidate, unless
  /// there are so many notices that the words of one subject do: two clauses a notice.
  static let longestList = 400
  /// How many candidates a clause proposes.
  static let limit = 48
  /// How many of a clause's heaviest terms propose candidates.
  static let cues = 64

  /// Each pair once, in the order of the clauses.
  static func pairs(_ profiles: [ClauseProfile]) -> [CandidatePair] {
    let lists = postings(profiles)
    let longestList = max(longestList, 2 * Set(profiles.map(\.reference.notice)).count)
    var pairs: Set<Pair> = []
    var scores = [Double](repeating: 0, count: profiles.count)
    for (index, profile) in profiles.enumerated() {
      var touched: [Int] = []
      for (term, weight) in heaviest(profile.combined) {
        guard let list = lists[term], list.count <= longestList else { continue }
        for (other, otherWeight) in list
        where profiles[other].reference.notice != profile.reference.notice {
          if scores[other] == 0 { touched.append(other) }
          scores[other] += weight * otherWeight
        }
      }
      for index in touched {
        scores[index] *= profile.kind.affinity(to: profiles[index].kind)
      }
      touched.sort { (scores[$1], $0) < (scores[$0], $1) }
      for other in touched.prefix(limit) {
        pairs.insert(Pair(left: min(index, other), right: max(index, other)))
      }
      for index in touched { scores[index] = 0 }
    }
    return pairs.sorted().map { pair in
      CandidatePair(
        left: pair.left, right: pair.right,
        similarity: profiles[pair.left].similarity(to: profiles[pair.right]))
    }
  }

  private struct Pair: Hashable, Comparable {
    let left: Int
    let right: Int

    static func < (left: Pair, right: Pair) -> Bool {
      (left.left, left.right) < (right.left, right.right)
    }
  }

  private static func postings(_ profiles: [ClauseProfile]) -> [Int32: [(Int, Double)]] {
    var lists: [Int32: [(Int, Double)]] = [:]
    for (index, profile) in profiles.enumerated() {
      for (term, weight) in heaviest(profile.combined) {
        lists[term, default: []].append((index, weight))
      }
    }
    return lists
  }

  private static func heaviest(_ vector: SparseVector) -> [(Int32, Double)] {
    let entries = Array(zip(vector.terms, vector.weights))
    guard entries.count > cues else { return entries }
    return Array(entries.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(cues))
  }
}
