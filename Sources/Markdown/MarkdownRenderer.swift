package import Markup

/// CommonMark with GFM tables and task lists, rendered safely.
package struct MarkdownRenderer: Sendable {
  package init() {}

  /// Renders `markdown` and lays `annotations` over its words.
  package func render(_ markdown: String, annotations: [Annotation] = []) -> TrustedHTML {
    guard let document = CMarkDocument(markdown) else { return .empty }
    document.joinLines()
    document.wrapTables()
    if !annotations.isEmpty { document.lay(AnnotationOverlay(annotations)) }
    // Safe: cmark escapes text and addresses and leaves out raw HTML; tags of ours are escaped.
    return TrustedHTML(trusting: document.html())
  }
}
