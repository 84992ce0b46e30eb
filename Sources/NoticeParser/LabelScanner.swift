internal import Diagnostics

/// Finds every place where a label may stand, in one pass over the bytes.
struct LabelScanner {
  let text: NoticeText
  let lines: Lines
  private(set) var candidates: [LabelCandidate] = []
  private var paragraphEnd = 0
  /// The paragraph that is scanned goes on behind the line break that ends its last line.
  private var goesOn = false

  init(_ text: NoticeText, _ lines: Lines) {
    self.text = text
    self.lines = lines
    candidates.reserveCapacity(lines.all.count)
    for (index, line) in lines.all.enumerated() {
      paragraphEnd = lines.paragraphEnd(ofLine: index)
      goesOn = goesOn(behind: index)
      scan(line.range, line.isContinuation ? .lineStartAfterBrokenLine : .lineStart)
    }
  }

  private mutating func scan(_ line: ByteRange, _ boundary: LabelCandidate.Boundary) {
    let start = skipBullet(line)
    var offset = propose(at: start, boundary, line.end, bullet: line.start) ?? start
    let bytes = text.bytes
    while true {
      offset = text.firstMark(from: offset, to: line.end) { mayPrecede(bytes, $0) }
      guard offset < line.end else { return }
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte == 0x20 || byte == 0x09 {
          offset = afterSpace(offset, line, .space)
        } else if byte == 0x2E, HeaderCues.isFullStop(text, before: offset + 1) {
          offset = afterMark(offset + 1, line)
        } else if byte == 0x29 || byte == 0x21 || byte == 0x3F || byte == 0x3B {
          offset = afterMark(offset + 1, line)
        } else {
          offset += 1
        }
        continue
      }
      switch byte {
      case 0xE3 where offset + 2 < line.end && bytes[offset + 1] == 0x80:
        if bytes[offset + 2] == 0x82 {  // 。
          offset = afterMark(offset + 3, line)
        } else if bytes[offset + 2] == 0x80 {  // ideographic space
          offset = afterSpace(offset, line, .space)
        } else {
          offset += 3
        }
      case 0xEF where offset + 2 < line.end && bytes[offset + 1] == 0xBC:
        let mark = bytes[offset + 2]
        offset += 3
        if mark == 0x89 || mark == 0x81 || mark == 0x9F || mark == 0x9B {  // ）！？；
          offset = afterMark(offset, line)
        }
      case 0xC2 where offset + 1 < line.end && bytes[offset + 1] == 0xA0:
        offset = afterSpace(offset, line, .space)
      default:
        offset += byte < 0xE0 ? 1 : 3
        if byte >= 0xF0 { offset += 1 }
      }
    }
  }

  /// Whether the mark at `offset` is one that may stand before a label; many others may seem so.
  @inline(__always)
  private func mayPrecede(_ bytes: [UInt8], _ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x20, 0x09, 0x2E, 0x29, 0x21, 0x3F, 0x3B, 0xEF, 0xC2: true
    case 0xE3: offset + 2 < bytes.count && bytes[offset + 2] != 0x81  // 、
    default: false
    }
  }

  private mutating func afterMark(_ offset: Int, _ line: ByteRange) -> Int {
    let next = text.skipSpace(from: offset, to: line.end)
    if next > offset { return propose(at: next, .spacedSentence, line.end) ?? next }
    return propose(at: next, .sentence, line.end) ?? next
  }

  private mutating func afterSpace(
    _ offset: Int, _ line: ByteRange, _ boundary: LabelCandidate.Boundary
  ) -> Int {
    let next = max(text.skipSpace(from: offset, to: line.end), offset + 1)
    return propose(at: next, boundary, line.end) ?? next
  }

  /// Records the candidate at `offset`, if there is one, and gives the end of its label, which a
  /// hard line break may cut in two.
  private mutating func propose(
    at offset: Int, _ boundary: LabelCandidate.Boundary, _ lineEnd: Int, bullet: Int? = nil
  ) -> Int? {
    guard offset < lineEnd, mayBegin(text.bytes[offset]),
      let label = Label(text, at: offset, before: paragraphEnd)
    else { return nil }
    let content = text.skipSpace(from: label.end, to: paragraphEnd)
    let reference = CrossReference(text, label, content, paragraphEnd)
    guard reference != .certain else { return nil }
    let shape = TitleShape(text, from: content, lineEnd: paragraphEnd)
    let isWithin = boundary > .lineStartAfterBrokenLine
    candidates.append(
      LabelCandidate(
        label: label, boundary: boundary, isDoubtful: reference == .possible,
        start: bullet ?? label.start, shape: goesOn && isWithin ? shape.goingOn : shape))
    return label.end
  }

  /// Whether a hard line break parts two sentences of one paragraph: the line is full and ends a
  /// sentence, and the next begins neither a paragraph nor with a label.
  private func goesOn(behind index: Int) -> Bool {
    guard lines.isWrapped, lines.all[index].isFull, index + 1 < lines.all.count else {
      return false
    }
    let next = lines.all[index + 1]
    return !next.followsBlankLine && !next.isContinuation
      && Label(text, at: next.range.start, before: next.range.end) == nil
  }

  /// The first bytes of digits, Chinese numerals, 第, opening parentheses and circled numbers.
  private func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x30...0x39, 0xE2, 0xE3, 0xE4, 0xE5, 0xE7, 0xE9, 0xEF: true
    default: false
    }
  }

  private func skipBullet(_ line: ByteRange) -> Int {
    switch text.scalar(at: line.start).value {
    case 0x2022, 0x25CF, 0x25A0, 0x25C6, 0x25B2, 0x2605, 0xB7, 0x2A, 0x23, 0x3E:
      skipMarks(line)
    default: line.start
    }
  }

  private func skipMarks(_ line: ByteRange) -> Int {
    let mark = text.scalar(at: line.start)
    var offset = line.start
    while offset < line.end, text.scalar(at: offset).value == mark.value { offset += mark.length }
    return text.skipSpace(from: offset, to: line.end)
  }
}
