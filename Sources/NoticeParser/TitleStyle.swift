internal import Diagnostics

/// Whether the clauses of a notice have titles: `1.加大财政支持力度。围绕…` has one,
/// `1.对新认定的企业给予奖励。其中…` has none. One clause alone cannot tell; all together can.
struct TitleStyle {
  let isTitled: Bool
  private let isStatutory: Bool

  init(_ text: NoticeText, _ clauses: [(candidate: LabelCandidate, end: Int)]) {
    // Articles of a statute seldom have titles, and then nearly all of them.
    let isStatutory = clauses.first?.candidate.label.kind == .article
    var titled = 0
    for (candidate, end) in clauses where TitleStyle.looksTitled(text, candidate, end) {
      titled += isStatutory && !candidate.shape.isTerse ? 0 : 1
    }
    self.isStatutory = isStatutory
    isTitled = titled > 0 && titled * 10 >= clauses.count * (isStatutory ? 9 : 5)
  }

  /// The title of one clause with its stop, `nil` where the clause has none.
  func title(
    _ text: NoticeText, _ candidate: LabelCandidate, end: Int
  ) -> (title: ByteRange, end: Int)? {
    let start = candidate.contentStart
    guard start < end else { return nil }
    if let bracketed = bracketed(text, start, end, candidate.label.kind) { return bracketed }
    let shape = candidate.shape
    let title = ByteRange(shape.range.start, min(shape.range.end, end))
    guard !title.isEmpty, title.end <= end, accepts(text, shape, title) else { return nil }
    let after = afterStop(text, shape, title.end, end)
    return TitleStyle.hasText(text, from: after, to: end) ? (title, after) : nil
  }

  private func accepts(_ text: NoticeText, _ shape: TitleShape, _ title: ByteRange) -> Bool {
    if isStatutory, !isTitled { return false }
    switch shape.ending {
    case .none: return false
    case .colon:
      return shape.isTerse && shape.count <= 20
        && !["以下", "下列", "如下", "包括"].contains { (cue: Cue) in text.contains(cue, in: title) }
    case .space: return shape.isTerse
    case .sentence, .sentenceAtLineEnd, .lineEnd, .leadParenthesis:
      return isTitled ? shape.count <= 50 && shape.commas <= 2 : shape.isTerse && shape.count <= 16
    }
  }

  /// `【加大支持】` and, behind `第三条`, `（适用范围）`.
  private func bracketed(
    _ text: NoticeText, _ start: Int, _ end: Int, _ kind: LabelKind
  ) -> (title: ByteRange, end: Int)? {
    let open = text.folded(at: start).value
    guard open == 0x3010 || (kind == .article && open == 0x28),
      let bracket = Bracket(text, at: start, before: end),
      text.count(bracket.inner, limit: 31) <= 30, !UnitCues.namesUnits(text, in: bracket.inner)
    else { return nil }
    return (text.trimmed(bracket.inner), bracket.outer.end)
  }

  private func afterStop(_ text: NoticeText, _ shape: TitleShape, _ offset: Int, _ end: Int) -> Int
  {
    switch shape.ending {
    case .sentence, .sentenceAtLineEnd, .colon:
      let stop = text.skipSpace(from: offset, to: end)
      return min(end, stop + text.scalar(at: stop).length)
    default: return offset
    }
  }

  /// A short first sentence, or a short first line, with more behind it.
  private static func looksTitled(_ text: NoticeText, _ candidate: LabelCandidate, _ end: Int)
    -> Bool
  {
    let shape = candidate.shape
    guard shape.count > 0, shape.count <= 35, shape.commas <= 1, shape.range.end < end else {
      return false
    }
    switch shape.ending {
    case .space, .leadParenthesis, .lineEnd:
      return hasText(text, from: shape.range.end, to: end)
    case .sentence, .colon, .sentenceAtLineEnd:
      let stop = text.skipSpace(from: shape.range.end, to: end)
      return hasText(text, from: stop + text.scalar(at: stop).length, to: end)
    case .none: return false
    }
  }

  /// Whether anything but the units of the clause follows: a sentence alone is no title.
  private static func hasText(_ text: NoticeText, from offset: Int, to end: Int) -> Bool {
    let start = text.skipSpace(from: offset, to: end)
    guard start < end else { return false }
    if UnitCues.marker(text, at: start, before: end) != nil {
      return UnitListReader.end(text, of: ByteRange(start, end)) < end
    }
    guard let bracket = Bracket(text, at: start, before: end),
      UnitCues.namesUnits(text, in: bracket.inner)
    else { return true }
    let stop = text.folded(at: bracket.outer.end)
    let after = bracket.outer.end + (stop.value == 0x3002 ? stop.length : 0)
    return text.skipSpace(from: after, to: end) < end
  }
}
