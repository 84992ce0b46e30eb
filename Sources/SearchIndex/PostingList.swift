/// The documents of a term with four levels of weight, as a string of bits in printable ASCII.
///
/// An entry is the number of documents passed over since the entry before, in an exponential
/// Golomb code, which has room for the far leaps of terms that come in crowds, and the level, the
/// usual one in one bit. The first sign is the parameter of the code; every 13 bits then make two
/// signs. Thirteen bits of 91² signs waste nothing worth having, and a list stands in
/// JSON and in a script as it is.
struct PostingList {
  /// What the levels stand for, as weights of `PostingBuilder`, the usual one first.
  static let levels = [0.95, 1.3, 0.2, 0.55]

  /// Printable ASCII without space, quotes and backslash.
  private static let signs: [UInt8] = (0x21...0x7E).filter { !Array("\"'\\".utf8).contains($0) }
  private static let groupBits = 13
  private static let largestParameter = 16

  private var gaps: [UInt32] = []
  private var ranks: [UInt8] = []
  private var next = 0

  /// Documents come in order.
  mutating func append(_ document: Int, weight: Double) {
    gaps.append(UInt32(document - next))
    next = document + 1
    let nearest = Self.levels.indices.min {
      abs(Self.levels[$0] - weight) < abs(Self.levels[$1] - weight)
    }
    ranks.append(UInt8(nearest ?? 0))
  }

  var encoded: [UInt8] {
    let parameter = bestParameter
    var bits = BitGroups(signs: Self.signs, size: Self.groupBits)
    bits.bytes = [Self.signs[parameter]]
    for (gap, rank) in zip(gaps, ranks) {
      // The number plus 2^parameter, behind as many ones as it has bits beyond those of 2^parameter.
      let number = Int(gap) + (1 << parameter)
      let length = Self.bits(of: number)
      bits.append(ones: length - 1 - parameter)
      bits.append(0)
      for bit in stride(from: length - 2, through: 0, by: -1) {
        bits.append(number >> bit & 1)
      }
      // 0, 10, 110, 111
      bits.append(ones: Int(rank))
      if rank < 3 { bits.append(0) }
    }
    return bits.finished()
  }

  /// The parameter that makes the list shortest.
  private var bestParameter: Int {
    func cost(_ parameter: Int) -> Int {
      gaps.reduce(0) { $0 + 2 * Self.bits(of: Int($1) + (1 << parameter)) - parameter }
    }
    return (0...Self.largestParameter).min { cost($0) < cost($1) } ?? 0
  }

  private static func bits(of number: Int) -> Int { Int.bitWidth - number.leadingZeroBitCount }
}

/// Bits gathered into groups that are written as two signs each.
private struct BitGroups {
  let signs: [UInt8]
  let size: Int
  var bytes: [UInt8] = []
  private var group = 0
  private var filled = 0

  init(signs: [UInt8], size: Int) {
    self.signs = signs
    self.size = size
  }

  mutating func append(ones count: Int) {
    for _ in 0..<count { append(1) }
  }

  mutating func append(_ bit: Int) {
    group = group << 1 | bit
    filled += 1
    guard filled == size else { return }
    bytes += [signs[group / signs.count], signs[group % signs.count]]
    (group, filled) = (0, 0)
  }

  /// Filled up with ones: an unfinished run of ones is how a reader sees the end.
  mutating func finished() -> [UInt8] {
    while filled > 0 { append(1) }
    return bytes
  }
}
