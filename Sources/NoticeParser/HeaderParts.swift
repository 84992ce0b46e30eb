internal import Diagnostics
internal import NoticeModel

/// The stretches before the first label, each with what it seems to be.
struct HeaderParts {
  let text: NoticeText
  let lines: Lines
  let end: Int
  private(set) var fields: [(field: MetadataField, value: ByteRange)] = []
  var all: [Part] = []
  /// The words of the forwarding notice's title.
  var noticeTitle: String?
  /// The bodies that this title names as its issuers, where they are several.
  var issuers: String?
  /// The same of the title of the document.
  var documentIssuers: String?

  enum Kind: Sendable {
    case chrome, metadata, letterhead, documentNumber, registrationNumber, addressees
    case publicNote, contact, date
    case signature, attachment, paragraph
    /// Short words without a stop that nothing else claims: perhaps a line of a title.
    case words
    case noticeTitle, title, noticeBody, preamble
  }

  struct Part {
    var kind: Kind
    let range: ByteRange

    var role: SpanRole {
      switch kind {
      case .chrome: .chrome
      case .metadata: .metadata
      case .letterhead, .noticeTitle: .noticeTitle
      case .documentNumber: .documentNumber
      case .registrationNumber: .metadata
      case .addressees: .addressees
      case .publicNote, .noticeBody, .paragraph, .attachment: .noticeBody
      case .contact: .contact
      case .date: .date
      case .signature: .signature
      case .title: .title
      case .preamble: .preamble
      case .words: .chrome
      }
    }
  }

  init(text: NoticeText, lines: Lines, end: Int) {
    self.text = text
    self.lines = lines
    self.end = end
  }

  mutating func classify() {
    let metadata = MetadataReader(text: text)
    var index = 0
    while index < lines.all.count, lines.all[index].range.start < end {
      let lineEnd = lines.paragraphEnd(ofLine: index)
      var line = ByteRange(lines.all[index].range.start, min(lineEnd, end))
      if let published = publishingTime(at: line) {
        fields.append((.publishedDate, published))
        all.append(Part(kind: .metadata, range: published))
        line = text.trimmed(ByteRange(published.end, line.end))
      }
      let isContact = ContactFinder(text: text).isContact(line)
      if !isContact, let entries = metadata.entries(line) {
        index = enter(entries, line, index, metadata)
        continue
      }
      enterSegments(of: line, isContact: isContact)
      index = max(index + 1, lines.index(at: line.end))
      if HeaderCues.isContents(text, line) { index = enterContents(from: index) }
    }
    joinSentences()
    markSignatures()
    joinAddressees()
  }

  /// A line behind one that breaks off goes on with its sentence, however short it is, if it has a
  /// comma: neither a title nor a name has one there. Nor has either a number: `一、加强领导`.
  private mutating func joinSentences() {
    for index in all.indices.dropFirst() where all[index].kind == .words {
      if Label(text, at: all[index].range.start, before: all[index].range.end) != nil {
        all[index].kind = .paragraph
        continue
      }
      let before = all[index - 1]
      guard before.kind == .paragraph, text.contains(.comma, in: all[index].range) else { continue }
      let last = text.narrow(before: before.range.end).value
      if !Folding.isSentenceEnd(last), last != 0x3A, last != 0x29 { all[index].kind = .paragraph }
    }
  }

  /// `2023年12月21日 09:16` at the start of a line: with the time of the day, it is the page that a
  /// date speaks of.
  private func publishingTime(at line: ByteRange) -> ByteRange? {
    let dates = DateReader(text: text)
    guard let date = dates.date(at: line.start, before: line.end) else { return nil }
    let start = text.skipSpace(from: date.end, to: line.end)
    guard let end = dates.timeOfDay(at: start, before: line.end) else { return nil }
    return ByteRange(line.start, end)
  }

  /// Addressees may take several lines; only the last ends with a colon.
  private mutating func joinAddressees() {
    for index in all.indices.reversed() where index > 0 && all[index].kind == .addressees {
      let before = all[index - 1]
      guard before.kind == .paragraph || before.kind == .words,
        all[index].range.end - before.range.start <= 900,
        Addressees(text: text).goOn(in: before.range)
      else { continue }
      all[index - 1].kind = .addressees
    }
  }

  /// The lines of a table of contents, each of which begins with a label.
  private mutating func enterContents(from first: Int) -> Int {
    var index = first
    while index < lines.all.count, lines.all[index].range.end <= end,
      Label(text, at: lines.all[index].range.start, before: lines.all[index].range.end) != nil
    {
      all.append(Part(kind: .chrome, range: lines.all[index].range))
      index += 1
    }
    return index
  }

  /// - Parameter isContact: whether the line as a whole is contact data, where that is known.
  private mutating func enterSegments(of line: ByteRange, isContact: Bool? = nil) {
    if !line.isEmpty, line.count <= HeaderParts.shortest {
      all.append(Part(kind: kind(ofShort: line), range: line))
      return
    }
    for segment in Segments(text: text).split(line) {
      for part in ContactFinder(text: text).split(segment, behind: .commas) {
        let content = text.trimmed(part)
        enterSegment(content, isContact: content == line ? isContact : nil)
      }
    }
  }

  private mutating func enterSegment(_ content: ByteRange, isContact: Bool?) {
    guard !content.isEmpty else { return }
    let letter = Addressees(text: text).end(in: content) ?? content.start
    if letter > content.start {
      all.append(Part(kind: .addressees, range: ByteRange(content.start, letter)))
    }
    let rest = text.trimmed(ByteRange(letter, content.end))
    let known = rest == content ? isContact : nil
    all.append(Part(kind: kind(of: rest, isContact: known), range: rest))
  }

