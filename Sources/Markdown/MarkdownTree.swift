/// What this site does to a document's tree before it is printed.
extension CMarkDocument {
  /// Drops the line breaks between wide characters, which browsers would show as spaces, and
  /// joins text nodes, so that words are found whole.
  func joinLines() {
    var breaks: [CMarkNode] = []
    walk { node, entering in
      if entering, node.kind == .softBreak,
        let left = node.previous?.innermost(\.lastChild).literal.unicodeScalars.last,
        let right = node.next?.innermost(\.firstChild).literal.unicodeScalars.first,
        left.isWide, right.isWide
      {
        breaks.append(node)
      }
    }
    for node in breaks { node.remove() }
    consolidateText()
  }

  /// Puts each table into a box that scrolls by itself and can be reached with the keyboard.
  /// - Returns: whether there are tables.
  func wrapTables() -> Bool {
    var tables: [CMarkNode] = []
    walk { node, entering in
      if entering, node.kind == .table { tables.append(node) }
    }
    let start: StaticString =
      "<div class=\"table-scroll\" role=\"region\" aria-label=\"表格\" tabindex=\"0\">"
    for table in tables {
      guard let box = CMarkNode(start: start, end: "</div>") else { continue }
      table.insert(box)
      box.append(table)
    }
    return !tables.isEmpty
  }

  /// Cuts the texts at the ends of annotations and wraps what is covered.
  ///
  /// Texts of links stay as they are (no link in a link), and those of tables: cmark lets no
  /// inline of ours into a cell.
  func lay(_ overlay: AnnotationOverlay) {
    var overlay = overlay
    var texts: [(node: CMarkNode, isOpen: Bool)] = []
    var closed = 0
    walk { node, entering in
      switch node.kind {
      case .link, .image, .tableCell: closed += entering ? 1 : -1
      case .text: texts.append((node, closed == 0))
      default: break
      }
    }
    for (node, isOpen) in texts {
      let pieces = overlay.cut(node.literal)
      guard isOpen, pieces.contains(where: { $0.link != nil || !$0.marks.isEmpty }) else {
        continue
      }
      var openLink: (annotation: Annotation, node: CMarkNode)?
      for piece in pieces {
        guard let content = CMarkNode(piece) else { continue }
        guard let link = piece.link else {
          node.insert(content)
          openLink = nil
          continue
        }
        if let openLink, openLink.annotation == link {
          openLink.node.append(content)
        } else if let anchor = CMarkNode(link, isFirstPart: true) {
          anchor.append(content)
          node.insert(anchor)
          openLink = (link, anchor)
        }
      }
      node.remove()
    }
  }
}

extension CMarkNode {
  /// A text within its marks; `nil` only when memory is exhausted.
  fileprivate init?(_ piece: AnnotationOverlay.Piece) {
    guard var node = CMarkNode(text: piece.text) else { return nil }
    for (annotation, isFirstPart) in piece.marks.reversed() {
      guard let mark = CMarkNode(annotation, isFirstPart: isFirstPart) else { continue }
      mark.append(node)
      node = mark
    }
    self = node
  }

  /// The last node on the way down that `step` goes.
  fileprivate func innermost(_ step: (CMarkNode) -> CMarkNode?) -> CMarkNode {
    var node = self
    while let next = step(node) { node = next }
    return node
  }
}

extension Unicode.Scalar {
  /// Han, and the punctuation that is set with it: no space is wanted beside these.
  fileprivate var isWide: Bool {
    switch value {
    case 0x2014, 0x2018...0x201D, 0x2026, 0x3000...0x303F, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0xFF00...0xFF60, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
