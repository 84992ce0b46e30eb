internal import Diagnostics

/// Finds the blocks that two texts share in the same order.
struct AnchorMatcher {
  /// Equal tokens from `left` on in the one text and from `right` on in the other.
  struct Block: Hashable {
    var left: Int
    var right: Int
    var count: Int
  }

  /// Lengths of the phrases that serve as anchors, tried one after the other: longer ones are
  /// surer, and a pair of characters is the least that reads as a word.
  private static let lengths = [8, 4, 2]

  private let left: [Int]
  private let right: [Int]
  private var found: [Block] = []

  init(_ left: DiffText, _ right: DiffText) {
    var numbers: [[UInt32]: Int] = [:]
    func number(_ token: [UInt32]) -> Int {
      if let known = numbers[token] { return known }
      numbers[token] = numbers.count
      return numbers.count - 1
    }
    self.left = left.tokens.map(number)
    self.right = right.tokens.map(number)
  }

  /// In reading order, neither touching nor overlapping.
  mutating func blocks() -> [Block] {
    found = []
    match(0..<left.count, 0..<right.count)
    return AnchorMatcher.merged(found)
  }

  private mutating func match(_ rows: Range<Int>, _ columns: Range<Int>) {
    var rows = rows
    var columns = columns
    let head = commonPrefix(rows, columns)
    keep(Block(left: rows.lowerBound, right: columns.lowerBound, count: head))
    rows = rows.lowerBound + head..<rows.upperBound
    columns = columns.lowerBound + head..<columns.upperBound
    let tail = commonSuffix(rows, columns)
    rows = rows.lowerBound..<rows.upperBound - tail
    columns = columns.lowerBound..<columns.upperBound - tail
    if !rows.isEmpty, !columns.isEmpty {
      for length in AnchorMatcher.lengths {
        let anchors = anchors(rows, columns, length: length)
        if !anchors.isEmpty {
          matchBetween(anchors, rows, columns)
          break
        }
      }
    }
    keep(Block(left: rows.upperBound, right: columns.upperBound, count: tail))
  }

  private mutating func matchBetween(
    _ anchors: [Block], _ rows: Range<Int>, _ columns: Range<Int>
  ) {
    var row = rows.lowerBound
    var column = columns.lowerBound
    for anchor in anchors where anchor.left >= row && anchor.right >= column {
      match(row..<anchor.left, column..<anchor.right)
      keep(anchor)
      row = anchor.left + anchor.count
      column = anchor.right + anchor.count
    }
    match(row..<rows.upperBound, column..<columns.upperBound)
  }

  private mutating func keep(_ block: Block) {
    if block.count > 0 { found.append(block) }
  }

  private func commonPrefix(_ rows: Range<Int>, _ columns: Range<Int>) -> Int {
    var count = 0
    while count < min(rows.count, columns.count),
      left[rows.lowerBound + count] == right[columns.lowerBound + count]
    {
      count += 1
    }
    return count
  }

  private func commonSuffix(_ rows: Range<Int>, _ columns: Range<Int>) -> Int {
    var count = 0
    while count < min(rows.count, columns.count),
      left[rows.upperBound - 1 - count] == right[columns.upperBound - 1 - count]
    {
      count += 1
    }
    return count
  }

  /// The phrases of `length` tokens that stand once in either stretch, as many as keep their order.
  private func anchors(_ rows: Range<Int>, _ columns: Range<Int>, length: Int) -> [Block] {
    let rowOf = positions(left, rows, length)
    let columnOf = positions(right, columns, length)
    let pairs = rowOf.compactMap { phrase, row in
      columnOf[phrase].flatMap { column in
        row >= 0 && column >= 0 ? Block(left: row, right: column, count: length) : nil
      }
    }
    return AnchorMatcher.longestAscending(pairs.sorted { $0.left < $1.left })
  }

  /// Where each phrase stands, -1 for one that stands more than once.
  private func positions(
    _ tokens: [Int], _ range: Range<Int>, _ length: Int
  ) -> [ArraySlice<Int>: Int] {
    var positions: [ArraySlice<Int>: Int] = [:]
    guard range.count >= length else { return positions }
    for start in range.lowerBound...range.upperBound - length {
      let phrase = tokens[start..<start + length]
      positions[phrase] = positions[phrase] == nil ? start : -1
    }
    return positions
  }

  /// The longest run of blocks whose right sides ascend too (patience sorting).
  private static func longestAscending(_ blocks: [Block]) -> [Block] {
    var tops: [Int] = []
    var previous = [Int](repeating: -1, count: blocks.count)
    for (index, block) in blocks.enumerated() {
      let place = tops.partitioningIndex { blocks[$0].right >= block.right }
      if place > 0 { previous[index] = tops[place - 1] }
      if place == tops.count { tops.append(index) } else { tops[place] = index }
    }
    var chain: [Block] = []
    var index = tops.last ?? -1
    while index >= 0 {
      chain.append(blocks[index])
      index = previous[index]
    }
    return chain.reversed()
  }

  private static func merged(_ blocks: [Block]) -> [Block] {
    var merged: [Block] = []
    for block in blocks {
      if let last = merged.last, last.left + last.count == block.left,
        last.right + last.count == block.right
      {
        merged[merged.count - 1].count += block.count
      } else {
        merged.append(block)
      }
    }
    return merged
  }
}
