package import Markup

/// CommonMark with GFM tables and task lists, rendered safely.
package struct MarkdownRenderer: Sendable {
  package init() {}

  /// Renders `markdown` and lays `annotations` over its words.
  package func render(_ markdown: String, annotations: [Annotation] = []) -> TrustedHTML {
    render(Array(markdown.utf8), annotations: annotations)
  }

  /// - Parameter markdown: UTF-8.
  package func render(_ markdown: [UInt8], annotations: [Annotation] = []) -> TrustedHTML {
    guard let document = CMarkDocument(markdown) else { return .empty }
    document.joinLines()
    let hasTables = document.wrapTables()
    if !annotations.isEmpty { document.lay(AnnotationOverlay(annotations)) }
    // Safe: cmark escapes text and addresses and leaves out raw HTML; tags of ours are escaped.
    let html = document.html()
    return TrustedHTML(trusting: hasTables ? cellsAlignedByClass(html) : html)
  }

  /// `<td align="right">` as `<td class="align-right">`: the attribute is obsolete, and the style
  /// attribute that cmark could print instead is forbidden by the pages' policy.
  private func cellsAlignedByClass(_ html: [UInt8]) -> [UInt8] {
    let attribute = Array(" align=\"".utf8)
    var output: [UInt8] = []
    output.reserveCapacity(html.count)
    var rest = html[...]
    // In text and in attributes `<` is escaped, so that this is always a tag of cmark's own.
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      let name = rest[tag...].prefix(3)
      output += rest[..<tag] + name
      rest = rest[(tag + name.count)...]
      if name.elementsEqual("<td".utf8) || name.elementsEqual("<th".utf8),
        rest.starts(with: attribute)
      {
        output += " class=\"align-".utf8
        rest = rest.dropFirst(attribute.count)
      }
    }
    return output + rest
  }
}
