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
  private var nodes = [Node(symbol: 0, suffix: Node.none, next: Node.none)]
  private var root = RootCounts()
  /// By what `escapeKey` says.
  private var escapes = Array(repeating: EscapeCount?.none, count: (longest + 1) * 64 * 64)
  /// The contexts asked in vain at this step, the longest first.
  private var ignorant: [Node.Position] = []
  /// For each symbol the step at which it was last ruled out.
  private var ruledOut: [Int32] = []
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
    let known = root.symbol(of: unit)
    var node = Node.none
    var context = longest
    while context != Node.none, node == Node.none {
      node = code(known, in: context, length: length - ignorant.count, longer: ignorant.last)
      if node == Node.none { ignorant.append(context) }
      context = nodes[context].suffix
    }
    if node == Node.none {
      coder.encode(start: UInt64(unit), count: 1, of: 0x10000)
      node = Node.root
    }
    if ignorant.isEmpty { return node }
    let symbol = known ?? root.add(unit, at: Node.Position(nodes.count))
    if known == nil { ruledOut.append(0) }
    for context in ignorant.reversed() { node = add(symbol, to: context, suffix: node) }
    return node
  }

  private mutating func add(
    _ symbol: UInt16, to context: Node.Position, suffix: Node.Position
  ) -> Node.Position {
    let node = Node.Position(nodes.count)
    nodes.append(Node(symbol: symbol, suffix: suffix, next: nodes[context].first))
    if context != Node.root { nodes[context].first = node }
    nodes[context].distinct += 1
    nodes[context].total += 1
    return node
  }

  /// Codes the symbol, or an escape unless the context has nothing left to predict.
  ///
  /// - Parameters:
  ///   - symbol: `nil` of a unit that never came, which no context knows.
  ///   - longer: the context asked before; this one knows all its symbols, and they are out.
  /// - Returns: the node of the symbol in the context, or none.
  private mutating func code(
    _ symbol: UInt16?, in context: Node.Position, length: Int, longer: Node.Position?
  ) -> Node.Position {
    var (distinct, total) = (nodes[context].distinct, nodes[context].total)
    var node = longer.map { nodes[$0].first } ?? Node.none
    while node != Node.none {
      let other = nodes[node]
      ruledOut[Int(other.symbol)] = step
      distinct -= 1
      total -= nodes[other.suffix].times
      node = other.next
    }
    guard distinct > 0 else { return Node.none }
    var before: Int32 = 0
    if let symbol {
      if context == Node.root {
        node = root.node(of: symbol)
        before = root.sum(before: symbol) - ruledOut(before: symbol, by: longer)
      } else {
        (node, before) = find(symbol, in: context)
      }
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
      if context == Node.root, let symbol { root.count(symbol) }
    }
    return node
  }

  /// How often those symbols of the root came that a longer context rules out and that are lower.
  private func ruledOut(before symbol: UInt16, by longer: Node.Position?) -> Int32 {
    var times: Int32 = 0
    var node = longer.map { nodes[$0].first } ?? Node.none
    while node != Node.none {
      if nodes[node].symbol < symbol { times += nodes[nodes[node].suffix].times }
      node = nodes[node].next
    }
    return times
  }

  /// One for contexts that escape about as often: of one length, their sizes alike in bits.
  private static func escapeKey(length: Int, distinct: Int32, total: Int32) -> Int {
    (length * 64 + distinct.leadingZeroBitCount) * 64 + total.leadingZeroBitCount
  }

  /// Finds the symbol in a context, puts it in front, and says how often those came that stood
  /// before it and are not ruled out.
  private mutating func find(
    _ symbol: UInt16, in context: Node.Position
  ) -> (node: Node.Position, before: Int32) {
    var before: Int32 = 0
    var previous = Node.none
    var node = nodes[context].first
    while node != Node.none {
      let other = nodes[node]
      if other.symbol == symbol { break }
      before &+= ruledOut[Int(other.symbol)] == step ? 0 : other.times
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

  /// The unit, by its place in the order in which units came first: a text has far fewer than
  /// there are, so that what is kept of each stays near.
  let symbol: UInt16
  /// The same unit in the context that is shorter by one.
  let suffix: Position
  /// The next unit of the context, latest first; the root, which has hundreds, has no such list.
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

/// How often each unit came at all, by symbol: too many to walk through a list of them each time,
/// so that sums of blocks are kept.
private struct RootCounts {
  private static let block = 64
  private static let none: Int32 = -1

  private var symbols = Array(repeating: none, count: 0x10000)
  private var nodes: [Node.Position] = []
  private var times: [Int32] = []
  private var sums: [Int32] = []

  /// `nil` where the unit never came.
  func symbol(of unit: UInt16) -> UInt16? {
    let symbol = symbols[Int(unit)]
    return symbol == Self.none ? nil : UInt16(symbol)
  }

  func node(of symbol: UInt16) -> Node.Position { nodes[Int(symbol)] }

  /// - Returns: the symbol of the new unit, which came once.
  mutating func add(_ unit: UInt16, at node: Node.Position) -> UInt16 {
    let symbol = UInt16(times.count)
    symbols[Int(unit)] = Int32(symbol)
    nodes.append(node)
    if times.count.isMultiple(of: Self.block) { sums.append(0) }
    times.append(1)
    sums[sums.count - 1] += 1
    return symbol
  }

  /// Counts a unit that came again, as `TextCoder` does.
  mutating func count(_ symbol: UInt16) {
    times[Int(symbol)] += 2
    sums[Int(symbol) / Self.block] += 2
  }

  func sum(before symbol: UInt16) -> Int32 {
    let block = Int(symbol) / Self.block
    return sums[..<block].reduce(0, +) + times[block * Self.block..<Int(symbol)].reduce(0, +)
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
