/// An arithmetic coder (Martin 1979): narrows an interval by the share of each thing coded.
///
/// The interval has 48 bits, so that a browser can count in it with exact integers.
struct RangeCoder {
  private static let width: UInt64 = 48
  private static let top: UInt64 = 1 << width
  private static let least: UInt64 = 1 << (width - 8)

  private var bytes: [UInt8] = []
  private var low: UInt64 = 0
  private var range = top

  /// Codes the part of `total` that begins at `start` and is `count` long.
  mutating func encode(start: UInt64, count: UInt64, of total: UInt64) {
    range /= total
    low += range * start
    range *= count
    if low >= Self.top { carry() }
    while range < Self.least { shift() }
  }

  mutating func finished() -> [UInt8] {
    for _ in 0..<Self.width / 8 { shift() }
    return bytes
  }

  private mutating func shift() {
    bytes.append(UInt8(truncatingIfNeeded: low >> (Self.width - 8)))
    low = low << 8 & (Self.top - 1)
    range <<= 8
  }

  /// Adds one to the bytes already written.
  private mutating func carry() {
    low -= Self.top
    var index = bytes.count - 1
    while bytes[index] == 0xFF {
      bytes[index] = 0
      index -= 1
    }
    bytes[index] += 1
  }
}
