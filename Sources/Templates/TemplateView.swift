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
  /// Every key, once. A `static let`: it is read again for each tag of each page.
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
    // One by one: the array as a whole would be cast element by element while the tool runs.
    Self(name: name, value: .list(Element.self, { read($0).map { $0 as any TemplateView } }))
  }

  /// Like a list of none or one.
  package static func optional<Element: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Element?
  ) -> Self {
    Self(name: name, value: .list(Element.self, { view in read(view).map { [$0] } ?? [] }))
  }
}

/// What the compiler needs to know of a key: where it stands in `fields`, and what it may be used for.
struct TemplateKey: Sendable {
  enum Kind: Sendable {
    case text, html, flag
    case list(any TemplateView.Type)
  }

  let index: Int
  let name: String
  let kind: Kind
}

extension TemplateView {
  /// The keys without their readers, so that they can be looked up in `any TemplateView.Type`.
  static var keys: [TemplateKey] {
    fields.enumerated().map { index, field in
      let kind: TemplateKey.Kind =
        switch field.value {
        case .text: .text
        case .html: .html
        case .flag: .flag
        case .list(let element, _): .list(element)
        }
      return TemplateKey(index: index, name: field.name, kind: kind)
    }
  }

  /// Appends the value of a text key, escaped.
  func appendText(_ index: Int, to output: inout [UInt8]) {
    if case .text(let read) = Self.fields[index].value {
      HTMLEscaping.append(read(self), to: &output)
    }
  }

  /// Appends the value of an HTML key as it is.
  func appendHTML(_ index: Int, to output: inout [UInt8]) {
    if case .html(let read) = Self.fields[index].value {
      output.append(contentsOf: read(self).bytes)
    }
  }

  /// The elements of a list key.
  func elements(_ index: Int) -> [any TemplateView] {
    if case .list(_, let read) = Self.fields[index].value { read(self) } else { [] }
  }

  /// Whether a section on the key is shown.
  func shows(_ index: Int) -> Bool {
    switch Self.fields[index].value {
    case .text(let read): !read(self).isEmpty
    case .html(let read): !read(self).isEmpty
    case .flag(let read): read(self)
    case .list(_, let read): !read(self).isEmpty
    }
  }
}
