internal import Diagnostics
internal import NoticeModel

/// Who owns which bytes. Readers enter what they recognised; `spans` makes the partition.
struct SpanLedger {
  private var entries: [Span] = []

  mutating func enter(_ role: SpanRole, _ range: ByteRange) {
    guard !range.isEmpty else { return }
    entries.append(Span(role, range))
  }

  mutating func enter(_ role: SpanRole, _ ranges: [ByteRange]) {
    for range in ranges { enter(role, range) }
  }

  /// Every byte once, in order: what nobody entered is white space or page chrome.
  func spans(_ text: NoticeText, _ lines: Lines) -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(entries.count * 2)
    var cursor = 0
    var line = 0
    for entry in entries.sorted(by: isBefore) {
      let own = ByteRange(max(cursor, entry.range.start), entry.range.end)
      lines.forEachPart(of: own, in: text, from: &line) { part, _ in
        if cursor < part.start { fill(&spans, ByteRange(cursor, part.start), text) }
        append(&spans, Span(entry.role, part))
        cursor = part.end
      }
    }
    fill(&spans, ByteRange(cursor, text.bytes.count), text)
    return spans
  }

  private func isBefore(_ left: Span, _ right: Span) -> Bool {
    left.range.start != right.range.start
      ? left.range.start < right.range.start : left.range.end < right.range.end
  }

  private func fill(_ spans: inout [Span], _ gap: ByteRange, _ text: NoticeText) {
    let start = text.skipSpace(from: gap.start, to: gap.end)
    append(&spans, Span(.whitespace, ByteRange(gap.start, start)))
    guard start < gap.end else { return }
    let end = text.skipSpaceBackward(from: gap.end, to: start)
    append(&spans, Span(.chrome, ByteRange(start, end)))
    append(&spans, Span(.whitespace, ByteRange(end, gap.end)))
  }

  /// White space and page chrome that touch are one span each.
  private func append(_ spans: inout [Span], _ span: Span) {
    guard span.range.start < span.range.end else { return }
    switch span.role {
    case .whitespace, .chrome:
      if let last = spans.last, last.role == span.role, last.range.end == span.range.start {
        spans[spans.count - 1] = Span(last.role, ByteRange(last.range.start, span.range.end))
      } else {
        spans.append(span)
      }
    default: spans.append(span)
    }
  }
}
