/// Finds many phrases in one pass over a text: the automaton of Aho and Corasick (1975) over
/// folded scalars.
struct PhraseMatcher: Sendable {
  /// An occurrence of a phrase, in indices of the searched scalars.
  struct Match: Hashable {
    let phrase: Int
    let start: Int
    let end: Int
  }

  /// Node and scalar, packed, numbered from 0: edge n leads to node n + 1. Node 0 is the root.
  private var edges = RunNumbers()
  private var failure: [Int32] = [0]
  /// The phrase that ends at a node, or -1.
  private var phraseAt: [Int32] = [-1]
  /// The next node on the failure path at which a phrase ends, or 0.
  private var shorter: [Int32] = [0]
  private let lengths: [Int]

  /// - Parameter phrases: distinct; empty ones match nothing.
  init(_ phrases: [[UInt32]]) {
    lengths = phrases.map(\.count)
    var children: [[(scalar: UInt32, node: Int32)]] = [[]]
    for (index, phrase) in phrases.enumerated() where !phrase.isEmpty {
      var node: Int32 = 0
      for scalar in phrase {
        let key = PhraseMatcher.key(node, scalar)
        let next = Int32(edges.number(of: key) + 1)
        if Int(next) < phraseAt.count {
          node = next
        } else {
          children[Int(node)].append((scalar, next))
          children.append([])
          phraseAt.append(-1)
          failure.append(0)
          shorter.append(0)
          node = next
        }
      }
      phraseAt[Int(node)] = Int32(index)
    }
    linkFailures(children)
  }

  /// All occurrences, also overlapping ones, in the order of their ends.
  func matches(in scalars: [UInt32]) -> [Match] {
    var found: [Match] = []
    var node: Int32 = 0
    for (index, scalar) in scalars.enumerated() {
      node = step(from: node, by: scalar)
      var ending = phraseAt[Int(node)] >= 0 ? node : shorter[Int(node)]
      while ending != 0 {
        let phrase = Int(phraseAt[Int(ending)])
        found.append(Match(phrase: phrase, start: index + 1 - lengths[phrase], end: index + 1))
        ending = shorter[Int(ending)]
      }
    }
    return found
  }

  /// Of overlapping matches keeps the longest, of equally long ones the first; in reading order.
  static func longest(_ matches: [Match]) -> [Match] {
    let ranked = matches.sorted {
      ($1.end - $1.start, $0.start) < ($0.end - $0.start, $1.start)
    }
    var kept: [Match] = []
    var taken: Set<Int> = []
    for match in ranked where !(match.start..<match.end).contains(where: taken.contains) {
      kept.append(match)
      taken.formUnion(match.start..<match.end)
    }
    return kept.sorted { $0.start < $1.start }
  }

  private mutating func linkFailures(_ children: [[(scalar: UInt32, node: Int32)]]) {
    var queue: [Int32] = children[0].map(\.node)
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for (scalar, child) in children[Int(node)] {
        let target = step(from: failure[Int(node)], by: scalar)
        failure[Int(child)] = target
        shorter[Int(child)] = phraseAt[Int(target)] >= 0 ? target : shorter[Int(target)]
        queue.append(child)
      }
    }
  }

  private func step(from start: Int32, by scalar: UInt32) -> Int32 {
    var node = start
    while true {
      if let edge = edges.find(PhraseMatcher.key(node, scalar)) { return Int32(edge + 1) }
      if node == 0 { return 0 }
      node = failure[Int(node)]
    }
  }

  private static func key(_ node: Int32, _ scalar: UInt32) -> RunNumbers.Run {
    RunNumbers.Run(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar))
  }
}
