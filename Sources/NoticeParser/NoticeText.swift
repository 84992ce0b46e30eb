internal import Diagnostics

/// The bytes of a notice, read scalar by scalar without building strings.
///
/// Total on any bytes: one that begins no scalar reads as U+FFFD of length one.
///
/// A class, because readers are made and copied for each construct: to copy it counts one reference.
final class NoticeText: Sendable {
  /// The text alone, without the name of its file.
  let bytes: [UInt8]
  private let map: ByteMap

  init(_ source: SourceText) {
    bytes = source.bytes
    map = ByteMap(bytes)
  }

  /// A Unicode scalar and its length in bytes; length 0 at the end of the text.
  struct Scalar {
    let value: UInt32
    let length: Int

    static let none = Scalar(value: 0, length: 0)
  }

  @inline(__always)
  func scalar(at offset: Int) -> Scalar {
    guard offset >= 0, offset < bytes.count else { return .none }
    let first = bytes[offset]
    if first < 0x80 { return Scalar(value: UInt32(first), length: 1) }
    guard first & 0xF0 == 0xE0, offset + 2 < bytes.count else {
      return rareScalar(at: offset, first)
    }
    let second = bytes[offset + 1]
    let third = bytes[offset + 2]
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else {
      return Scalar(value: 0xFFFD, length: 1)
    }
    let high = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6
    return Scalar(value: high | UInt32(third & 0x3F), length: 3)
  }

  /// Two or four bytes, or what is none.
  private func rareScalar(at offset: Int, _ first: UInt8) -> Scalar {
    let length = first < 0xE0 ? 2 : 4
    guard first >= 0xC2, first < 0xF5, first & 0xF0 != 0xE0, offset + length <= bytes.count else {
      return Scalar(value: 0xFFFD, length: 1)
    }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for next in offset + 1..<offset + length {
      guard bytes[next] & 0xC0 == 0x80 else { return Scalar(value: 0xFFFD, length: 1) }
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    return Scalar(value: value, length: length)
  }

  /// The offset of the first character at or after `offset` that is no Han character, as three of
  /// four are: everything by which a text is cut is something else.
  @inline(__always)
  func skipHan(from offset: Int, to end: Int) -> Int { map.nextMark(from: offset, to: end) }

  /// The first of these characters at or after `offset` for which `isWanted` holds, else `end`.
  @inline(__always)
  func firstMark(from offset: Int, to end: Int, where isWanted: (Int) -> Bool) -> Int {
    map.firstMark(from: offset, to: min(end, bytes.count), where: isWanted)
  }

  func scalar(before offset: Int) -> Scalar {
    guard offset > 0, offset <= bytes.count else { return .none }
    let last = bytes[offset - 1]
    if last < 0x80 { return Scalar(value: UInt32(last), length: 1) }
    if offset >= 3, last & 0xC0 == 0x80, bytes[offset - 3] & 0xF0 == 0xE0 {
      let high = UInt32(bytes[offset - 3] & 0x0F) << 12 | UInt32(bytes[offset - 2] & 0x3F) << 6
      if bytes[offset - 2] & 0xC0 == 0x80 {
        return Scalar(value: high | UInt32(last & 0x3F), length: 3)
      }
    }
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = scalar(at: start)
    return start + scalar.length == offset ? scalar : Scalar(value: 0xFFFD, length: 1)
  }

  /// The scalar with width and traditional form folded away, for comparison with our own words.
  func folded(at offset: Int) -> Scalar {
    let scalar = scalar(at: offset)
    return Scalar(value: Folding.fold(scalar.value), length: scalar.length)
  }

  /// The scalar with its width folded away, for comparison with marks and digits.
  @inline(__always)
  func narrow(at offset: Int) -> Scalar {
    let scalar = scalar(at: offset)
    return Scalar(value: Folding.narrow(scalar.value), length: scalar.length)
  }

  func narrow(before offset: Int) -> Scalar {
    let scalar = scalar(before: offset)
    return Scalar(value: Folding.narrow(scalar.value), length: scalar.length)
  }

  /// The offset of the first scalar at or after `offset` that is no white space.
  @inline(__always)
  func skipSpace(from offset: Int, to end: Int) -> Int {
    if offset >= 0, offset < min(end, bytes.count), NoticeText.isWord(bytes[offset]) {
      return offset
    }
    return skipAllSpace(from: offset, to: end)
  }

  /// Whether a first byte is that of a Han character or of a visible one of ASCII: nearly always
  /// no more need be looked at to see that there is no white space.
  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0xE4 <= 0xE9 - 0xE4 || byte &- 0x21 < 0x80 - 0x21
  }

