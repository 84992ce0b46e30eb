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
package protocol TemplateView: Sendable {
  static var fields: [TemplateField<Self>] { get }
}

/// One key of a view: its name, its kind and how to read it.
package struct TemplateField<View: TemplateView>: Sendable {
  package let name: String
  package let value: Value

  package enum Value: Sendable {
    case text(@Sendable (View) -> String)
    case html(@Sendable (View) -> TrustedHTML)
    case flag(@Sendable (View) -> Bool)
    case list(any TemplateView.Type, @Sendable (View) -> [any TemplateView])
  }

  /// `{{name}}`, escaped. As a section: shown when not empty.
  package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, value: .text(read))
  }

  /// `{{{name}}}`. As a section: shown when not empty.
  package static func html(
    _ name: String, _ read: @escaping @Sendable (View) -> TrustedHTML
  ) -> Self {
    Self(name: name, value: .html(read))
  }

  /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, value: .flag(read))
  }

  /// `{{#name}}…{{/name}}` once for each element, with the element's keys in reach.
  package static func list<Element: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Element]
  ) -> Self {
    Self(name: name, value: .list(Element.self, { read($0) }))
  }

  /// Like a list of none or one.
  package static func optional<Element: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Element?
  ) -> Self {
    Self(name: name, value: .list(Element.self, { view in read(view).map { [$0] } ?? [] }))
  }
}
