import Diagnostics
import Markdown

/// Says what of an authored note readers would not see as its author meant it.
enum NoteCheck {
  /// - Parameter range: where in the file the note's Markdown stands.
  static func diagnostics(_ source: SourceText, in range: ByteRange) -> [Diagnostic] {
    MarkdownLint.problems(in: source.text(in: range)).map { problem in
      let place = ByteRange(
        range.start + problem.range.lowerBound, range.start + problem.range.upperBound)
      return switch problem.kind {
      case .unappliedEmphasis:
        Diagnostic(
          .unappliedEmphasis, "These asterisks make nothing bold",
          at: .text(SourceLocation(source, place)),
          suggestions: ["put the punctuation outside of them: **注意**：请"])
      case .rawHTML:
        Diagnostic(.rawHTML, "HTML in a note is left out", at: .text(SourceLocation(source, place)))
      }
    }
  }
}