  private func skipAllSpace(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end {
      let scalar = scalar(at: offset)
      guard Folding.isSpace(scalar.value) else { break }
      offset += scalar.length
    }
    return min(offset, end)
  }

  @inline(__always)
  func skipSpaceBackward(from offset: Int, to start: Int) -> Int {
    if start >= 0, offset - start >= 3, offset <= bytes.count {
      let last = bytes[offset - 1]
      if NoticeText.isWord(last) { return offset }
      let lead = bytes[offset - 3]
      // A Han character, or one of the marks 、。〈〉《》「」【】〔〕, or those of full width.
      let isVisible =
        lead &- 0xE4 <= 0xE9 - 0xE4 || lead == 0xE3 && last != 0x80
        || lead == 0xEF && bytes[offset - 2] != 0xBB
      if last & 0xC0 == 0x80, isVisible { return offset }
    }
    return skipAllSpaceBackward(from: offset, to: start)
  }

  private func skipAllSpaceBackward(from offset: Int, to start: Int) -> Int {
    var offset = offset
    while offset > start {
      let scalar = scalar(before: offset)
      guard Folding.isSpace(scalar.value) else { break }
      offset -= scalar.length
    }
    return max(offset, start)
  }

  /// The range without white space at its ends.
  func trimmed(_ range: ByteRange) -> ByteRange {
    let start = skipSpace(from: range.start, to: range.end)
    return ByteRange(start, skipSpaceBackward(from: range.end, to: start))
  }

  /// The number of scalars in `range`, at most `limit`.
  func count(_ range: ByteRange, limit: Int) -> Int {
    // None has more than four bytes.
    if range.count > limit * 4 { return limit }
    var count = 0
    var offset = range.start
    while offset < range.end, count < limit {
      let next = skipHan(from: offset, to: range.end)
      if next > offset {
        count += (next - offset + 2) / 3
        offset = next
      } else {
        offset += max(1, scalar(at: offset).length)
        count += 1
      }
    }
    return min(count, limit)
  }

  /// Whether `range` has at most `most` scalars.
  @inline(__always)
  func isWithin(_ most: Int, _ range: ByteRange) -> Bool {
    // None has less than one byte.
    range.count <= most || count(range, limit: most + 1) <= most
  }

  /// The words at `range` without white space between Chinese characters: a title and a name are
  /// one line, however the source breaks them.
  func words(_ range: ByteRange) -> String {
    var kept: [UInt8] = []
    var start = range.start
    var offset = skipHan(from: start, to: range.end)
    while offset < range.end {
      let next = skipSpace(from: offset, to: range.end)
      if next > offset {
        kept += bytes[start..<offset]
        let isPhrase =
          Folding.isLatin(narrow(before: offset).value)
          && Folding.isLatin(narrow(at: next).value)
        if isPhrase { kept.append(0x20) }
        start = next
        offset = skipHan(from: next, to: range.end)
      } else {
        offset = skipHan(from: offset + 1, to: range.end)
      }
    }
    guard start > range.start else { return string(range) }
    kept += bytes[start..<range.end]
    return string(kept, of: [range])
  }

  /// A label as printed, without the hard line break that may cut it in two.
  func label(_ label: Label) -> String {
    let range = ByteRange(label.start, label.end)
    let isBroken = bytes[range.start..<range.end].contains { $0 == 0x0A || $0 == 0x0D }
    return isBroken ? words(range) : string(range)
  }

  /// The words at `range`, verbatim.
  func string(_ range: ByteRange) -> String {
    guard isWhole(range) else {
      return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }
    return NoticeText.string(whole: bytes, range)
  }

  /// The words at `pieces`, verbatim, with nothing between.
  func string(_ pieces: [ByteRange]) -> String {
    if pieces.count == 1 { return string(pieces[0]) }
    var words: [UInt8] = []
    words.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces { words += bytes[piece.start..<piece.end] }
    return string(words, of: pieces)
  }

  /// - Parameter words: characters at `ranges` one after another, whole where these are.
  private func string(_ words: [UInt8], of ranges: [ByteRange]) -> String {
    guard ranges.allSatisfy(isWhole) else { return String(decoding: words, as: UTF8.self) }
    return NoticeText.string(whole: words, ByteRange(0, words.count))
  }

  /// - Parameter range: whole characters of a text that is UTF-8 throughout.
  private static func string(whole bytes: [UInt8], _ range: ByteRange) -> String {
    let words = bytes.span
    return String(
      copying: unsafe UTF8Span(unchecked: words.extracting(range.start..<range.end)))
  }

  /// Whether `range` is known to hold whole characters and nothing else.
  private func isWhole(_ range: ByteRange) -> Bool {
    map.isPlain && isBoundary(range.start) && isBoundary(range.end)
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
