/// Builds HTML or SVG element by element; every text and attribute is escaped on the way in.
///
/// For markup whose shape follows data (charts, highlighted source); pages use templates.
package struct MarkupWriter {
  private var bytes: [UInt8] = []

  package init() {}

  /// What was written. Safe because names are static and everything else was escaped.
  package var html: TrustedHTML { TrustedHTML(trusting: bytes) }

  /// Writes `<name a="…">`, then what `content` writes, then `</name>`.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: (inout MarkupWriter) throws -> Void
  ) rethrows {
    open(name, attributes)
    try content(&self)
    bytes.append(copying: "</")
    bytes.append(copying: name)
    bytes.append(copying: ">")
  }

  /// Writes an element that holds only text.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes a start tag alone: a void element such as `br`, or an empty SVG shape with its end tag.
  package mutating func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
  ) {
    open(name, attributes)
  }

  package mutating func text(_ text: String) {
    HTMLEscaping.append(text, to: &bytes)
  }

  /// - Parameter utf8: whole scalars.
  package mutating func text(_ utf8: ArraySlice<UInt8>) {
    HTMLEscaping.append(utf8, to: &bytes)
  }

  package mutating func html(_ html: TrustedHTML) {
    bytes.append(contentsOf: html.bytes)
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) {
    bytes.append(copying: "<")
    bytes.append(copying: name)
    for (key, value) in attributes {
      bytes.append(copying: " ")
      bytes.append(copying: key)
      bytes.append(copying: "=\"")
      text(value)
      bytes.append(copying: "\"")
    }
    bytes.append(copying: ">")
  }
}
