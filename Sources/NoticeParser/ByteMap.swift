/// What one pass over the bytes of a text sees, eight at a time: where the marks are, and whether
/// words may be copied without being looked at again.
///
/// Every reader goes from mark to mark. Asked of the bytes themselves, that would take a look at
/// each character each time.
struct ByteMap: Sendable {
  /// A bit for each byte, set where a character begins that is no Han character: everything by which
  /// a text is cut is one. So is the end of the text.
  private let marks: [UInt64]
  /// Whether the bytes are UTF-8 of the ordinary kind, as nearly all notices are. `false` says
  /// nothing.
  let isPlain: Bool

  init(_ bytes: [UInt8]) {
    let blocks = bytes.count / 64
    var marks = [UInt64](repeating: 0, count: blocks + 1)
    var faults: UInt64 = 0
    let span = unsafe bytes.span.bytes
    for block in stride(from: 1, to: blocks, by: 1) {
      // Two bytes before and 64 from here are there.
      marks[block] = unsafe ByteMap.marks(in: span, from: block * 64, &faults)
    }
    // The first and the last block, with zeros around the text.
    for block in stride(from: 0, through: blocks, by: max(1, blocks)) {
      let start = block * 64 - 2
      var padded = InlineArray<66, UInt8>(repeating: 0)
      for offset in max(0, start)..<min(start + 66, bytes.count) {
        padded[offset - start] = bytes[offset]
      }
      let span = padded.span
      marks[block] = unsafe ByteMap.marks(in: span.bytes, from: 2, &faults)
    }
    let end: UInt64 = 1 << UInt64(bytes.count % 64)
    marks[blocks] = marks[blocks] & (end - 1) | end
    self.marks = marks
    isPlain = faults & ByteMap.high == 0
  }

  /// The first mark at or after `offset`, at most `end`.
  @inline(__always)
  func nextMark(from offset: Int, to end: Int) -> Int {
    guard offset >= 0, offset < end, offset >> 6 < marks.count else { return min(offset, end) }
    var index = offset >> 6
    var word = marks[index] & (~0 &<< UInt64(offset & 63))
    while word == 0 {
      index += 1
      guard index < marks.count else { return end }
      word = marks[index]
    }
    return min(end, index << 6 + word.trailingZeroBitCount)
  }

  /// The first mark at or after `offset` for which `isWanted` holds, else `end`.
  @inline(__always)
  func firstMark(from offset: Int, to end: Int, where isWanted: (Int) -> Bool) -> Int {
    guard offset >= 0, offset < end else { return end }
    var index = offset >> 6
    var left: UInt64 = ~0 &<< UInt64(offset & 63)
    while index < marks.count {
      var word = marks[index] & left
      let start = index &<< 6
      while word != 0 {
        let place = start | word.trailingZeroBitCount
        guard place < end else { return end }
        if isWanted(place) { return place }
        word &= word &- 1
      }
      index += 1
      left = ~0
    }
    return end
  }

  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The marks among the 64 bytes from `start` on, and in the highest bits of `faults` whether any
  /// byte is not plain.
  ///
  /// A byte is compared by moving its bits one after another to the highest place, for eight bytes
  /// at once; what comes to the other places is not looked at. Unsafe: `bytes` must reach from two
  /// before `start` to 64 behind it.
  @unsafe @inline(__always)
  private static func marks(in bytes: RawSpan, from start: Int, _ faults: inout UInt64) -> UInt64 {
    var marks: UInt64 = 0
    var index = 0
    while index < 64 {
      let here = unsafe word(of: bytes, at: start &+ index)
      let before = unsafe word(of: bytes, at: start &+ index &- 1)
      let before2 = unsafe word(of: bytes, at: start &+ index &- 2)
      let (bit5, bit4, bit3, bit2, bit1) = (
        here &<< 2, here &<< 3, here &<< 4, here &<< 5, here &<< 6
      )
      let begins = here & (here &<< 1)
      // 0xE4...0xEB
      let beginsHan = bit5 & ~bit4 & (bit3 ^ bit2)
      let found = (~here | (begins & ~beginsHan)) & high
      // One byte goes on behind 0xC0 and above, two behind 0xE0 and above.
      let goesOn = here & ~(here &<< 1)
      let expected =
        (before & (before &<< 1)) | (before2 & (before2 &<< 1) & (before2 &<< 2))
      // Four bytes begin with 0xF0 and above; 0xC0, 0xC1, 0xE0 and 0xED have rules of their own,
      // and some near them are as rare.
      let beginsRare = ~(bit3 | bit2 | bit1) | (bit5 & (bit4 | (bit3 & bit2 & ~bit1)))
      faults |= (expected ^ goesOn) | (begins & beginsRare)
      // The eight highest bits side by side.
      marks |= (((found &>> 7) &* 0x0102_0408_1020_4080) &>> 56) &<< UInt64(index)
      index &+= 8
    }
    return marks
  }

  @unsafe @inline(__always)
  private static func word(of bytes: RawSpan, at offset: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }
}
