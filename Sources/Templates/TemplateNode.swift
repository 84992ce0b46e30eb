import Diagnostics

/// A name as a tag gives it, with its place for diagnostics.
struct TemplateName: Hashable, Sendable {
  let text: String
  /// In the template's file.
  let range: ByteRange
}

/// A template file as a tree: what was written, before any key is looked up.
indirect enum TemplateNode: Sendable {
  /// The start of a line that is printed: where a partial's indentation goes.
  case lineStart
  case text(ByteRange)
  /// `{{name}}`, or `{{{name}}}` where `raw`.
  case variable(TemplateName, raw: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` where `inverted`.
  case section(TemplateName, inverted: Bool, [TemplateNode])
  /// `{{> name}}`; the blanks before it when it stands alone on its line.
  case partial(TemplateName, indentation: ByteRange)
  /// `{{< name}}…{{/name}}`: another template with some of its blocks replaced.
  case layout(TemplateName, [TemplateBlock])
  /// `{{$name}}…{{/name}}` in a layout: what may be replaced, and what stands there otherwise.
  case block(TemplateBlock)
}

/// A named stretch of a layout.
struct TemplateBlock: Sendable {
  let name: TemplateName
  let nodes: [TemplateNode]
}

/// One parsed file of the `templates/` folder.
struct TemplateFile: Sendable {
  let name: String
  let source: SourceText
  let nodes: [TemplateNode]
}
