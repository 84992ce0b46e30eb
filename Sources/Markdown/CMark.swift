import CCMarkGFM
import Glibc

// The only file that touches cmark-gfm. What it offers is safe as long as no node outlives its
// document, which nothing outside this module can get hold of.

/// A document parsed by cmark-gfm.
///
/// Extensions are `table`, `tasklist` and `tagfilter`. `autolink` and `strikethrough` stay out:
/// they keep process-wide tables, so that documents parsed at the same time come out wrong, and
/// autolink swallows the Chinese punctuation after an address.
@safe struct CMarkDocument: ~Copyable {
  /// `cmark_gfm_core_extensions_ensure_registered` guards itself with a plain variable; this is
  /// once for the process, whatever threads ask.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Raw HTML and dangerous addresses are left out (no `CMARK_OPT_UNSAFE`), bytes that are no
  /// UTF-8 become U+FFFD, and quotation marks stay as they are (no `CMARK_OPT_SMART`).
  private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8

  private let parser: OpaquePointer
  private let root: OpaquePointer

  /// `nil` only when memory is exhausted.
  ///
  /// - Parameter markdown: UTF-8; what is none becomes U+FFFD.
  init?(_ markdown: [UInt8]) {
    Self.registered
    guard let parser = unsafe cmark_parser_new(Self.options) else { return nil }
    for name in ["table", "tasklist", "tagfilter"] {
      if let found = unsafe cmark_find_syntax_extension(name) {
        _ = unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    unsafe markdown.withUnsafeBufferPointer { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    guard let root = unsafe cmark_parser_finish(parser) else {
      unsafe cmark_parser_free(parser)
      return nil
    }
    unsafe self.parser = parser
    unsafe self.root = root
  }

  deinit {
    unsafe cmark_node_free(root)
    unsafe cmark_parser_free(parser)
  }

  /// Calls `visit` for each node in order, containers again on the way out.
  ///
  /// No recursion: documents nest as deep as their author likes. `visit` must not change the tree.
  func walk(_ visit: (_ node: CMarkNode, _ entering: Bool) -> Void) {
    guard let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe CMarkNode(cmark_iter_get_node(iterator))
      else { return }
      visit(node, event == CMARK_EVENT_ENTER)
    }
  }

  /// Makes one text node of neighbours: each escaped mark starts one of its own.
  func consolidateText() {
    unsafe cmark_consolidate_text_nodes(root)
  }

  func html() -> [UInt8] {
    let extensions = unsafe cmark_parser_get_syntax_extensions(parser)
    guard let html = unsafe cmark_render_html(root, Self.options, extensions) else { return [] }
    defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
    return unsafe Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
  }
}

/// A node of a document's tree.
@safe struct CMarkNode {
  /// The kinds that this module treats in some way.
  enum Kind {
    case text, softBreak, link, image, table, tableCell, rawHTML, other
  }

  private let pointer: OpaquePointer

  fileprivate init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  /// A new node of text, in no tree yet; `nil` only when memory is exhausted.
  init?(text: String) {
    unsafe self.init(cmark_node_new(CMARK_NODE_TEXT))
    _ = unsafe cmark_node_set_literal(pointer, text)
  }

  /// A new block that prints `start` and `end` as they are, around what it holds.
  init?(start: StaticString, end: StaticString) {
    unsafe self.init(cmark_node_new(CMARK_NODE_CUSTOM_BLOCK))
    _ = unsafe cmark_node_set_on_enter(pointer, start.description)
    _ = unsafe cmark_node_set_on_exit(pointer, end.description)
  }

  /// A new inline that prints an annotation's tags around what it holds.
  init?(_ annotation: Annotation, isFirstPart: Bool) {
    unsafe self.init(cmark_node_new(CMARK_NODE_CUSTOM_INLINE))
    _ = unsafe cmark_node_set_on_enter(pointer, annotation.startTag(isFirstPart: isFirstPart))
    _ = unsafe cmark_node_set_on_exit(pointer, annotation.endTag)
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: .rawHTML
    default: kindOfExtension
    }
  }

  /// The table extension's types are not in Debian's headers, only their names can be had.
  private var kindOfExtension: Kind {
    guard let name = unsafe cmark_node_get_type_string(pointer) else { return .other }
    if unsafe strcmp(name, "table") == 0 { return .table }
    return unsafe strcmp(name, "table_cell") == 0 ? .tableCell : .other
  }

  /// The text of a leaf, empty for other nodes.
  var literal: String {
    guard let characters = unsafe cmark_node_get_literal(pointer) else { return "" }
    return unsafe String(cString: characters)
  }

  /// The line of the source that it begins on, from 1.
  var line: Int { unsafe Int(cmark_node_get_start_line(pointer)) }

  var previous: CMarkNode? { unsafe CMarkNode(cmark_node_previous(pointer)) }
  var next: CMarkNode? { unsafe CMarkNode(cmark_node_next(pointer)) }
  var firstChild: CMarkNode? { unsafe CMarkNode(cmark_node_first_child(pointer)) }
  var lastChild: CMarkNode? { unsafe CMarkNode(cmark_node_last_child(pointer)) }

  func append(_ child: CMarkNode) {
    _ = unsafe cmark_node_append_child(pointer, child.pointer)
  }

  func insert(_ sibling: CMarkNode) {
    _ = unsafe cmark_node_insert_before(pointer, sibling.pointer)
  }

  /// Takes the node out of its tree for good.
  func remove() {
    unsafe cmark_node_free(pointer)
  }
}
