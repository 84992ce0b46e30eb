/// Text in three quarters of the bytes that gzip needs: prediction by partial matching (Cleary and
/// Witten 1984) with an arithmetic coder, decoded by `templates/assets/js/search-coding.js`.
///
/// A UTF-16 unit is predicted from those seen after the same four units before it; where it was
/// never seen there, an escape is coded and the last three, two, one and no units are asked. What
/// a longer context has ruled out is left out (exclusion); only the context that knew the unit and
/// those longer learn it (update exclusion); how likely an escape is, is learnt from contexts of
/// like size. Official texts repeat themselves too far apart for gzip, which looks back 32 KB and
/// counts bytes where these are characters.
struct TextCoder {
  private static let longest = 4
  /// Ends the text; JSON has it only escaped.
  private static let end: UInt16 = 0

  private var coder = RangeCoder()
  private var nodes = [Node(unit: 0, suffix: Node.none, next: Node.none)]
  private var root = RootCounts()
  /// By what `escapeKey` says.
  private var escapes = Array(repeating: EscapeCount?.none, count: (longest + 1) * 64 * 64)
  /// The contexts asked in vain at this step, the longest first.
  private var ignorant: [Node.Position] = []
  /// For each unit the step at which it was last ruled out.
  private var ruledOut = Array(repeating: Int32(0), count: 0x10000)
  private var step: Int32 = 0

  /// What was coded before makes a text shorter, and must be decoded before it.
  mutating func encode(_ text: String) -> [UInt8] {
    coder = RangeCoder()
    // An official text has some two nodes a unit; growing by doubling would hold it all twice.
    nodes.reserveCapacity(nodes.count + 2 * text.utf16.count)
    var context = Node.root
    var length = 0
    for unit in Array(text.utf16) + [Self.end] {
      let node = encode(unit, after: context, length: length)
      context = length < Self.longest ? node : nodes[node].suffix
      length = min(length + 1, Self.longest)
    }
    return coder.finished()
  }

  /// - Returns: the node of the unit in the longest context.
  private mutating func encode(
    _ unit: UInt16, after longest: Node.Position, length: Int
  ) -> Node.Position {
    step += 1
    ignorant.removeAll(keepingCapacity: true)
    var node = Node.none
    var context = longest
    while context != Node.none, node == Node.none {
      node = code(unit, in: context, length: length - ignorant.count, longer: ignorant.last)
      if node == Node.none { ignorant.append(context) }
      context = nodes[context].suffix
    }
    if node == Node.none {
      coder.encode(start: UInt64(unit), count: 1, of: 0x10000)
      node = Node.root
    }
    for context in ignorant.reversed() { node = add(unit, to: context, suffix: node) }
    return node
  }

  private mutating func add(
    _ unit: UInt16, to context: Node.Position, suffix: Node.Position
  ) -> Node.Position {
    let node = Node.Position(nodes.count)
    if context == Node.root {
      nodes.append(Node(unit: unit, suffix: suffix, next: root.add(node, for: unit)))
    } else {
      nodes.append(Node(unit: unit, suffix: suffix, next: nodes[context].first))
      nodes[context].first = node
    }
    nodes[context].distinct += 1
    nodes[context].total += 1
    return node
  }

  /// Codes the unit, or an escape unless the context has nothing left to predict.
  ///
  /// - Parameter longer: the context asked before; this one knows all its units, and they are out.
  /// - Returns: the node of the unit in the context, or none.
  private mutating func code(
    _ unit: UInt16, in context: Node.Position, length: Int, longer: Node.Position?
  ) -> Node.Position {
    var (distinct, total) = (nodes[context].distinct, nodes[context].total)
    var node = longer.map { nodes[$0].first } ?? Node.none
    while node != Node.none {
      ruledOut[Int(nodes[node].unit)] = step
      distinct -= 1
      total -= nodes[nodes[node].suffix].times
      node = nodes[node].next
    }
    guard distinct > 0 else { return Node.none }
    var before: Int32
    if context == Node.root {
      node = root.nodes[Int(unit)]
      before = node == Node.none ? 0 : root.sum(before: nodes[node].next)
      if node != Node.none { before -= ruledOut(before: nodes[node].next, by: longer) }
    } else {
      (node, before) = find(unit, in: context)
    }
    let key = Self.escapeKey(length: length, distinct: distinct, total: total)
    var count = escapes[key] ?? EscapeCount(distinct: distinct, total: total)
    count.code(node == Node.none, &coder)
    escapes[key] = count
    if node != Node.none {
      coder.encode(start: UInt64(before), count: UInt64(nodes[node].times), of: UInt64(total))
      // What has come again is likelier than what came once.
      nodes[node].times += 2
      nodes[context].total += 2
      if context == Node.root { root.count(nodes[node].next) }
    }
    return node
  }

