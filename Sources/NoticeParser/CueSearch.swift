internal import Diagnostics

/// Looking for the words by which the parser knows a construct.
extension NoticeText {
  /// Where `cue` ends if it stands at `offset`, read through white space between its characters.
  func end(of cue: Cue, at offset: Int, before end: Int) -> Int? {
    var offset = offset
    for index in 0..<cue.count {
      if index > 0 { offset = skipSpace(from: offset, to: end) }
      guard offset < end else { return nil }
      let scalar = scalar(at: offset)
      guard NoticeText.matches(scalar.value, cue[index]) else { return nil }
      offset += scalar.length
    }
    return offset
  }

  /// Where `cue` starts if it ends at `offset`.
  func start(of cue: Cue, endingAt offset: Int, after start: Int) -> Int? {
    var offset = offset
    for index in (0..<cue.count).reversed() {
      if index < cue.count - 1 { offset = skipSpaceBackward(from: offset, to: start) }
      guard offset > start else { return nil }
      let scalar = scalar(before: offset)
      guard NoticeText.matches(scalar.value, cue[index]) else { return nil }
      offset -= scalar.length
    }
    return offset
  }

  private static func matches(_ value: UInt32, _ wanted: UInt32) -> Bool {
    value == wanted || Folding.fold(value) == wanted
  }

  /// The first place of `cue` in `range`.
  func find(_ cue: Cue, in range: ByteRange) -> ByteRange? {
    let first = cue.first
    let leads = NoticeText.leads(of: first)
    var offset = range.start
    while offset < range.end {
      if let leads {
        offset = firstMark(from: offset, to: range.end) {
          bytes[$0] == leads.0 || bytes[$0] == leads.1
        }
        guard offset < range.end else { return nil }
      }
      let scalar = scalar(at: offset)
      if NoticeText.matches(scalar.value, first),
        let end = end(of: cue, at: offset, before: range.end)
      {
        return ByteRange(offset, end)
      }
      offset += max(1, scalar.length)
    }
    return nil
  }

  /// The first bytes that a mark of either width may have, `nil` for all other characters.
  private static func leads(of scalar: UInt32) -> (UInt8, UInt8)? {
    switch scalar {
    case 0x21..<0x80: (UInt8(scalar), 0xEF)
    case 0x3001...0x303F: (0xE3, 0xEF)
    default: nil
    }
  }

  /// What `read` makes of the first cue of `table` that stands at `offset` and of which it makes
  /// anything, given where the cue ends.
  @inline(__always)
  func firstMatch<Meaning, Match>(
    of table: CueTable<Meaning>, at offset: Int, before end: Int,
    _ read: (_ cueEnd: Int, Meaning) -> Match?
  ) -> Match? {
    table.firstMatch(startingWith: narrow(at: offset).value) { cue, meaning in
      self.end(of: cue, at: offset, before: end).flatMap { read($0, meaning) }
    }
  }

  /// Where the first cue of `table` starts that ends at `offset`, with its meaning.
  func last<Meaning>(
    of table: CueTable<Meaning>, endingAt offset: Int, after start: Int
  ) -> (start: Int, meaning: Meaning)? {
    table.firstMatch(endingWith: narrow(before: offset).value) { cue, meaning in
      self.start(of: cue, endingAt: offset, after: start).map { ($0, meaning) }
    }
  }

  func occurrences(of cue: Cue, in range: ByteRange) -> Int {
    var count = 0
    var rest = range
    while let found = find(cue, in: rest) {
      count += 1
      rest.start = found.end
    }
    return count
  }

  func contains(_ cue: Cue, in range: ByteRange) -> Bool { find(cue, in: range) != nil }

  func starts(_ range: ByteRange, with cues: CueSet) -> Bool {
    firstMatch(of: cues.table, at: range.start, before: range.end) { _, _ in true } ?? false
  }

  func ends(_ range: ByteRange, with cues: CueSet) -> Bool {
    last(of: cues.table, endingAt: range.end, after: range.start) != nil
  }

  /// Whether one of `cues` stands anywhere in `range`.
  func contains(_ cues: CueSet, in range: ByteRange) -> Bool {
    let bytes = bytes
    let end = min(range.end, bytes.count)
    var offset = range.start
    while offset < end {
      let byte = bytes[offset]
      if byte &- 0xE4 <= 0xE9 - 0xE4, offset &+ 2 < bytes.count,
        !cues.table.mayBegin(withHan: bytes[offset &+ 1], bytes[offset &+ 2])
      {
        offset &+= 3
        continue
      }
      let scalar = narrow(at: offset)
      let found = cues.table.firstMatch(startingWith: scalar.value) { cue, _ in
        self.end(of: cue, at: offset, before: range.end)
      }
      if found != nil { return true }
      offset += max(1, scalar.length)
    }
    return false
  }
}
