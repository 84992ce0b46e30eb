internal import Diagnostics

/// The two parts of an authored Markdown file: YAML between lines of `---`, then the note.
struct FrontMatter {
  let yaml: ByteRange
  let note: ByteRange

  /// `nil` where the file does not start with a line of `---` or has no second one.
  init?(_ source: SourceText) {
    let bytes = source.bytes
    var lineStart = 0
    var yamlStart: Int?
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let next = min(lineEnd + 1, bytes.count)
      let isFence = FrontMatter.isFence(bytes[lineStart..<lineEnd])
      if let start = yamlStart {
        if isFence {
          yaml = ByteRange(start, lineStart)
          note = FrontMatter.trimmed(bytes, from: next)
          return
        }
      } else {
        guard isFence else { return nil }
        yamlStart = next
      }
      lineStart = next
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line.elementsEqual("---".utf8)
  }

  /// The rest of the file without the line breaks around it.
  private static func trimmed(_ bytes: [UInt8], from first: Int) -> ByteRange {
    var start = first
    var end = bytes.count
    while start < end, bytes[start] == UInt8(ascii: "\n") { start += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return ByteRange(start, end)
  }
}
