internal import Diagnostics
internal import NoticeModel

/// Reads what stands after the last clause: closing paragraphs, signature and date, imprint 版记,
/// attachments, page chrome.
struct TailReader {
  let text: NoticeText
  let lines: Lines

  struct Result {
    /// Where the last clause ends.
    var clauseEnd: Int
    var closing: ByteRange
  }

  private enum Kind {
    case paragraph, signature, date, imprint, contact, chrome, note, metadata
  }

  private struct Part {
    var kind: Kind
    let range: ByteRange
    let isLineStart: Bool
    /// The line before is full, so that its break may part two sentences of one paragraph.
    let isBehindFullLine: Bool
    /// Goes on with the sentence that the line before breaks off.
    let goesOn: Bool
  }

  /// - Parameters:
  ///   - last: the last label of the outline.
  ///   - limit: where the part of the text that has labels ends.
  ///   - isSingle: whether each of the other clauses is a single paragraph, so that another
  ///     paragraph after the last one is none of its own.
  func read(
    from last: LabelCandidate, limit: Int, isSingle: Bool, header: inout NoticeHeader,
    imprint: inout NoticeImprint, ledger: inout SpanLedger
  ) -> Result {
    let start = last.contentStart
    var parts = self.parts(from: start)
    mark(&parts, limit: limit)
    let tail = parts.firstIndex { $0.kind != .paragraph } ?? parts.count
    let bodyEnd = min(limit, tail < parts.count ? parts[tail].range.start : text.bytes.count)
    read(Array(parts[tail...]), &header, &imprint, &ledger)
    let closing = closingStart(Array(parts[..<tail]), last, bodyEnd, isSingle)
    if closing < bodyEnd { ledger.enter(.closing, ByteRange(closing, bodyEnd)) }
    return Result(clauseEnd: closing, closing: ByteRange(closing, bodyEnd))
  }

  // MARK: - Parts

  private func parts(from start: Int) -> [Part] {
    var parts: [Part] = []
    var index = lines.index(at: start)
    while index < lines.all.count {
      let line = lines.all[index]
      let range = ByteRange(max(start, line.range.start), line.range.end)
      let segments = Segments(text: text).split(range)
        .flatMap { ContactFinder(text: text).split($0, behind: .sentences) }
      for (number, segment) in segments.enumerated() {
        let content = text.trimmed(segment)
        guard !content.isEmpty else { continue }
        let isLineStart = number == 0 && line.range.start >= start && !line.isContinuation
        // A bracket or a dash behind a space is no rule of its own.
        let isWord = isLineStart || text.count(content, limit: 3) > 2
        var kind = parts.isEmpty || !isWord ? Kind.paragraph : kind(of: content)
        let inTable = parts.last.map { $0.kind != .paragraph } ?? false
        if kind == .paragraph, isLineStart, !parts.isEmpty, isMetadata(content, inTable: inTable) {
          kind = .metadata
        }
        let goesOn = number == 0 && line.isContinuation
        let isBehindFullLine = index > 0 && lines.all[index - 1].isFull && !line.followsBlankLine
        parts.append(
          Part(
            kind: kind, range: content, isLineStart: isLineStart,
            isBehindFullLine: isBehindFullLine, goesOn: goesOn))
      }
      index += 1
    }
    return parts
  }

  private func kind(of range: ByteRange) -> Kind {
    if HeaderCues.isCopyLine(text, range) || HeaderCues.isImprintDate(text, range) {
      return .imprint
    }
    if HeaderCues.isAttachment(text, range) { return .imprint }
    if HeaderCues.isPublicNote(text, range) { return .note }
    if DateReader(text: text).isDate(range) { return .date }
    if ContactFinder(text: text).isContact(range) { return .contact }
    if HeaderCues.isFile(text, range) || HeaderCues.isChrome(text, range) { return .chrome }
    return .paragraph
  }

  /// A field of the site's table, which some sites print below the text. Within the table any known
  /// field counts; one that begins it must be the table's alone.
  private func isMetadata(_ range: ByteRange, inTable: Bool) -> Bool {
    let reader = MetadataReader(text: text)
    guard let entries = reader.entries(range), let first = entries.first,
      entries.count > 1 || reader.accepts(first.value, for: first.field) || first.value.isEmpty
    else { return false }
    switch first.field {
    case .other, .source, .count, .control: return inTable
    default: return true
    }
  }

  /// Bodies' names before a date sign; before an imprint line they print. What follows an
  /// attachment belongs to it.
  private func mark(_ parts: inout [Part], limit: Int) {
    for index in parts.indices where parts[index].kind == .date || parts[index].kind == .imprint {
      let role: Kind = parts[index].kind == .date ? .signature : .imprint
      var before = index - 1
      while before > 0, parts[before].kind == .paragraph, !parts[before].goesOn,
        Issuers(text: text).sign(parts[before].range)
      {
        parts[before].kind = role
        before -= 1
      }
      markBody(after: index, in: &parts)
    }
    for index in parts.indices.dropFirst() where parts[index].kind == .paragraph {
      if parts[index].range.start >= limit { parts[index].kind = .imprint }
    }
  }

  /// A body's name below its date, where none stands above it.
  private func markBody(after date: Int, in parts: inout [Part]) {
    guard parts[date].kind == .date, date + 1 < parts.count, parts[date - 1].kind != .signature,
      parts[date + 1].kind == .paragraph, HeaderCues.isBody(text, parts[date + 1].range)
    else { return }
    parts[date + 1].kind = .signature
  }

  // MARK: - After the body

