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
    case .preamble, .domainHeading, .domainIntroduction, .clauseTitle, .clauseText, .closing: true
    default: false
    }
  }

  let source: SourceText

  /// The notice with that data in spans of its own and out of its passages.
  func withheld(from notice: Notice) -> Notice {
    let found = ranges(in: notice.spans)
    guard !found.isEmpty else { return notice }
    var body = notice.body
    body.preamble = body.preamble.without(found, in: source)
    body.closing = body.closing.without(found, in: source)
    body.domains = body.domains.map { domain in
      domain.mapPassages { $0.without(found, in: source) }
    }
    let spans = notice.spans.flatMap { span in
      PersonalContact.isOfficial(span.role) ? cut(span, by: found) : [span]
    }
    return Notice(
      id: notice.id, source: source, header: notice.header, body: body, imprint: notice.imprint,
      spans: spans)
  }

  /// In order, without overlap.
  private func ranges(in spans: [Span]) -> [ByteRange] {
    let shapes = ContactShapes(text: NoticeText(source))
    var found: [ByteRange] = []
    for span in spans where PersonalContact.isOfficial(span.role) {
      var person: Int?
      for range in shapes.ranges(in: span.range) {
        switch shapes.kind(of: range) {
        case .mobile: found.append(range)
        case .name:
          person = range.end
          found.append(range)
        case .other:
          if let person, !endsSentence(between: person, and: range.start) { found.append(range) }
        }
      }
    }
    return found
  }

  private func endsSentence(between start: Int, and end: Int) -> Bool {
    guard start < end else { return false }
    return NoticeText(source).contains("。", in: ByteRange(start, end))
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
