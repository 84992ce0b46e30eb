import Diagnostics

/// Builds the tree of a template file from its tags.
struct TemplateParser {
  /// Deeper than any page needs; keeps the later recursion over the tree bounded.
  private static let maximumDepth = 64

  /// A tag that waits for its close tag, and what stands in it so far.
  private struct Open {
    let tag: TemplateTag
    var nodes: [TemplateNode] = []
  }

  private let source: SourceText
  private var open: [Open] = []
  private var nodes: [TemplateNode] = []
  private var diagnostics: [Diagnostic]

  /// Total: a broken file gives the tree of what could be read.
  static func parse(_ name: String, _ source: SourceText) -> Diagnosed<TemplateFile> {
    let scanned = TemplateScanner.scan(source)
    var parser = TemplateParser(source: source, diagnostics: scanned.diagnostics)
    for token in scanned.output {
      switch token {
      case .lineStart: parser.append(.lineStart)
      case .text(let range): parser.append(.text(range))
      case .tag(let tag): parser.read(tag)
      }
    }
    while let unclosed = parser.open.popLast() {
      parser.report("`\(unclosed.tag.name.text)` is not closed", unclosed.tag.name)
      parser.append(parser.node(unclosed))
    }
    return Diagnosed(
      TemplateFile(name: name, source: source, nodes: parser.nodes), parser.diagnostics)
  }

  private init(source: SourceText, diagnostics: [Diagnostic]) {
    self.source = source
    self.diagnostics = diagnostics
  }

  private mutating func read(_ tag: TemplateTag) {
    switch tag.kind {
    case .variable: append(.variable(tag.name, raw: false))
    case .rawVariable: append(.variable(tag.name, raw: true))
    case .partial: append(.partial(tag.name, indentation: tag.indentation))
    case .section, .invertedSection, .layout, .block:
      if open.count == Self.maximumDepth {
        report("sections are nested more than \(Self.maximumDepth) deep", tag.name)
      }
      open.append(Open(tag: tag))
    case .close: close(tag.name)
    }
  }

  private mutating func close(_ name: TemplateName) {
    guard let match = open.lastIndex(where: { $0.tag.name.text == name.text }) else {
      report("`\(name.text)` is closed but not open", name)
      return
    }
    while open.count > match, let closed = open.popLast() {
      if open.count > match {
        report("`\(closed.tag.name.text)` is not closed before `\(name.text)`", closed.tag.name)
      }
      append(node(closed))
    }
  }

  /// The tree of a closed tag. Beyond the maximum depth its content is left out: it was reported.
  private mutating func node(_ closed: Open) -> TemplateNode {
    let nodes = open.count < Self.maximumDepth ? closed.nodes : []
    let name = closed.tag.name
    switch closed.tag.kind {
    case .block: return .block(TemplateBlock(name: name, nodes: nodes))
    case .layout: return .layout(name, blocks(of: name, nodes))
    case .invertedSection: return .section(name, inverted: true, nodes)
    default: return .section(name, inverted: false, nodes)
    }
  }

  /// What a layout tag holds: blocks, and nothing else that anyone would miss.
  private mutating func blocks(of layout: TemplateName, _ nodes: [TemplateNode]) -> [TemplateBlock]
  {
    var blocks: [TemplateBlock] = []
    for node in nodes {
      switch node {
      case .block(let block):
        if blocks.contains(where: { $0.name.text == block.name.text }) {
          report("block `\(block.name.text)` is given twice", block.name)
        }
        blocks.append(block)
      case .lineStart: continue
      case .text(let range) where isWhiteSpace(range): continue
      case .text(let range): reportStray(range)
      case .variable(let name, _), .section(let name, _, _), .partial(let name, _),
        .layout(let name, _):
        reportStray(name.range)
      }
    }
    return blocks
  }

  private mutating func reportStray(_ range: ByteRange) {
    report(
      "only blocks may stand directly in a layout tag, this would not be shown",
      TemplateName(text: "", range: range))
  }

  private func isWhiteSpace(_ range: ByteRange) -> Bool {
    source.bytes[range.start..<range.end].allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }

  private mutating func append(_ node: TemplateNode) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
  }

  private mutating func report(_ message: String, _ name: TemplateName) {
    diagnostics.append(
      Diagnostic(.templateSyntax, message, at: .text(SourceLocation(source, name.range))))
  }
}
