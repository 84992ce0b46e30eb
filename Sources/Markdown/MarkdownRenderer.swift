package import Markup

/// CommonMark with GFM tables and task lists, rendered safely.
package struct MarkdownRenderer: Sendable {
  package init() {}

  /// Renders `markdown`; `links` are inserted in the order of the text, one for each address.
  package func render(_ markdown: String, links: [ConceptLink] = []) -> TrustedHTML {
    guard let document = CMarkDocument(markdown) else { return .empty }
    document.joinLines()
    document.wrapTables()
    if !links.isEmpty {
      var linker = ConceptLinker(links)
      document.insertLinks(&linker)
    }
    // Safe: cmark escapes text and addresses and leaves out raw HTML.
    return TrustedHTML(trusting: document.html())
  }
}
