import Markdown
import Markup

/// What a reader sees of a rendered document: tags left out, references read, the end of the last
/// block not counted. Only what the renderer writes is understood.
func plainText(_ html: String) -> String {
  var text: [UInt8] = []
  var rest = Array(html.utf8)[...]
  while let next = rest.first {
    if next == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
      rest = rest[(end + 1)...]
    } else if let reference = references.first(where: { rest.starts(with: $0.written.utf8) }) {
      text.append(reference.read)
      rest = rest.dropFirst(reference.written.utf8.count)
    } else {
      text.append(rest.removeFirst())
    }
  }
  if text.last == UInt8(ascii: "\n") { text.removeLast() }
  return String(decoding: text, as: UTF8.self)
}

private let references: [(written: String, read: UInt8)] = [
  ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&amp;", UInt8(ascii: "&")),
  ("&quot;", UInt8(ascii: "\"")),
]

func escaped(_ text: String) -> String {
  var bytes: [UInt8] = []
  MarkdownEscaping.append(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

func rendered(_ markdown: String) -> String {
  String(decoding: MarkdownRenderer().render(markdown).bytes, as: UTF8.self)
}
