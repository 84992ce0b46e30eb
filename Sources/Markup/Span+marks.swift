/// Looking for ASCII marks in text that is mostly Han.
extension Span<UInt8> {
  /// The first place from `start` on with a byte below 0x40, where punctuation and digits are, or
  /// the end. Letters and Han have no such byte: eight of theirs are passed over at once.
  package func firstMark(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt64.self)
      // A byte below 0x40 borrows from its highest bit and has not had it set itself.
      if (word &- ones &* 0x40) & ~word & (ones << 7) != 0 { break }
      index += 8
    }
    while index < count, self[index] >= 0x40 { index += 1 }
    return index
  }
}
