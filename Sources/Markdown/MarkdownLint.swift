/// What an author wrote in Markdown and readers would not see as meant.
package struct MarkdownProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `**注意：**请` stays as it is: a closing mark between punctuation and a word closes nothing
    /// (CommonMark 0.29 §6.4). Put the punctuation outside: `**注意**：请`.
    case unappliedEmphasis
    /// HTML is left out of pages.
    case rawHTML
  }

  package let kind: Kind
  /// UTF-8 offsets into the Markdown.
  package let range: Range<Int>
}

/// Checks authored notes before they are rendered.
package enum MarkdownLint {
  package static func problems(in markdown: String) -> [MarkdownProblem] {
    guard let document = CMarkDocument(Array(markdown.utf8)) else { return [] }
    document.joinLines()
    var search = PlaceSearch(markdown)
    var problems: [MarkdownProblem] = []
    document.walk { node, entering in
      guard entering else { return }
      switch node.kind {
      case .rawHTML:
        let words = node.literal.utf8.prefix { $0 != UInt8(ascii: "\n") }
        problems.append(
          MarkdownProblem(kind: .rawHTML, range: search.place(of: words, fromLine: node.line)))
      case .text where node.literal.contains("**"):
        problems.append(
          MarkdownProblem(
            kind: .unappliedEmphasis, range: search.place(of: "**".utf8, fromLine: node.line)))
      default: break
      }
    }
    return problems
  }
}

/// Finds words in the source of a document, each search going on where the last one ended.
private struct PlaceSearch {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  private var passed = 0

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.bytes = bytes
    self.lineStarts =
      [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The next place of `words`, or an empty range at the start of the line: `words` are what cmark
  /// made of the source, which may differ from it.
  ///
  /// - Parameter line: from 1, as cmark counts.
  mutating func place(of words: some Collection<UInt8>, fromLine line: Int) -> Range<Int> {
    let start = max(passed, lineStarts[min(max(line, 1), lineStarts.count) - 1])
    guard let found = (start..<bytes.count).first(where: { bytes[$0...].starts(with: words) })
    else { return start..<start }
    passed = found + words.count
    return found..<passed
  }
}