  private func read(
    _ parts: [Part], _ header: inout NoticeHeader, _ imprint: inout NoticeImprint,
    _ ledger: inout SpanLedger
  ) {
    let dates = DateReader(text: text)
    let isSigned = header.signedDate != nil && header.issuingBody != nil
    var afterChrome = false
    var isJoint = false
    for part in parts {
      defer { isJoint = part.kind == .signature }
      switch part.kind {
      case .signature:
        ledger.enter(.signature, part.range)
        let body = Issuers(text: text).names(in: part.range)
        let before = isJoint ? header.issuingBody : nil
        if !isSigned { header.issuingBody = before.map { "\($0)、\(body)" } ?? body }
      case .date:
        ledger.enter(.date, part.range)
        if header.signedDate == nil { header.signedDate = dates.first(in: part.range)?.date }
      case .imprint, .note:
        ledger.enter(.imprint, part.range)
        readImprint(part.range, &imprint)
      case .contact: ledger.enter(.contact, part.range)
      case .metadata: ledger.enter(.metadata, part.range)
      case .chrome: afterChrome = true
      case .paragraph: if !afterChrome { ledger.enter(.imprint, part.range) }
      }
    }
  }

  private func readImprint(_ range: ByteRange, _ imprint: inout NoticeImprint) {
    if HeaderCues.isImprintDate(text, range), let found = DateReader(text: text).first(in: range) {
      imprint.printedDate = imprint.printedDate ?? found.date
      let unit = text.trimmed(ByteRange(range.start, found.range.start))
      if HeaderCues.isBody(text, unit) { imprint.printingUnit = text.words(unit) }
    } else if HeaderCues.isCopyLine(text, range) {
      let colon = text.find(.colon, in: range)?.end ?? range.start
      let end =
        text.narrow(before: range.end).value == 0x3002
        ? range.end - text.scalar(before: range.end).length : range.end
      imprint.copyRecipients = text.words(text.trimmed(ByteRange(colon, max(colon, end))))
    } else if HeaderCues.isBody(text, range), imprint.printedDate == nil {
      imprint.printingUnit = text.words(range)
    }
  }

  // MARK: - Closing

  private func closingStart(
    _ parts: [Part], _ last: LabelCandidate, _ bodyEnd: Int, _ isSingle: Bool
  ) -> Int {
    for (before, part) in zip(parts, parts.dropFirst())
    where text.starts(part.range, with: TailReader.closingCues) {
      // A list of units ends without a stop: what follows it may begin anew.
      let begins =
        !part.goesOn
        || UnitCues.marker(text, at: before.range.start, before: before.range.end) != nil
      if begins { return part.range.start }
    }
    // The articles of a statute go on to its end.
    guard isSingle, last.label.kind != .article else {
      return gluedClosing(last.contentStart, bodyEnd)
    }
    var hasText = !last.shape.isAlone
    for part in parts.dropFirst() where part.isLineStart {
      let isOwn =
        part.isBehindFullLine
        || Label(text, at: part.range.start, before: part.range.end) != nil
        || isUnits(paragraph(from: part.range)) || isItem(part.range)
      if hasText, !isOwn { return part.range.start }
      hasText = true
    }
    return gluedClosing(last.contentStart, bodyEnd)
  }

  /// A paragraph that begins with a dash, or with a few words and a full stop: one of a list below
  /// the label, `——坚持创新。…`, `结构更优。…`.
  private func isItem(_ range: ByteRange) -> Bool {
    let first = text.scalar(at: range.start).value
    if first == 0x2014 || first == 0x2015 { return true }
    let shape = TitleShape(text, from: range.start, lineEnd: range.end)
    return shape.ending == .sentence && shape.commas == 0 && shape.count <= 12
  }

  /// From a line to the end of its paragraph.
  private func paragraph(from line: ByteRange) -> ByteRange {
    let end = lines.paragraphEnd(ofLine: lines.index(at: line.start))
    return ByteRange(line.start, max(line.end, end))
  }

  /// Whether a paragraph says who is responsible: the whole of it, or the bracket at its end.
  private func isUnits(_ range: ByteRange) -> Bool {
    !UnitFinder(text: text, lines: lines).find(in: range).found.isEmpty
  }

  /// `…基本生活保障。上述8个领域政策…` without a break.
  private func gluedClosing(_ start: Int, _ bodyEnd: Int) -> Int {
    let range = ByteRange(min(start, bodyEnd), bodyEnd)
    var offset = range.start
    while let stop = text.find(.fullStop, in: ByteRange(offset, range.end)) {
      let next = text.skipSpace(from: stop.end, to: range.end)
      if text.starts(ByteRange(next, range.end), with: TailReader.gluedCues) { return next }
      if let after = text.end(of: "上述", at: next, before: range.end),
        let number = Numeral(text, at: after, before: range.end),
        text.end(of: "个", at: number.end, before: range.end) != nil
      {
        return next
      }
      offset = stop.end
    }
    return bodyEnd
  }

  private static let gluedCues: CueSet = ["落实上述", "本文件明确"]

  /// How paragraphs begin that speak of the whole notice.
  static let closingCues: CueSet = [
    "上述", "落实上述", "以上政策", "以上措施", "以上各", "以上条款", "各领域", "本文件", "本政策", "本意见", "本方案",
    "本办法", "本措施", "本通知", "本细则", "本规定", "本若干", "本行动", "本实施", "此前", "各地要", "各地各", "各级各",
    "各有关", "各相关", "各部门要", "各乡镇", "国家、省", "国家和省", "上级出台", "如遇", "自发布之日", "自公布之日", "自印发之日",
    "政策有效期", "有效期", "政策执行", "特此通知", "政策由", "未尽事宜", "特此公告", "特此通告", "特此函",
  ]
}
