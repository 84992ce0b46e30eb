/// The physical forms in which one and the same notice comes.
enum NoticeDress: CaseIterable {
  case plain, blankLines, windowsLines, indented, byteOrderMark, halfWidth, noBreakSpaces, tabs
  case zeroWidth, oneLine, trailingSpaces, page, wrapped

  /// The bytes of a file with `lines` in this dress.
  func bytes(of lines: [String], using random: inout SeededGenerator) -> [UInt8] {
    switch self {
    case .plain: return utf8(lines.joined(separator: "\n"))
    case .blankLines: return utf8(lines.joined(separator: "\n\n") + "\n")
    case .windowsLines: return utf8(lines.joined(separator: "\r\n") + "\r\n")
    case .indented: return utf8(lines.map { "　　\($0)" }.joined(separator: "\n"))
    case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + utf8(lines.joined(separator: "\n"))
    case .halfWidth: return utf8(halved(lines.joined(separator: "\n")))
    case .noBreakSpaces:
      return utf8(lines.map { "\u{A0}\u{A0}\($0)\u{A0}" }.joined(separator: "\n"))
    case .tabs: return utf8(lines.map { "\t\($0)\t" }.joined(separator: "\n"))
    case .zeroWidth: return utf8(lines.map { sprinkled($0, &random) }.joined(separator: "\n"))
    case .oneLine: return utf8(lines.joined(separator: " "))
    case .trailingSpaces: return utf8(lines.map { "\($0)   " }.joined(separator: "\n"))
    case .page: return page(lines)
    case .wrapped: return utf8(lines.map(wrapped).joined(separator: "\n"))
    }
  }

  private func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func halved(_ text: String) -> String {
    var halved = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isMark = [0xFF0C, 0xFF1A, 0xFF1B, 0xFF08, 0xFF09].contains(scalar.value)
      halved.append(isMark ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(halved)
  }

  private func sprinkled(_ line: String, _ random: inout SeededGenerator) -> String {
    guard line.count > 6 else { return line }
    let place = line.index(line.startIndex, offsetBy: random.number(0...line.count - 1))
    return "\u{202A}\u{200B}" + line[..<place] + "\u{FEFF}\u{200E}" + line[place...] + "\u{202C}"
  }

  private func page(_ lines: [String]) -> [UInt8] {
    let escaped = lines.map {
      $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("“", with: "&ldquo;")
        .replacing("”", with: "&rdquo;")
    }
    let paragraphs = escaped.map { "<p style=\"text-indent: 2em\">&nbsp;<span>\($0)</span></p>" }
    return utf8(
      "<!DOCTYPE html>\n<html><head><title>政策</title><style>p { color: red }</style></head>\n"
        + "<body><script>var a = '<p>1.假</p>';</script>\n<div>\(paragraphs.joined())</div></body></html>"
    )
  }

  /// Broken after forty characters, as text taken from a PDF is.
  private func wrapped(_ line: String) -> String {
    var rest = Substring(line)
    var lines: [Substring] = []
    while rest.count > 40 {
      lines.append(rest.prefix(40))
      rest = rest.dropFirst(40)
    }
    return (lines + [rest]).joined(separator: "\n")
  }
}
