internal import Diagnostics
internal import NoticeModel

/// Characters that take no room (zero-width spaces and joiners, soft hyphens, byte order marks, marks
/// that say in which direction to write): debris of web pages, never part of the words.
///
/// They are set aside before a text is read, so that no reader has to look for them within labels
/// and names, and put back afterwards as white space.
struct InvisibleCharacters {
  /// The text without them.
  let visible: [UInt8]
  /// Where something was taken out: the offset in `visible`, and how many bytes are gone up to
  /// and including that place.
  private let cuts: [(offset: Int, removed: Int)]

  /// `nil` where there are none.
  init?(in text: NoticeText) {
    guard var next = InvisibleCharacters.next(in: text, from: 0) else { return nil }
    let bytes = text.bytes
    var visible: [UInt8] = []
    var cuts: [(offset: Int, removed: Int)] = []
    var removed = 0
    var start = 0
    while true {
      visible += bytes[start..<next.start]
      removed += next.count
      start = next.end
      cuts.append((visible.count, removed))
      guard let found = InvisibleCharacters.next(in: text, from: start) else { break }
      next = found
    }
    self.visible = visible + bytes[start...]
    self.cuts = cuts
  }

  /// The first invisible character at or after `start`.
  private static func next(in text: NoticeText, from start: Int) -> ByteRange? {
    let bytes = text.bytes
    let offset = text.firstMark(from: start, to: bytes.count) { place in
      let byte = bytes[place]
      return (byte == 0xE2 || byte == 0xEF || byte == 0xC2) && length(in: bytes, at: place) > 0
    }
    guard offset < bytes.count else { return nil }
    return ByteRange(offset, offset + length(in: bytes, at: offset))
  }

  /// The bytes of the invisible character at `offset`, 0 where there is none.
  private static func length(in bytes: [UInt8], at offset: Int) -> Int {
    let byte = bytes[offset]
    guard offset + 1 < bytes.count else { return 0 }
    let second = bytes[offset + 1]
    if byte == 0xC2 { return second == 0xAD ? 2 : 0 }
    guard offset + 2 < bytes.count else { return 0 }
    switch (byte, second, bytes[offset + 2]) {
    // U+200B–200F, U+202A–202E, U+2060, U+2066–2069, U+FEFF
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0),
      (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }

  // MARK: - Putting back

  /// What was read from `visible`, with the ranges of the original text.
  func restore(_ read: Diagnosed<Notice>, source: SourceText) -> Diagnosed<Notice> {
    Diagnosed(
      restored(read.output, source: source),
      read.diagnostics.map { restored($0, source: source) })
  }

  private func restored(_ diagnostic: Diagnostic, source: SourceText) -> Diagnostic {
    guard case .text(let location) = diagnostic.place else { return diagnostic }
    return Diagnostic(
      diagnostic.code, diagnostic.message,
      at: .text(SourceLocation(source, restored(location.range))), notes: diagnostic.notes,
      suggestions: diagnostic.suggestions)
  }

  private func restored(_ notice: Notice, source: SourceText) -> Notice {
    var body = notice.body
    body.preamble = restored(body.preamble)
    body.closing = restored(body.closing)
    body.domains = body.domains.map(restored)
    return Notice(
      id: notice.id, source: source, header: notice.header, body: body, imprint: notice.imprint,
      spans: restored(notice.spans, count: source.bytes.count))
  }

  private func restored(_ domain: Domain) -> Domain {
    Domain(
      ordinal: domain.ordinal, label: domain.label, title: domain.title,
      headingRange: restored(domain.headingRange),
      leadDepartments: domain.leadDepartments.map(restored),
      introduction: restored(domain.introduction), enclosing: domain.enclosing.map(restored),
      clauses: domain.clauses.map(restored))
  }

  private func restored(_ heading: EnclosingHeading) -> EnclosingHeading {
    EnclosingHeading(
      label: heading.label, title: heading.title, range: restored(heading.range),
      leadDepartments: heading.leadDepartments.map(restored),
      introduction: restored(heading.introduction))
  }

  private func restored(_ clause: Clause) -> Clause {
    Clause(
      ordinal: clause.ordinal, label: clause.label, title: restored(clause.title),
      text: restored(clause.text),
      responsibleUnits: clause.responsibleUnits.map {
        ResponsibleUnit(name: restored($0.name), role: $0.role)
      }, range: restored(clause.range))
  }

  /// A piece with something taken out of it becomes several, of one paragraph.
  private func restored(_ passage: Passage) -> Passage {
    var pieces: [ByteRange] = []
    var paragraphStarts: [Int] = []
    let starts = Set(passage.paragraphStarts)
    for (index, piece) in passage.pieces.enumerated() {
      if starts.contains(index) { paragraphStarts.append(pieces.count) }
      pieces += parts(of: piece)
    }
    return Passage(text: passage.text, pieces: pieces, paragraphStarts: paragraphStarts)
  }

  private func restored(_ spans: [Span], count: Int) -> [Span] {
    var restored: [Span] = []
    var cursor = 0
    for span in spans {
      for part in parts(of: span.range) {
        if cursor < part.start { restored.append(Span(.whitespace, ByteRange(cursor, part.start))) }
        restored.append(Span(span.role, part))
        cursor = part.end
      }
    }
    if cursor < count { restored.append(Span(.whitespace, ByteRange(cursor, count))) }
    return restored
  }

  /// The runs of the original text that make up `range` of the visible one.
  private func parts(of range: ByteRange) -> [ByteRange] {
    var parts: [ByteRange] = []
    var start = range.start
    var index = firstCut(after: range.start)
    while index < cuts.count, cuts[index].offset < range.end {
      if start < cuts[index].offset {
        parts.append(moved(ByteRange(start, cuts[index].offset), by: removed(before: index)))
      }
      start = cuts[index].offset
      index += 1
    }
    if start < range.end {
      parts.append(moved(ByteRange(start, range.end), by: removed(before: index)))
    }
    return parts
  }

  private func restored(_ range: ByteRange) -> ByteRange {
    let parts = parts(of: range)
    guard let first = parts.first, let last = parts.last else {
      let offset = range.start + removed(before: firstCut(after: range.start))
      return ByteRange(offset, offset)
    }
    return ByteRange(first.start, last.end)
  }

  private func moved(_ range: ByteRange, by bytes: Int) -> ByteRange {
    ByteRange(range.start + bytes, range.end + bytes)
  }

  private func removed(before index: Int) -> Int { index == 0 ? 0 : cuts[index - 1].removed }

  /// The index of the first cut behind `offset`.
  private func firstCut(after offset: Int) -> Int {
    cuts.partitioningIndex { $0.offset > offset }
  }
}
