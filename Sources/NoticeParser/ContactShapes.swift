import Diagnostics
import NoticeModel

/// Finds personal contact data by its shape, wherever around the text proper it stands: telephone
/// numbers, e-mail addresses, and the name behind 联系人.
///
/// Lines that are contact data as a whole are read as such; this is for what stands in the middle
/// of a line (`…反馈至区发改局，联系人：张三，电话：0571-88888888`). Clauses are official text: there only
/// what is a person's is withheld, by `PersonalContact`.
struct ContactShapes {
  private static func isSearched(_ role: SpanRole) -> Bool {
    switch role {
    case .chrome, .metadata, .noticeBody, .addressees, .signature, .imprint: true
    default: false
    }
  }

  let text: NoticeText

  /// The same partition, with the contact data in a span of its own.
  func setApart(_ spans: [Span]) -> [Span] {
    var apart: [Span] = []
    apart.reserveCapacity(spans.count)
    for span in spans {
      if ContactShapes.isSearched(span.role) { cut(span, into: &apart) } else { apart.append(span) }
    }
    return apart
  }

  private func cut(_ span: Span, into pieces: inout [Span]) {
    var start = span.range.start
    for found in ranges(in: span.range) where found.start >= start {
      if start < found.start { pieces.append(Span(span.role, ByteRange(start, found.start))) }
      pieces.append(Span(.contact, found))
      start = found.end
    }
    if start < span.range.end { pieces.append(Span(span.role, ByteRange(start, span.range.end))) }
  }

  enum Kind {
    /// A name behind 联系人.
    case name
    case mobile
    case other
  }

  func kind(of found: ByteRange) -> Kind {
    if Folding.isHan(text.scalar(at: found.start).value) { return .name }
    // Also at the head of a mail address.
    return mobile(at: found.start, in: found) != nil ? .mobile : .other
  }

  /// In order, without overlap.
  func ranges(in range: ByteRange) -> [ByteRange] {
    var found: [ByteRange] = []
    let bytes = text.bytes
    var offset = range.start
    while true {
      offset = text.firstMark(from: offset, to: range.end) { mayMatter(bytes, $0) }
      guard offset < range.end else { return found }
      let match =
        switch text.bytes[offset] {
        case UInt8(ascii: "0"), UInt8(ascii: "1"): number(at: offset, in: range)
        case UInt8(ascii: "@"): mail(around: offset, in: range)
        case UInt8(ascii: ":"): names(behindColonAt: offset, in: range)
        case 0xEF:
          mobile(at: offset, in: range) ?? mail(around: offset, in: range)
            ?? names(behindColonAt: offset, in: range)
        default: nil as ByteRange?
        }
      if let match {
        // The number before an `@` is part of the address.
        while let last = found.last, last.end > match.start { found.removeLast() }
        found.append(match)
      }
      offset = match?.end ?? offset + 1
    }
  }

