/// A view in reach while a template runs, whatever its type: the page's, or an element's.
///
/// A class, because to ask an object for its type is one comparison, and to ask a protocol for the
/// type behind it is a search.
@usableFromInline
package class TemplateFrame {
  @usableFromInline
  init() {}
}

@usableFromInline
package final class TypedFrame<View: TemplateView>: TemplateFrame {
  @usableFromInline let view: View

  @usableFromInline
  package init(_ view: View) {
    self.view = view
    super.init()
  }
}
