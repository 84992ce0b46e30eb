internal import Diagnostics

/// Whether the clauses of a notice have titles: `1.加大财政支持力度。围绕…` has one,
/// `1.对新认定的企业给予奖励。其中…` has none. One clause alone cannot tell; all together can.
struct TitleStyle {
  let isTitled: Bool
  /// Enough of them look titled that a short first sentence is a title.
  private let isPartlyTitled: Bool
  private let isStatutory: Bool

  /// - Parameter ends: where each of `items` ends.
  init(_ text: NoticeText, _ items: [Outline.Item], ends: [Int]) {
    // Articles of a statute seldom have titles, and then nearly all of them.
    let isStatutory =
      items.first { $0.role == .clause }.map { $0.candidate.label.kind == .article } ?? false
    var clauses = 0
    var titled = 0
    for (index, item) in items.enumerated() where item.role == .clause {
      clauses += 1
      let candidate = item.candidate
      guard TitleStyle.looksTitled(text, candidate, ends[index]) else { continue }
      let isShort = candidate.shape.isTerse && candidate.shape.count <= 20
      titled += isStatutory && !isShort ? 0 : 1
    }
    self.isStatutory = isStatutory
    isTitled = titled > 0 && titled * 10 >= clauses * (isStatutory ? 6 : 5)
    isPartlyTitled = titled * 10 >= clauses * 3
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
    guard !title.isEmpty, title.end <= end, accepts(text, shape, title),
      !text.starts(title, with: TitleStyle.selfReferences)
    else { return nil }
    let after = afterStop(text, shape, title.end, end)
    return TitleStyle.hasText(text, from: after, to: end) ? (title, after) : nil
  }

  /// How the last articles begin: `本办法由市财政局负责解释。`
  private static let selfReferences: CueSet = [
    "本办法", "本政策", "本意见", "本细则", "本规定", "本措施", "本通知", "本方案", "本规则", "本条例",
  ]

  private func accepts(_ text: NoticeText, _ shape: TitleShape, _ title: ByteRange) -> Bool {
    if isStatutory, !isTitled {
      return shape.ending == .lineEnd && shape.isTerse && shape.count <= 16
    }
    switch shape.ending {
    case .none: return false
    case .colon:
      return shape.isTerse && shape.count <= 20 && !opensList(text, behind: title)
        && !["以下", "下列", "如下", "包括"].contains { (cue: Cue) in text.contains(cue, in: title) }
    case .space: return shape.isTerse
    case .sentence, .sentenceAtLineEnd, .lineEnd, .leadParenthesis:
      if isTitled { return shape.count <= 50 && shape.commas <= 2 }
      return shape.isTerse && shape.count <= 16 && (isPartlyTitled || shape.ending == .lineEnd)
    }
  }

  /// Whether items follow the colon: `申领企业应满足：①…；②…`.
  private func opensList(_ text: NoticeText, behind title: ByteRange) -> Bool {
    let limit = text.bytes.count
    let colon = text.skipSpace(from: title.end, to: limit)
    let next = text.skipSpace(from: colon + text.scalar(at: colon).length, to: limit)
    return Label(text, at: next, before: limit) != nil
      || text.end(of: "一是", at: next, before: limit) != nil
  }

  /// `【加大支持】` and, behind `第三条`, `（适用范围）`.
  private func bracketed(
    _ text: NoticeText, _ start: Int, _ end: Int, _ kind: LabelKind
  ) -> (title: ByteRange, end: Int)? {
    let open = text.narrow(at: start).value
    guard open == 0x3010 || (kind == .article && open == 0x28),
      let bracket = Bracket(text, at: start, before: end),
      text.isWithin(30, bracket.inner), !UnitCues.namesUnits(text, in: bracket.inner)
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
    guard shape.count > 0, shape.count <= 35, shape.range.end < end,
      shape.commas <= 1 || arePhrases(text, shape)
    else { return false }
    switch shape.ending {
    case .space, .leadParenthesis, .lineEnd:
      return hasText(text, from: shape.range.end, to: end)
    case .sentence, .colon, .sentenceAtLineEnd:
      let stop = text.skipSpace(from: shape.range.end, to: end)
      return hasText(text, from: stop + text.scalar(at: stop).length, to: end)
    case .none: return false
    }
  }

  /// `高度重视，精心组织，抓好落实`: phrases of a few characters each, without a figure.
  private static func arePhrases(_ text: NoticeText, _ shape: TitleShape) -> Bool {
    guard shape.commas == 2, shape.count <= 24 else { return false }
    var length = 0
    var offset = shape.range.start
    while offset < shape.range.end {
      let scalar = text.narrow(at: offset)
      if Folding.isDigit(scalar.value) { return false }
      length = scalar.value == 0x2C ? 0 : length + 1
      guard length <= 10 else { return false }
      offset += max(1, scalar.length)
    }
    return true
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
        || BareUnitList(text: text).isList(bracket.inner, isApart: true)
    else { return true }
    let stop = text.narrow(at: bracket.outer.end)
    let after = bracket.outer.end + (stop.value == 0x3002 ? stop.length : 0)
    return text.skipSpace(from: after, to: end) < end
  }
}
