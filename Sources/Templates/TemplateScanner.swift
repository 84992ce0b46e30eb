import Diagnostics

/// Cuts a template file into text and tags (Mustache specification, without set-delimiter tags).
///
/// A section, block, partial or comment tag that stands alone on its line takes the whole line
/// with it, so that templates can be laid out for reading without leaving blank lines in pages.
struct TemplateScanner {
  private let source: SourceText
  private let bytes: [UInt8]
  private var tokens: [TemplateToken] = []
  private var diagnostics: [Diagnostic] = []
  /// Where the text that was not yet emitted begins.
  private var textStart = 0

  private init(_ source: SourceText) {
    self.source = source
    self.bytes = source.bytes
  }

  static func scan(_ source: SourceText) -> Diagnosed<[TemplateToken]> {
    var scanner = TemplateScanner(source)
    scanner.scan()
    return Diagnosed(scanner.tokens, scanner.diagnostics)
  }

  private mutating func scan() {
    var position = 0
    while let open = find("{{", from: position) {
      let triple = starts("{{{", at: open)
      let closing = triple ? "}}}" : "}}"
      let inner = open + closing.utf8.count
      guard let close = find(closing, from: inner) else {
        report("this tag is not closed with `\(closing)`", ByteRange(open, inner))
        break
      }
      let end = close + closing.utf8.count
      emitTag(ByteRange(open, end), inner: ByteRange(inner, close), triple: triple)
      position = end
    }
    emitText(upTo: bytes.count)
  }

  private mutating func emitTag(_ range: ByteRange, inner: ByteRange, triple: Bool) {
    let sigil = inner.isEmpty ? nil : bytes[inner.start]
    let kind: TemplateTag.Kind?
    switch sigil {
    case _ where triple: kind = .rawVariable
    case UInt8(ascii: "#"): kind = .section
    case UInt8(ascii: "^"): kind = .invertedSection
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "<"): kind = .layout
    case UInt8(ascii: "$"): kind = .block
    case UInt8(ascii: "&"): kind = .rawVariable
    case UInt8(ascii: "!"): kind = nil
    case UInt8(ascii: "="):
      report("set-delimiter tags are not supported", range)
      kind = nil
    default: kind = .variable
    }
    let hasSigil = !triple && kind != .variable
    let isPrinted = kind == .variable || kind == .rawVariable
    let line = isPrinted ? nil : lineHoldingOnly(range)
    emitText(upTo: line?.start ?? range.start, endsBeforeInlineTag: line == nil)
    textStart = line?.end ?? range.end
    guard let kind else { return }
    let name = trimmed(ByteRange(inner.start + (hasSigil ? 1 : 0), inner.end))
    guard isName(name) else {
      report("a tag needs one name made of letters, digits and `_ - . /`", range)
      return
    }
    tokens.append(
      .tag(
        TemplateTag(
          kind: kind, name: TemplateName(text: source.text(in: name), range: name),
          indentation: ByteRange(line?.start ?? range.start, range.start))))
  }

  /// Emits the text since the last tag, line by line.
  private mutating func emitText(upTo end: Int, endsBeforeInlineTag: Bool = false) {
    var start = textStart
    while start < end {
      let next = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? end
      if isLineStart(start), bytes[start] != UInt8(ascii: "\n") { tokens.append(.lineStart) }
      tokens.append(.text(ByteRange(start, next)))
      start = next
    }
    if endsBeforeInlineTag, isLineStart(end) { tokens.append(.lineStart) }
  }

  /// The line, with its end, of a tag that has nothing but blanks beside it.
  private func lineHoldingOnly(_ tag: ByteRange) -> ByteRange? {
    var start = tag.start
    while start > textStart, isBlank(bytes[start - 1]) { start -= 1 }
    var end = tag.end
    while end < bytes.count, isBlank(bytes[end]) || bytes[end] == UInt8(ascii: "\r") { end += 1 }
    guard isLineStart(start), end == bytes.count || bytes[end] == UInt8(ascii: "\n") else {
      return nil
    }
    return ByteRange(start, min(end + 1, bytes.count))
  }

  private func isLineStart(_ position: Int) -> Bool {
    position == 0 || bytes[position - 1] == UInt8(ascii: "\n")
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func trimmed(_ range: ByteRange) -> ByteRange {
    var result = range
    while !result.isEmpty, isBlank(bytes[result.start]) { result.start += 1 }
    while !result.isEmpty, isBlank(bytes[result.end - 1]) { result.end -= 1 }
    return result
  }

  private func isName(_ range: ByteRange) -> Bool {
    !range.isEmpty
      && bytes[range.start..<range.end].allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
          UInt8(ascii: "."), UInt8(ascii: "/"):
          true
        default: false
        }
      }
  }

  private func find(_ words: String, from start: Int) -> Int? {
    var position = start
    while let found = bytes[position...].firstIndex(where: { $0 == words.utf8.first }) {
      if starts(words, at: found) { return found }
      position = found + 1
    }
    return nil
  }

  private func starts(_ words: String, at position: Int) -> Bool {
    bytes[position...].starts(with: words.utf8)
  }

  private mutating func report(_ message: String, _ range: ByteRange) {
    diagnostics.append(
      Diagnostic(.templateSyntax, message, at: .text(SourceLocation(source, range))))
  }
}
