/// SplitMix64: the same numbers from the same seed, on any machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// One of `choices`, which must not be empty.
  mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element {
    let index = Int(next() % UInt64(choices.count))
    return choices[choices.index(choices.startIndex, offsetBy: index)]
  }

  /// True once in `times`.
  mutating func once(in times: Int) -> Bool { next() % UInt64(times) == 0 }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }
}
