import Markup

/// Something the site lays over official words, by position: a link, or a mark with an anchor.
///
/// Positions are UTF-8 offsets into the document's plain text: all its texts one after another,
/// without what stands between blocks. Annotations may overlap; a link is never split by a mark.
package struct Annotation: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case link(url: String, style: String)
    case mark(id: String, style: String)
  }

  package var start: Int
  package var end: Int
  package let kind: Kind

  package init(start: Int, end: Int, kind: Kind) {
    self.start = start
    self.end = end
    self.kind = kind
  }

  var isLink: Bool {
    if case .link = kind { true } else { false }
  }

  /// The start tag, escaped. A mark that a link or a block splits keeps its id on the first part.
  func startTag(isFirstPart: Bool) -> String {
    var tag: [UInt8] = []
    switch kind {
    case .link(let url, let style):
      append("<a class=\"", style, "\" href=\"", url, to: &tag)
    case .mark(let id, let style):
      append("<mark class=\"", style, to: &tag)
      if isFirstPart { append("\" id=\"", id, to: &tag) }
    }
    tag.append(contentsOf: "\">".utf8)
    return String(decoding: tag, as: UTF8.self)
  }

  var endTag: String { isLink ? "</a>" : "</mark>" }

  /// Appends literal and value in turn; values are escaped.
  private func append(_ parts: String..., to tag: inout [UInt8]) {
    for (index, part) in parts.enumerated() {
      if index.isMultiple(of: 2) {
        tag.append(contentsOf: part.utf8)
      } else {
        HTMLEscaping.append(part, to: &tag)
      }
    }
  }
}
