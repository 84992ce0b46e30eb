/// A diagnostic for people: the fact, the line where it stands with carets under the place, notes
/// and suggestions.
///
/// ```
/// warning[numbering-gap]: `（四）` follows `（二）`
///   --> content/notices/ruian-2025.txt:12:1
///    |
/// 12 | （四）支持关键核心技术攻关。
///    | ^^^^^^
///    = note: …
///    = help: …
/// ```
package struct DiagnosticText {
  /// Excerpts are cut to this many columns: a notice may be one line of 12,000 characters.
  private static let widest = 100

  private let tables = LineTableCache()

  package init() {}

  package func render(_ diagnostic: Diagnostic) -> String {
    var lines = [
      "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]: \(diagnostic.message)"
    ]
    var margin = " "
    switch diagnostic.place {
    case .text(let location):
      let table = tables.table(of: location.source)
      let position = table.position(of: location.range.start)
      margin = String(repeating: " ", count: String(position.line).utf8.count)
      lines.append(
        "\(margin)--> \(location.source.name):\(position.line):\(position.column)")
      lines += excerpt(location, position.line, table, margin)
    case .file(let name): lines.append(" --> \(name)")
    case .none: break
    }
    lines += diagnostic.notes.map { "\(margin) = note: \($0)" }
    lines += diagnostic.suggestions.map { "\(margin) = help: \($0)" }
    return lines.joined(separator: "\n")
  }

  private func excerpt(
    _ location: SourceLocation, _ number: Int, _ table: LineTable, _ margin: String
  ) -> [String] {
    guard let line = table.range(ofLine: number) else { return [] }
    let start = min(max(location.range.start, line.start), line.end)
    let end = min(max(location.range.end, start), line.end)
    let before = cut(location.source.text(in: ByteRange(line.start, start)), keepEnd: true)
    let marked = cut(location.source.text(in: ByteRange(start, end)), keepEnd: false)
    let room = max(0, DiagnosticText.widest - DisplayWidth.of(before) - DisplayWidth.of(marked))
    let after = cut(location.source.text(in: ByteRange(end, line.end)), keepEnd: false, room: room)
    let carets = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
    let indent = String(repeating: " ", count: DisplayWidth.of(before))
    return [
      "\(margin) |", "\(number) | \(before)\(marked)\(after)", "\(margin) | \(indent)\(carets)",
    ]
  }

  /// The end or the beginning of `text` that fits into `room` columns, tabs shown as spaces.
  private func cut(_ text: String, keepEnd: Bool, room: Int = DiagnosticText.widest / 2) -> String {
    let scalars = text.unicodeScalars.map { $0 == "\t" ? " " : $0 }
    var width = 0
    var kept: [Unicode.Scalar] = []
    for scalar in keepEnd ? scalars.reversed() : scalars {
      width += DisplayWidth.of(scalar)
      guard width <= room else { break }
      kept.append(scalar)
    }
    let isWhole = kept.count == scalars.count
    var words = String.UnicodeScalarView()
    words.append(contentsOf: keepEnd ? kept.reversed() : kept)
    if isWhole { return String(words) }
    return keepEnd ? "…\(String(words))" : "\(String(words))…"
  }
}