  /// How often those units of the root came that a longer context rules out and that have a lower
  /// rank.
  private func ruledOut(before rank: Int32, by longer: Node.Position?) -> Int32 {
    var times: Int32 = 0
    var node = longer.map { nodes[$0].first } ?? Node.none
    while node != Node.none {
      let same = nodes[nodes[node].suffix]
      if same.next < rank { times += same.times }
      node = nodes[node].next
    }
    return times
  }

  /// One for contexts that escape about as often: of one length, their sizes alike in bits.
  private static func escapeKey(length: Int, distinct: Int32, total: Int32) -> Int {
    (length * 64 + distinct.leadingZeroBitCount) * 64 + total.leadingZeroBitCount
  }

  /// Finds the unit in a context, puts it in front, and says how often those came that stood
  /// before it and are not ruled out.
  private mutating func find(
    _ unit: UInt16, in context: Node.Position
  ) -> (node: Node.Position, before: Int32) {
    var before: Int32 = 0
    var previous = Node.none
    var node = nodes[context].first
    while node != Node.none {
      let other = nodes[node]
      if other.unit == unit { break }
      before &+= ruledOut[Int(other.unit)] == step ? 0 : other.times
      previous = node
      node = other.next
    }
    if node != Node.none, previous != Node.none {
      nodes[previous].next = nodes[node].next
      nodes[node].next = nodes[context].first
      nodes[context].first = node
    }
    return (node, before)
  }
}

/// A unit in a context, which is the context that ends with the unit as well. Nodes are named by
/// their positions, in 32 bits: there are some for each unit of a text, and lists of them are long.
private struct Node {
  typealias Position = Int32

  /// The context of no units.
  static let root: Position = 0
  static let none: Position = -1

  let unit: UInt16
  /// The same unit in the context that is shorter by one.
  let suffix: Position
  /// The next unit of the context, latest first; of a unit of the root its rank in `RootCounts`.
  var next: Position
  /// How often the unit came in the context.
  var times: Int32 = 1
  /// The units after this one: the latest, how many, and how often all of them came.
  var first = none
  var distinct: Int32 = 0
  var total: Int32 = 0
}

extension Array where Element == Node {
  fileprivate subscript(position: Node.Position) -> Node {
    get { self[Int(position)] }
    _modify { yield &self[Int(position)] }
  }
}

/// How often each unit came at all, units in the order of their first coming: the root has hundreds,
/// too many to walk through a list of them each time, so that sums of blocks are kept.
private struct RootCounts {
  private static let block = 64

  /// For each unit its node in the root.
  private(set) var nodes = Array(repeating: Node.none, count: 0x10000)
  private var times: [Int32] = []
  private var sums: [Int32] = []

  /// - Returns: the rank of the new unit, which came once.
  mutating func add(_ node: Node.Position, for unit: UInt16) -> Int32 {
    nodes[Int(unit)] = node
    if times.count.isMultiple(of: Self.block) { sums.append(0) }
    times.append(1)
    sums[sums.count - 1] += 1
    return Int32(times.count - 1)
  }

  /// Counts a unit that came again, as `TextCoder` does.
  mutating func count(_ rank: Int32) {
    times[Int(rank)] += 2
    sums[Int(rank) / Self.block] += 2
  }

  func sum(before rank: Int32) -> Int32 {
    let block = Int(rank) / Self.block
    return sums[..<block].reduce(0, +) + times[block * Self.block..<Int(rank)].reduce(0, +)
  }
}

/// How often contexts knew the unit that came, and how often not.
private struct EscapeCount {
  private static let mostKept: UInt64 = 256
  private static let firstGuess: Int32 = 32

  private var hits: UInt64
  private var misses: UInt64

  init(distinct: Int32, total: Int32) {
    hits = UInt64(min(total, Self.firstGuess))
    misses = UInt64(min(distinct, Self.firstGuess))
  }

  mutating func code(_ isMiss: Bool, _ coder: inout RangeCoder) {
    let all = hits + misses
    if isMiss {
      coder.encode(start: hits, count: misses, of: all)
      misses += 1
    } else {
      coder.encode(start: 0, count: hits, of: all)
      hits += 1
    }
    if all + 1 > Self.mostKept {
      hits -= hits / 2
      misses -= misses / 2
    }
  }
}
