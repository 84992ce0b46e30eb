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
    let heaviest = profiles.map { CandidateFinder.heaviest($0.combined) }
    let lists = postings(heaviest)
    let notices = noticeNumbers(profiles)
    let longestList = max(longestList, 2 * ((notices.max() ?? 0) + 1))
    var pairs: [Pair] = []
    var scores = [Double](repeating: 0, count: profiles.count)
    for (index, profile) in profiles.enumerated() {
      var touched: [Int] = []
      for (term, weight) in heaviest[index] {
        let list = lists[Int(term)]
        guard list.count <= longestList else { continue }
        for (other, otherWeight) in list where notices[other] != notices[index] {
          if scores[other] == 0 { touched.append(other) }
          scores[other] += weight * otherWeight
        }
      }
      for index in touched {
        scores[index] *= profile.kind.affinity(to: profiles[index].kind)
      }
      touched.sort { (scores[$1], $0) < (scores[$0], $1) }
      for other in touched.prefix(limit) {
        pairs.append(Pair(left: min(index, other), right: max(index, other)))
      }
      for index in touched { scores[index] = 0 }
    }
    pairs.sort()
    return pairs.enumerated().filter { $0 == 0 || pairs[$0 - 1] != $1 }.map { _, pair in
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

  /// A number for each profile's notice, from 0: cheaper to compare than its id.
  private static func noticeNumbers(_ profiles: [ClauseProfile]) -> [Int] {
    var numbers: [String: Int] = [:]
    return profiles.map { profile in
      let number = numbers[profile.reference.notice] ?? numbers.count
      numbers[profile.reference.notice] = number
      return number
    }
  }

  /// For each term the clauses it proposes, with its weight in them.
  private static func postings(_ heaviest: [[(Int32, Double)]]) -> [[(Int, Double)]] {
    let last = heaviest.joined().map(\.0).max() ?? -1
    var lists = [[(Int, Double)]](repeating: [], count: Int(last) + 1)
    for (index, entries) in heaviest.enumerated() {
      for (term, weight) in entries { lists[Int(term)].append((index, weight)) }
    }
    return lists
  }

  private static func heaviest(_ vector: SparseVector) -> [(Int32, Double)] {
    let entries = Array(zip(vector.terms, vector.weights))
    guard entries.count > cues else { return entries }
    return Array(entries.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(cues))
  }
}
