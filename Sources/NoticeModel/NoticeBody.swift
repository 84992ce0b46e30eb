/// The document itself: title, preamble, domains with their clauses, closing.
package struct NoticeBody: Hashable, Sendable {
  /// The title of the document, printed or cut from the notice title; empty if there is none.
  package var title: String
  package var preamble: Passage
  package var domains: [Domain]
  package var closing: Passage

  package init(
    title: String = "", preamble: Passage = .empty, domains: [Domain] = [],
    closing: Passage = .empty
  ) {
    self.title = title
    self.preamble = preamble
    self.domains = domains
    self.closing = closing
  }
}