  /// Enters the fields of a line, and for a bare name the value on the next one.
  private mutating func enter(
    _ entries: [MetadataReader.Entry], _ line: ByteRange, _ index: Int, _ metadata: MetadataReader
  ) -> Int {
    for entry in entries.dropLast()
    where !entry.value.isEmpty && metadata.accepts(entry.value, for: entry.field) {
      fields.append((entry.field, entry.value))
    }
    if let last = entries.last, !last.value.isEmpty {
      let value = metadata.ownPart(of: last)
      if metadata.accepts(value, for: last.field) { fields.append((last.field, value)) }
      all.append(Part(kind: .metadata, range: ByteRange(line.start, value.end)))
      enterSegments(of: text.trimmed(ByteRange(value.end, line.end)))
      return max(index + 1, lines.index(at: line.end))
    }
    all.append(Part(kind: .metadata, range: line))
    guard let last = entries.last, last.value.isEmpty, index + 1 < lines.all.count else {
      return index + 1
    }
    let next = lines.all[index + 1].range
    guard next.end <= end, metadata.accepts(next, for: last.field) else { return index + 1 }
    all.append(Part(kind: .metadata, range: next))
    fields.append((last.field, next))
    return index + 2
  }

  /// Bytes of two Chinese characters and a mark: a line no longer holds no date, number, title or
  /// name, and a text of nothing else would spend its time on looking for them.
  private static let shortest = 7

  private func kind(ofShort range: ByteRange) -> Kind {
    if HeaderCues.isChrome(text, range) { return .chrome }
    if HeaderCues.isAttachment(text, range) { return .attachment }
    if Addressees(text: text).fill(range) { return .addressees }
    return HeaderCues.endsSentence(text, range) ? .paragraph : .words
  }

  private func kind(of range: ByteRange, isContact: Bool?) -> Kind {
    if isDateInBrackets(range) { return .date }
    if HeaderCues.isPublicNote(text, range) || isAdoptionNote(range) { return .publicNote }
    if DocumentNumberReader(text: text).read(range) != nil { return .documentNumber }
    if RegistrationNumber.fills(range, of: text) { return .registrationNumber }
    if DateReader(text: text).isDate(range) { return .date }
    if isContact ?? ContactFinder(text: text).isContact(range) { return .contact }
    if HeaderCues.isChrome(text, range) || HeaderCues.isFile(text, range) { return .chrome }
    if HeaderCues.isAttachment(text, range) { return .attachment }
    if isLetterhead(range) { return .letterhead }
    if Addressees(text: text).fill(range) { return .addressees }
    if beginsPreamble(range) || isRemark(range)
      || text.contains(HeaderCues.sentenceWords, in: range)
    {
      return .paragraph
    }
    if HeaderCues.isTitle(text, range) { return .words }
    let isLong = text.count(range, limit: 101) > 100
    let isSentence = HeaderCues.endsSentence(text, range) || text.contains(.fullStop, in: range)
    return isLong || isSentence ? .paragraph : .words
  }

  /// `为深入贯彻落实…`, also where the line breaks off before the sentence ends.
  private func beginsPreamble(_ range: ByteRange) -> Bool {
    text.starts(range, with: HeaderParts.preambleStarts) && text.count(range, limit: 25) > 24
  }

  private static let preambleStarts: CueSet = ["为", "根据", "按照", "现将", "日前", "近日"]

  /// `（2023年5月10日）` under a title.
  private func isDateInBrackets(_ range: ByteRange) -> Bool {
    guard let bracket = Bracket(text, at: range.start, before: range.end) else { return false }
    return bracket.outer.end == range.end
      && DateReader(text: text).isDate(text.trimmed(bracket.inner))
  }

  /// `（2023年5月10日区政府第20次常务会议通过）` under a title.
  private func isAdoptionNote(_ range: ByteRange) -> Bool {
    guard let bracket = Bracket(text, at: range.start, before: range.end),
      bracket.outer.end == range.end
    else { return false }
    return DateReader(text: text).first(in: bracket.inner) != nil
  }

  /// `（注：带*的为牵头单位）`
  private func isRemark(_ range: ByteRange) -> Bool {
    text.starts(range, with: HeaderParts.remarkStarts)
  }

  private static let remarkStarts: CueSet = ["(注", "注:", "说明:"]

  /// `乐清市人民政府文件`
  private func isLetterhead(_ range: ByteRange) -> Bool {
    guard let end = text.start(of: "文件", endingAt: range.end, after: range.start) else {
      return false
    }
    return HeaderCues.isBody(text, text.trimmed(ByteRange(range.start, end)))
  }

  /// A body's name is a signature where a date follows it, or stands just before it.
  private mutating func markSignatures() {
    for index in all.indices where all[index].kind == .date {
      var before = index - 1
      while before >= 0, all[before].kind == .publicNote { before -= 1 }
      var isFirst = true
      while before >= 0, all[before].kind == .words, Issuers(text: text).sign(all[before].range) {
        if !isFirst, !hasBodyBefore(before) { break }
        all[before].kind = .signature
        isFirst = false
        before -= 1
      }
    }
  }

  /// Whether a sentence stands somewhere before, so that a body's name can sign it.
  private func hasBodyBefore(_ index: Int) -> Bool {
    all[..<index].contains { $0.kind == .paragraph || $0.kind == .contact }
  }
}
