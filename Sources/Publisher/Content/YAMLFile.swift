internal import Diagnostics
import Yams

/// A YAML text and its root, with places as byte ranges of the whole file.
///
/// A front matter is a YAML text that starts some lines into its file.
struct YAMLFile {
  let source: SourceText
  let root: Node?
  private let lineStarts: [Int]

  /// Parses the bytes of `source` in `range`; a syntax error becomes a diagnostic.
  static func parse(_ source: SourceText, in range: ByteRange? = nil) -> Diagnosed<YAMLFile> {
    let range = range ?? ByteRange(0, source.bytes.count)
    let text = source.text(in: range)
    do {
      // Without rules for tags: keys say what a value is, and the rules are slow. With the encoding
      // named, or Yams searches the environment for one.
      let root = try Yams.compose(yaml: text, .basic, .default, .utf8)
      return Diagnosed(YAMLFile(source: source, root: root, range: range))
    } catch {
      let file = YAMLFile(source: source, root: nil, range: range)
      return Diagnosed(file, [file.diagnostic(for: error)])
    }
  }

  private init(source: SourceText, root: Node?, range: ByteRange) {
    self.source = source
    self.root = root
    var starts = [range.start]
    for index in range.start..<range.end where source.bytes[index] == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    lineStarts = starts
  }

  /// The place of a node: a scalar's own bytes as far as they are printed plainly, else one scalar.
  func place(of node: Node) -> DiagnosticPlace {
    guard let mark = node.mark else { return .file(source.name) }
    let start = offset(of: mark)
    var end = start + 1
    if let scalar = node.scalar {
      let printed = Array(scalar.string.utf8)
      if start + printed.count <= source.bytes.count,
        source.bytes[start..<start + printed.count].elementsEqual(printed)
      {
        end = max(end, start + printed.count)
      }
    }
    return .text(SourceLocation(source, wholeScalars(ByteRange(start, end))))
  }

  /// The byte that a mark of Yams (line and column from 1, columns in scalars) points at.
  private func offset(of mark: Mark) -> Int {
    guard lineStarts.indices.contains(mark.line - 1) else { return source.bytes.count }
    var index = lineStarts[mark.line - 1]
    var column = 1
    while column < mark.column, index < source.bytes.count {
      index += 1
      while index < source.bytes.count, isContinuation(index) { index += 1 }
      column += 1
    }
    return index
  }

  private func isContinuation(_ index: Int) -> Bool { source.bytes[index] & 0xC0 == 0x80 }

  private func wholeScalars(_ range: ByteRange) -> ByteRange {
    var end = min(range.end, source.bytes.count)
    while end < source.bytes.count, isContinuation(end) { end += 1 }
    return ByteRange(min(range.start, end), end)
  }

  private func diagnostic(for error: any Error) -> Diagnostic {
    guard let error = error as? YamlError else {
      return Diagnostic(.invalidYAML, "This is not YAML", at: .file(source.name))
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let notes = context.map { ["YAML says: \($0.text)"] } ?? []
      return invalid("This is not YAML: \(problem)", at: mark, notes: notes)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.sorted().joined(separator: ", ")
      return invalid("A key is given twice: \(keys)", at: context.mark)
    default:
      return Diagnostic(.invalidYAML, "This is not YAML", at: .file(source.name))
    }
  }

  private func invalid(_ message: String, at mark: Mark, notes: [String] = []) -> Diagnostic {
    let start = offset(of: mark)
    let place = SourceLocation(source, wholeScalars(ByteRange(start, start + 1)))
    return Diagnostic(.invalidYAML, message, at: .text(place), notes: notes)
  }
}
