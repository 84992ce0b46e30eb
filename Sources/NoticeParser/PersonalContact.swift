internal import Diagnostics
internal import NoticeModel

/// Withholds personal contact data that stands in the middle of official text:
/// `…提交申请，联系人：李四，联系电话：0571-87654321，逾期不再受理`.
///
/// Only a person's: the name behind 联系人, the numbers and addresses in the same sentence behind it,
/// and mobile numbers. An office's hotline is part of the policy and stays.
struct PersonalContact {
  private static func isOfficial(_ role: SpanRole) -> Bool {
    switch role {
    case .title, .noticeTitle, .preamble, .domainHeading, .domainIntroduction, .clauseTitle,
      .clauseText, .responsibleUnits, .closing:
      true
    default: false
    }
  }

  let source: SourceText
  /// Its bytes.
  let text: NoticeText

  /// The notice with that data in spans of its own and out of everything that is made of its words.
  func withheld(from notice: Notice) -> Notice {
    var found: [ByteRange] = []
    for span in notice.spans where PersonalContact.isOfficial(span.role) {
      found += PersonalContact.ranges(in: span.range, of: text)
    }
    guard !found.isEmpty || notice.spans.contains(where: { $0.role == .contact }) else {
      return notice
    }
    var body = notice.body
    body.title = without(body.title)
    body.preamble = body.preamble.without(found, in: source)
    body.closing = body.closing.without(found, in: source)
    body.domains = body.domains.map { domain in
      domain.map(passages: { $0.without(found, in: source) }, titles: without)
    }
    let spans =
      found.isEmpty
      ? notice.spans
      : notice.spans.flatMap { span in
        PersonalContact.isOfficial(span.role) ? cut(span, by: found) : [span]
      }
    return Notice(
      id: notice.id, source: source, header: without(notice.header), body: body,
      imprint: without(notice.imprint), spans: spans)
  }

  // MARK: - Words

  /// The fields that hold words of the notice or of its page.
  private func without(_ header: NoticeHeader) -> NoticeHeader {
    var header = header
    header.noticeTitle = header.noticeTitle.map(without)
    header.issuingBody = header.issuingBody.map(withoutAny)
    header.publishingUnit = header.publishingUnit.map(withoutAny)
    header.addressees = header.addressees.map(withoutAny)
    header.siteLabel = header.siteLabel.map(withoutAny)
    return header
  }

  private func without(_ imprint: NoticeImprint) -> NoticeImprint {
    var imprint = imprint
    imprint.copyRecipients = imprint.copyRecipients.map(withoutAny)
    imprint.printingUnit = imprint.printingUnit.map(withoutAny)
    return imprint
  }

  /// Words of official text without what is a person's: strings have no places in the source, so
  /// the data is found in them again.
  private func without(_ words: String) -> String {
    cut(words) { PersonalContact.ranges(in: $0, of: $1) }
  }

  /// Words from around the official text, where no contact data is published at all.
  private func withoutAny(_ words: String) -> String {
    cut(words) { ContactShapes(text: $1).ranges(in: $0) }
  }

  private func cut(_ words: String, by find: (ByteRange, NoticeText) -> [ByteRange]) -> String {
    guard words.utf8.contains(where: ContactShapes.mayMatter) else { return words }
    let text = NoticeText(SourceText(name: "", text: words))
    let found = find(ByteRange(0, text.bytes.count), text)
    guard !found.isEmpty else { return words }
    let starts = [0] + found.map(\.end)
    let ends = found.map(\.start) + [text.bytes.count]
    return zip(starts, ends).map { text.string(ByteRange($0, $1)) }.joined()
  }

  // MARK: - Places

  /// In order, without overlap.
  private static func ranges(in range: ByteRange, of text: NoticeText) -> [ByteRange] {
    let shapes = ContactShapes(text: text)
    let all = shapes.ranges(in: range)
    guard !all.isEmpty else { return [] }
    var found: [ByteRange] = []
    /// What is behind a person, to the end of the sentence.
    var behind = ByteRange(range.start, range.start)
    for shape in all {
      switch shapes.kind(of: shape) {
      case .mobile: found.append(shape)
      case .name:
        let end = text.find(.fullStop, in: ByteRange(shape.end, range.end))?.start ?? range.end
        behind = ByteRange(shape.end, end)
        found.append(shape)
        found += shapes.localNumbers(in: behind)
      case .other: if behind.contains(shape) { found.append(shape) }
      }
    }
    return found.sorted().reduce(into: []) { apart, next in
      if let last = apart.last, last.overlaps(next) {
        apart[apart.count - 1] = ByteRange(last.start, max(last.end, next.end))
      } else {
        apart.append(next)
      }
    }
  }

  private func cut(_ span: Span, by found: [ByteRange]) -> [Span] {
    var pieces: [Span] = []
    var start = span.range.start
    for range in found.overlapping(span.range) where range.start >= start {
      if start < range.start { pieces.append(Span(span.role, ByteRange(start, range.start))) }
      pieces.append(Span(.contact, range))
      start = range.end
    }
    if start < span.range.end { pieces.append(Span(span.role, ByteRange(start, span.range.end))) }
    return pieces
  }
}
