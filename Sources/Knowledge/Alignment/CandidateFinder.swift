internal import HeapModule

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
  /// How many candidates a clause proposes at most.
  static let limit = 48
  /// How many candidates a clause proposes for each other notice, below the limit: a subject is
  /// seldom spread over more clauses of one notice.
  static let limitPerNotice = 6
  /// How many of a clause's heaviest terms propose candidates.
  static let cues = 64

  /// Each pair once, in the order of the clauses.
  static func pairs(_ profiles: [ClauseProfile]) -> [CandidatePair] {
    let heaviest = profiles.map { CandidateFinder.heaviest($0.combined) }
    let lists = postings(heaviest)
    let notices = profiles.map(\.notice)
    let noticeCount = (notices.max() ?? 0) + 1
    let longestList = max(longestList, 2 * noticeCount)
    let limit = min(limit, limitPerNotice * (noticeCount - 1))
    var pairs: [UInt64] = []
    let affinities = Affinities(profiles)
    var scores = [Double](repeating: 0, count: profiles.count)
    var touched: [Int] = []
    for index in profiles.indices {
      for (term, weight) in heaviest[index] {
        let list = lists[Int(term)]
        guard list.count <= longestList else { continue }
        for (other, otherWeight) in list where notices[other] != notices[index] {
          if scores[other] == 0 { touched.append(other) }
          scores[other] += weight * otherWeight
        }
      }
      var best = Heap<Rank>(minimumCapacity: limit)
      for other in touched {
        let rank = Rank(scores[other] * affinities.between(index, other), of: other)
        scores[other] = 0
        if best.count < limit {
          best.insert(rank)
        } else if let last = best.max, rank < last {
          best.replaceMax(with: rank)
        }
      }
      for rank in best.unordered {
        let other = rank.index
        pairs.append(UInt64(min(index, other)) << 32 | UInt64(max(index, other)))
      }
      touched.removeAll(keepingCapacity: true)
    }
    pairs.sort()
    return measured(pairs, profiles)
  }

  /// - Parameter pairs: sorted; an index in the upper, another in the lower half of each.
  private static func measured(
    _ pairs: [UInt64], _ profiles: [ClauseProfile]
  ) -> [CandidatePair] {
    var vector = DenseVector()
    var loaded = -1
    var measured: [CandidatePair] = []
    measured.reserveCapacity(pairs.count)
    for (position, pair) in pairs.enumerated() where position == 0 || pairs[position - 1] != pair {
      let (left, right) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      if left != loaded {
        vector.load(profiles[left].combined)
        loaded = left
      }
      let product = vector.dot(profiles[right].combined)
      measured.append(
        CandidatePair(
          left: left, right: right,
          similarity: profiles[left].similarity(to: profiles[right], product: product)))
    }
    return measured
  }

  /// A score and whose it is in one number, so that sorting is cheap: the greatest score first, of
  /// equal ones the lower index. Scores are compared as single-precision numbers.
  private struct Rank: Comparable {
    private let bits: UInt64

    /// - Parameter score: not negative.
    init(_ score: Double, of index: Int) {
      // The bits of floating-point numbers that are not negative sort as the numbers do.
      bits = UInt64(~Float(score).bitPattern) << 32 | UInt64(index)
    }

    var index: Int { Int(bits & 0xFFFF_FFFF) }

    static func < (left: Rank, right: Rank) -> Bool { left.bits < right.bits }
  }

  /// What the kinds of two clauses make of their similarity, asked for far more often than there
  /// are kinds.
  private struct Affinities {
    /// For each clause the number of its kind.
    private var numbers: [Int] = []
    private var kinds: [ClauseKind] = []
    /// By row and column.
    private var table: [Double] = []

    init(_ profiles: [ClauseProfile]) {
      var known: [ClauseKind: Int] = [:]
      for profile in profiles {
        let number = known[profile.kind] ?? kinds.count
        if number == kinds.count {
          known[profile.kind] = number
          kinds.append(profile.kind)
        }
        numbers.append(number)
      }
      table = kinds.flatMap { row in kinds.map { row.affinity(to: $0) } }
    }

    func between(_ left: Int, _ right: Int) -> Double {
      table[numbers[left] * kinds.count + numbers[right]]
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
    return entries.indices.map { Rank(entries[$0].1, of: $0) }.sorted().prefix(cues)
      .map { entries[$0.index] }
  }
}
