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
    for entry in entries.sorted(by: { $0.range < $1.range }) {
      let own = ByteRange(max(cursor, entry.range.start), entry.range.end)
      lines.forEachPart(of: own, in: text, from: &line) { part, _ in
        fill(&spans, ByteRange(cursor, part.start), text)
        append(&spans, Span(entry.role, part))
        cursor = part.end
      }
    }
    fill(&spans, ByteRange(cursor, text.bytes.count), text)
    return spans
  }

  private func fill(_ spans: inout [Span], _ gap: ByteRange, _ text: NoticeText) {
    let content = text.trimmed(gap)
    append(&spans, Span(.whitespace, ByteRange(gap.start, content.start)))
    append(&spans, Span(.chrome, content))
    append(&spans, Span(.whitespace, ByteRange(max(content.start, content.end), gap.end)))
  }

  private func append(_ spans: inout [Span], _ span: Span) {
    guard !span.range.isEmpty else { return }
    if let last = spans.last, last.role == span.role,
      last.role == .whitespace || last.role == .chrome,
      last.range.end == span.range.start
    {
      spans[spans.count - 1] = Span(last.role, ByteRange(last.range.start, span.range.end))
    } else {
      spans.append(span)
    }
  }
}
