internal import Diagnostics

/// A place where a label may stand, with the evidence for it.
///
/// Small, and in an order without gaps: candidates are sorted into lists many times.
struct LabelCandidate: Sendable {
  let label: Label
  let boundary: Boundary
  /// A digit follows the delimiter: `3.2023年…` is a label, `3.5万户` never came this far.
  let isDoubtful: Bool
  /// Where the bullet before the label stands, `● 一、`; the label's own start without one.
  let start: Int
  let shape: TitleShape

  /// What stands before the label, from the strongest evidence to the weakest.
  enum Boundary: Int, Comparable, Sendable {
    case lineStart
    /// The line before breaks off in the middle of a sentence.
    case lineStartAfterBrokenLine
    /// `。 ` or `）` and white space in the middle of a line.
    case spacedSentence
    /// `。` or `）` directly before the label.
    case sentence
    case space

    static func < (left: Boundary, right: Boundary) -> Bool { left.rawValue < right.rawValue }
  }

  /// The first byte of the words after the label.
  var contentStart: Int { shape.range.start }

  var isAtLineStart: Bool { boundary <= .lineStartAfterBrokenLine }

  /// How much the place itself speaks for a label; above 0 it may be one by itself.
  ///
  /// - Parameter lined: labels of this kind mostly begin lines, so that one within a line needs
  ///   the numbering to speak for it.
  func weight(lined: Bool) -> Int {
    guard !isDoubtful else { return isAtLineStart ? 0 : -4 }
    switch boundary {
    case .lineStart: return lineStartWeight
    case .lineStartAfterBrokenLine: return shapeWeight
    case .spacedSentence: return (lined ? -1 : 1) + shapeWeight
    case .sentence: return (lined ? -1 : 0) + shapeWeight
    case .space: return (lined ? -2 : -1) + shapeWeight
    }
  }

  private var lineStartWeight: Int {
    switch shape.ending {
    case .none: 3
    case .sentence, .leadParenthesis, .lineEnd, .sentenceAtLineEnd, .colon, .space:
      shape.commas > 1 ? 4 : 6
    }
  }

  private var shapeWeight: Int {
    switch shape.ending {
    case .leadParenthesis: 2
    case .sentence: shape.isTerse ? 2 : shape.commas <= 1 ? 0 : -1
    case .space: shape.isTerse ? 1 : -1
    case .colon, .sentenceAtLineEnd: shape.isTerse ? 0 : -1
    case .lineEnd: shape.isTerse ? 0 : -2
    case .none: label.kind == .article ? 0 : -2
    }
  }
}
