/// Finds the few clauses worth comparing with each clause, without comparing all with all.
struct CandidateFinder {
  /// Terms that stand in more clauses than this say too little to propose a candidate.
  static let longestList = 400
  /// How many candidates a clause proposes.
  static let limit = 48
  /// How many of a clause's heaviest terms propose candidates.
  static let cues = 64

  /// Pairs of indices, the smaller first, of different notices; sorted.
  static func pairs(_ profiles: [ClauseProfile]) -> [(Int, Int)] {
    let lists = postings(profiles)
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
    return pairs.sorted().map { ($0.left, $0.right) }
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
