/// Values by Unicode scalar, for a few dozen keys that are asked of every character of a text.
///
/// A dictionary hashes each key against attacks, which costs more than all the rest of the look-up;
/// these keys are our own.
struct ScalarTable<Value: Sendable>: Sendable {
  /// The value of `key`, `nil` in a free slot; at least three of four are free.
  private struct Slot: Sendable {
    var key: UInt32 = 0
    var value: Value?
  }

  private var slots: [Slot]
  private let shift: UInt32

  init(_ entries: [UInt32: Value]) {
    var bits = 3
    while 1 << bits < entries.count * 4 { bits += 1 }
    shift = UInt32(32 - bits)
    slots = [Slot](repeating: Slot(), count: 1 << bits)
    for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
      var slot = place(of: key)
      while slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Slot(key: key, value: value)
    }
  }

  @inline(__always)
  subscript(_ scalar: UInt32) -> Value? {
    var slot = place(of: scalar)
    while slots[slot].key != scalar {
      guard slots[slot].key != 0 else { return nil }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slots[slot].value
  }

  /// Where the look-up of a key begins: multiplied by a large odd number, near keys lie far apart.
  @inline(__always)
  private func place(of scalar: UInt32) -> Int { Int((scalar &* 0x9E37_79B1) >> shift) }
}
