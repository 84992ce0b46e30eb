import Diagnostics

/// A piece of a template file: text, or a tag.
enum TemplateToken: Sendable {
  case lineStart
  case text(ByteRange)
  case tag(TemplateTag)
}

/// A tag such as `{{#name}}`.
struct TemplateTag: Sendable {
  /// What the character after the braces says.
  enum Kind: Sendable {
    case variable, rawVariable, section, invertedSection, close, partial, layout, block
  }

  let kind: Kind
  let name: TemplateName
  /// The blanks before a tag that stands alone on its line; empty for others.
  let indentation: ByteRange
}
