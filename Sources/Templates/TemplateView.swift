package import Markup

/// A page's data as its template sees it: flat, total, and saying which keys it has.
///
/// ```swift
/// struct ClauseView: TemplateView {
///   let title: String
///   let units: [UnitView]
///   static let fields: [TemplateField<ClauseView>] = [
///     .text("title") { $0.title },
///     .list("units") { $0.units },
///   ]
/// }
/// ```
@usableFromInline
package protocol TemplateView: Sendable {
  /// Every key, once. A `static let`: templates are compiled against it, page after page.
  static var fields: [TemplateField<Self>] { get }
}

/// One key of a view: its name, its kind and how to read it.
///
/// Inlinable, so that each view has its readers compiled for its own type: generic code would look
/// that type up at each tag of each page. A frame never holds a view of another type: the compiler
/// of templates sees to that.
@usableFromInline
package struct TemplateField<View: TemplateView>: Sendable {
  package let name: String
  package let value: TemplateValue

  @usableFromInline
  package init(name: String, value: TemplateValue) {
    self.name = name
    self.value = value
  }

  /// `{{name}}`, escaped. As a section: shown when not empty.
  @inlinable
  package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, value: .text { ($0 as? TypedFrame<View>).map { read($0.view) } ?? "" })
  }

  /// `{{{name}}}`. As a section: shown when not empty.
  package static func html(
    _ name: String, _ read: @escaping @Sendable (View) -> TrustedHTML
  ) -> Self {
    Self(name: name, value: .html { ($0 as? TypedFrame<View>).map { read($0.view).bytes } ?? [] })
  }

  /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  @inlinable
  package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, value: .flag { ($0 as? TypedFrame<View>).map { read($0.view) } ?? false })
  }

  /// `{{#name}}…{{/name}}` once for each element, with the element's keys in reach.
  @inlinable
  package static func list<Element: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Element]
  ) -> Self {
    Self(
      name: name,
      value: .list(Element.self) { frame in
        (frame as? TypedFrame<View>).map { read($0.view).map { TypedFrame($0) } } ?? []
      })
  }

  /// Like a list of none or one.
  @inlinable
  package static func optional<Element: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Element?
  ) -> Self {
    Self(
      name: name,
      value: .list(Element.self) { frame in
        (frame as? TypedFrame<View>).flatMap { read($0.view) }.map { [TypedFrame($0)] } ?? []
      })
  }
}

/// The kind of a key, and how to read it from whatever view a frame holds.
@usableFromInline
package enum TemplateValue: Sendable {
  case text(@Sendable (TemplateFrame) -> String)
  /// The bytes of trusted HTML.
  case html(@Sendable (TemplateFrame) -> [UInt8])
  case flag(@Sendable (TemplateFrame) -> Bool)
  case list(any TemplateView.Type, @Sendable (TemplateFrame) -> [TemplateFrame])

  /// Whether a section on the key is shown.
  func shows(in frame: TemplateFrame) -> Bool {
    switch self {
    case .text(let read): !read(frame).isEmpty
    case .html(let read): !read(frame).isEmpty
    case .flag(let read): read(frame)
    case .list(_, let read): !read(frame).isEmpty
    }
  }
}
