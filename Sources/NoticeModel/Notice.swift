package import Diagnostics

/// A notice as GB/T 9704-2012 sees it: header 版头, body 主体, imprint 版记, every byte owned.
package struct Notice: Hashable, Sendable {
  /// The file name in `content/notices/` without its extension, e.g. `cangnan-2023`.
  package let id: String
  package let source: SourceText
  package let header: NoticeHeader
  package let body: NoticeBody
  package let imprint: NoticeImprint
  /// A partition of the source: no gap, no overlap, in order.
  package let spans: [Span]

  package init(
    id: String, source: SourceText, header: NoticeHeader, body: NoticeBody,
    imprint: NoticeImprint, spans: [Span]
  ) {
    self.id = id
    self.source = source
    self.header = header
    self.body = body
    self.imprint = imprint
    self.spans = spans
  }

  /// All clauses in the order of the notice; the one at index `n` has ordinal `n + 1`.
  package var clauses: [Clause] { body.domains.flatMap(\.clauses) }
}
