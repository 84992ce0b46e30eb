/// Numbers distinct keys 0, 1, 2, … in the order in which they come: a small hash table for the
/// runs of characters that texts are compared by.
///
/// Texts of a corpus have hundreds of thousands of runs. The standard dictionary guards against
/// keys that were chosen to collide, at several times the cost; here a crowd of such keys could
/// slow one build of one's own content, no more.
package struct RunNumbers: Sendable {
  /// A few characters in one number, as the caller packs them.
  package typealias Run = UInt128

  /// The number of each key's slot, -1 where a slot is free. A power of two of them, half of them
  /// free at least.
  private var slots: [Int32]
  private var keys: [Run] = []

  /// - Parameter capacity: how many keys there is room for before the table grows.
  package init(capacity: Int = 16) {
    var size = 32
    while size < 2 * capacity { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    keys.reserveCapacity(capacity)
  }

  package var count: Int { keys.count }

  /// The number of `key`, `nil` where it never came.
  package func find(_ key: Run) -> Int? {
    let number = slots[slot(of: key)]
    return number < 0 ? nil : Int(number)
  }

  package func contains(_ key: Run) -> Bool { slots[slot(of: key)] >= 0 }

  /// The number of `key`, a new one where it comes for the first time.
  package mutating func number(of key: Run) -> Int {
    let slot = slot(of: key)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = keys.count
    slots[slot] = Int32(truncatingIfNeeded: number)
    keys.append(key)
    if 2 * keys.count > slots.count { grow() }
    return number
  }

  /// The slot that holds `key`, or the free one where it belongs.
  private func slot(of key: Run) -> Int {
    let mask = slots.count - 1
    let mixed =
      (UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 61))
      &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for (number, key) in keys.enumerated() {
      slots[slot(of: key)] = Int32(truncatingIfNeeded: number)
    }
  }
}
