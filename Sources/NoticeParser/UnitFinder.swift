internal import Diagnostics

/// Finds, in the words of a clause, the places that say who is responsible.
struct UnitFinder {
  let text: NoticeText
  let lines: Lines

  struct Found {
    /// What to take out of the text: the brackets, and a stop that only closes them.
    let outer: ByteRange
    let inner: ByteRange
  }

  struct Result {
    var found: [Found] = []
    /// How the first list begins whose bracket is not closed: `（责任单位：`.
    var unclosed: ByteRange?
  }

  func find(in body: ByteRange) -> Result {
    var result = Result()
    var offset = body.start
    let bytes = text.bytes
    var atBoundary = true
    while true {
      // A Han character in the middle of a sentence opens nothing.
      if !atBoundary {
        offset = text.firstMark(from: offset, to: body.end) { mayMatter(bytes, $0) }
      }
      guard offset < body.end else { return result }
      let byte = bytes[offset]
      if atBoundary, byte >= 0xE4, let line = markedLine(at: offset, body) {
        result.found.append(line)
        offset = line.outer.end
        continue
      }
      if mayOpen(byte, offset) {
        if let bracket = Bracket(text, at: offset, before: body.end) {
          if let found = units(in: bracket, body) {
            result.found.append(found)
            offset = found.outer.end
            atBoundary = true
            continue
          }
        } else if result.unclosed == nil {
          let opening = text.end(of: "(责任单位:", at: offset, before: body.end)
          result.unclosed = opening.map { ByteRange(offset, $0) }
        }
      }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      atBoundary = isBoundary(byte, offset, wasBoundary: atBoundary)
      offset += length
    }
  }

  /// A bracket with a marker counts anywhere; one that only ends in 牵头 or 负责, at the end of a
  /// paragraph or directly behind the title.
  private func units(in bracket: Bracket, _ body: ByteRange) -> Found? {
    let inner = text.trimmed(bracket.inner)
    if UnitCues.marker(text, at: inner.start, before: inner.end) == nil {
      let isFirst = text.skipSpace(from: body.start, to: body.end) == bracket.outer.start
      guard
        isFirst && UnitCues.namesUnits(text, in: inner)
          || endsParagraph(bracket.outer.end, body)
            && (UnitCues.namesUnits(text, in: inner) || isBareList(bracket, body))
      else { return nil }
    }
    return Found(outer: withStop(bracket.outer, body), inner: inner)
  }

  private func isBareList(_ bracket: Bracket, _ body: ByteRange) -> Bool {
    let before = text.skipSpaceBackward(from: bracket.outer.start, to: body.start)
    let last = text.narrow(before: before).value
    let line = lines.index(at: bracket.outer.start)
    let isApart =
      before == body.start || Folding.isSentenceEnd(last) || last == 0x3B || last == 0x2E
      || line < lines.all.count && bracket.outer.start <= lines.all[line].range.start
    return BareUnitList(text: text).isList(bracket.inner, isApart: isApart)
  }

  /// `责任单位：A、B。` at the start of a line or behind a full stop, up to the end of the line.
  private func markedLine(at offset: Int, _ body: ByteRange) -> Found? {
    guard let marker = UnitCues.marker(text, at: offset, before: body.end) else { return nil }
    let line = lines.index(at: offset)
    guard line < lines.all.count else { return nil }
    let end = min(body.end, lines.paragraphEnd(ofLine: line))
    guard text.skipSpace(from: marker.end, to: end) < end else { return nil }
    let sentence =
      lines.isWrapped
      ? text.find(.fullStop, in: ByteRange(offset, end))?.end ?? end
      : UnitListReader.end(text, of: ByteRange(marker.end, end))
    return Found(outer: ByteRange(offset, sentence), inner: ByteRange(offset, sentence))
  }

  /// With the stop behind the bracket, where the text before it already has one.
  private func withStop(_ outer: ByteRange, _ body: ByteRange) -> ByteRange {
    let stop = text.narrow(at: outer.end)
    guard outer.end < body.end, stop.value == 0x3002 || stop.value == 0x3B else { return outer }
    let before = text.skipSpaceBackward(from: outer.start, to: body.start)
    let last = text.narrow(before: before).value
    let isClosed = before == body.start || Folding.isSentenceEnd(last) || last == 0x3B
    return isClosed ? ByteRange(outer.start, outer.end + stop.length) : outer
  }

  private func endsParagraph(_ offset: Int, _ body: ByteRange) -> Bool {
    var offset = offset
    let stop = text.narrow(at: offset)
    if offset < body.end, stop.value == 0x3002 || stop.value == 0x3B { offset += stop.length }
    if text.skipSpace(from: offset, to: body.end) >= body.end { return true }
    let line = lines.index(at: max(body.start, offset - 1))
    return line < lines.all.count && offset >= lines.all[line].range.end
  }

  /// Whether the mark at `offset` may open a bracket or end a sentence or a line.
  @inline(__always)
  private func mayMatter(_ bytes: [UInt8], _ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x28, 0x5B, 0x0A, 0x0D: true
    case 0xE3, 0xEF: offset + 2 < bytes.count && bytes[offset + 2] & 0xFE != 0x80  // 、 is 0x81
    default: false
    }
  }

  private func mayOpen(_ byte: UInt8, _ offset: Int) -> Bool {
    switch byte {
    case 0x28, 0x5B: true
    case 0xEF, 0xE3:
      offset + 2 < text.bytes.count
        && (byte == 0xEF
          ? text.bytes[offset + 1] == 0xBC && text.bytes[offset + 2] == 0x88
          : text.bytes[offset + 1] == 0x80
            && (text.bytes[offset + 2] == 0x90 || text.bytes[offset + 2] == 0x94))
    default: false
    }
  }

  /// White space keeps a boundary; 。 and a line break make one.
  private func isBoundary(_ byte: UInt8, _ offset: Int, wasBoundary: Bool) -> Bool {
    switch byte {
    case 0x0A, 0x0D: true
    case 0x20, 0x09: wasBoundary
    case 0xE3:
      offset + 2 < text.bytes.count && text.bytes[offset + 1] == 0x80
        && (text.bytes[offset + 2] == 0x82 || (text.bytes[offset + 2] == 0x80 && wasBoundary))
    case 0xC2: wasBoundary && offset + 1 < text.bytes.count && text.bytes[offset + 1] == 0xA0
    default: false
    }
  }
}
