package import Diagnostics
package import NoticeModel

/// The proof that no byte of a source is lost: its spans touch, in order, from first to last byte.
///
/// A gap or an overlap is a fault of the parser, never of the notice, and stops the build.
package enum SpanPartition {
  package static func check(_ notice: Notice) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var cursor = 0
    for span in notice.spans {
      if span.range.start != cursor || span.range.isEmpty {
        problems.append(problem(notice, cursor, span.range.start))
      }
      cursor = max(cursor, span.range.end)
    }
    if cursor != notice.source.bytes.count {
      problems.append(problem(notice, cursor, notice.source.bytes.count))
    }
    return problems
  }

  private static func problem(_ notice: Notice, _ end: Int, _ start: Int) -> Diagnostic {
    let count = notice.source.bytes.count
    let low = min(max(0, min(end, start)), count)
    let high = min(max(low, max(end, start)), count)
    return Diagnostic(
      .brokenPartition,
      end < start
        ? "Bytes \(low)..<\(high) belong to no span" : "Bytes \(low)..<\(high) belong to two spans",
      at: .text(SourceLocation(notice.source, ByteRange(low, high))),
      notes: ["This is a fault of gongwen, not of the notice."])
  }
}