  /// Whether contact data may stand around the mark at `offset`.
  @inline(__always)
  private func mayMatter(_ bytes: [UInt8], _ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "0"), UInt8(ascii: "1"), UInt8(ascii: "@"), UInt8(ascii: ":"): true
    case 0xEF where offset + 2 < bytes.count:
      switch bytes[offset + 2] {
      case 0x91, 0x9A, 0xA0: true  // １ ： ＠
      default: false
      }
    default: false
    }
  }

  /// Whether contact data may stand around a character that begins with `byte`.
  static func mayMatter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0"), UInt8(ascii: "1"), UInt8(ascii: "@"), UInt8(ascii: ":"), 0xEF: true
    default: false
    }
  }

  /// `x@y.z`, found at its `@`, of either width.
  private func mail(around at: Int, in range: ByteRange) -> ByteRange? {
    let mark = text.narrow(at: at)
    guard mark.value == 0x40 else { return nil }
    var start = at
    while start > range.start, isMailByte(start - 1) { start -= 1 }
    var end = at + mark.length
    while end < range.end, isMailByte(end) { end += 1 }
    guard start < at, text.bytes[at..<end].contains(UInt8(ascii: ".")) else { return nil }
    return ByteRange(start, end)
  }

  private func isMailByte(_ index: Int) -> Bool {
    switch text.bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// A mobile number, or an area code, a dash and seven or eight digits.
  private func number(at start: Int, in range: ByteRange) -> ByteRange? {
    guard isDigit(start), start == range.start || !isDigit(start - 1) else { return nil }
    if let mobile = mobile(at: start, in: range) { return mobile }
    let first = digits(from: start, in: range)
    guard text.bytes[start] == UInt8(ascii: "0"), (3...4).contains(first - start),
      first < range.end
    else { return nil }
    // The dash may be half or full width, or a parenthesis behind the area code.
    var rest = first
    while rest < range.end, rest - first < 3, !isDigit(rest) { rest += 1 }
    let end = digits(from: rest, in: range)
    return (7...8).contains(end - rest) ? ByteRange(start, end) : nil
  }

  /// Eleven digits from 13 to 19 of either width, in one run or as `138 0013 8000`, `138-0013-8000`.
  private func mobile(at start: Int, in range: ByteRange) -> ByteRange? {
    guard text.narrow(at: start).value == 0x31,
      !Folding.isDigit(text.narrow(before: start).value) || start == range.start
    else { return nil }
    var offset = start
    var count = 0
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      if Folding.isDigit(scalar.value) {
        count += 1
        guard count <= 11, count != 2 || scalar.value >= 0x33 else { return nil }
        offset += scalar.length
      } else if count == 3 || count == 7, isGap(scalar.value),
        Folding.isDigit(text.narrow(at: offset + scalar.length).value)
      {
        offset += scalar.length
      } else {
        break
      }
    }
    return count == 11 ? ByteRange(start, offset) : nil
  }

  private func isGap(_ value: UInt32) -> Bool {
    value == 0x20 || value == 0x2D || value == 0xA0 || value == 0x3000
  }

  private func digits(from start: Int, in range: ByteRange) -> Int {
    var end = start
    while end < range.end, isDigit(end) { end += 1 }
    return end
  }

  private func isDigit(_ index: Int) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text.bytes[index])
  }

  /// Seven or eight digits alone, of either width: a number without its area code, which is one
  /// only where a person is named before it.
  func localNumbers(in range: ByteRange) -> [ByteRange] {
    var found: [ByteRange] = []
    var offset = range.start
    while offset < range.end {
      let start = offset
      var count = 0
      while offset < range.end, Folding.isDigit(text.narrow(at: offset).value) {
        offset += text.narrow(at: offset).length
        count += 1
      }
      let isAlone = !Folding.isHan(text.scalar(at: offset).value) || offset >= range.end
      if (7...8).contains(count), isAlone { found.append(ByteRange(start, offset)) }
      if count == 0 { offset += max(1, text.scalar(at: offset).length) }
    }
    return found
  }

  /// The names behind `联系人：`, from the first to the last: `张三、李四`.
  private func names(behindColonAt colon: Int, in range: ByteRange) -> ByteRange? {
    let mark = text.narrow(at: colon)
    guard mark.value == 0x3A,
      text.ends(text.trimmed(ByteRange(range.start, colon)), with: ContactShapes.people),
      let first = name(from: colon + mark.length, to: range.end)
    else { return nil }
    var end = first.end
    while text.narrow(at: end).value == 0x3001,
      let next = name(from: end + text.narrow(at: end).length, to: range.end)
    {
      end = next.end
    }
    return ByteRange(first.start, end)
  }

  /// Two to ten Han characters: a name, perhaps with the office before it.
  private func name(from start: Int, to end: Int) -> ByteRange? {
    let begin = text.skipSpace(from: start, to: end)
    let end = text.skipHan(from: begin, to: end)
    // A longer run is a sentence, of which only its first words can be the name.
    let length = end - begin <= 30 ? end - begin : 12
    return length >= 6 ? ByteRange(begin, begin + length) : nil
  }

  /// What stands before the colon in front of a person's name.
  private static let people: CueSet = [
    "联系人", "联系人员", "联系人姓名", "联系人及电话", "联系人及联系电话", "联系人及联系方式", "经办人",
  ]
}
