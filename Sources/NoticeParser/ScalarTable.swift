/// Values by Unicode scalar, for a few dozen keys that are asked of every character of a text.
///
/// A dictionary hashes each key against attacks, which costs more than all the rest of the look-up;
/// these keys are our own.
struct ScalarTable<Value: Sendable>: Sendable {
  /// For each slot its scalar, 0 where it is free; at least three of four are.
  private let keys: [UInt32]
  private let places: [Int]
  private let values: [Value]
  private let shift: UInt32

  init(_ entries: [UInt32: Value]) {
    let sorted = entries.sorted { $0.key < $1.key }
    var bits = 3
    while 1 << bits < sorted.count * 4 { bits += 1 }
    shift = UInt32(32 - bits)
    values = sorted.map(\.value)
    var keys = [UInt32](repeating: 0, count: 1 << bits)
    var places = [Int](repeating: 0, count: 1 << bits)
    for (place, entry) in sorted.enumerated() {
      var slot = Int((entry.key &* 0x9E37_79B1) >> shift)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = entry.key
      places[slot] = place
    }
    self.keys = keys
    self.places = places
  }

  @inline(__always)
  subscript(_ scalar: UInt32) -> Value? {
    guard scalar != 0 else { return nil }
    var slot = Int((scalar &* 0x9E37_79B1) >> shift)
    while keys[slot] != 0 {
      if keys[slot] == scalar { return values[places[slot]] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }
}
