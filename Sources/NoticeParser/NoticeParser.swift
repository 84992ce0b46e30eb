package import Diagnostics
package import NoticeModel

/// Reads a notice. Total: any bytes give a notice whose spans partition them.
package struct NoticeParser: Sendable {
  package init() {}

  /// - Parameter id: the file name without its extension.
  package func parse(_ source: SourceText, id: String) -> Diagnosed<Notice> {
    Diagnosed(
      Notice(
        id: id, source: source, header: NoticeHeader(), body: NoticeBody(),
        imprint: NoticeImprint(),
        spans: source.bytes.isEmpty ? [] : [Span(.chrome, ByteRange(0, source.bytes.count))]))
  }
}
