internal import Diagnostics
internal import NoticeModel

/// Reads the heading of a domain: `一、扩大有效投资政策(由县发改局牵头实施)`.
struct HeadingReader {
  let text: NoticeText
  let lines: Lines

  struct Heading {
    let title: ByteRange
    let leads: [Passage]
    /// After the heading, its parenthesis and its stop.
    let end: Int
  }

  /// - Parameter limit: where the next label, or the body, ends.
  func read(_ candidate: LabelCandidate, limit: Int) -> Heading {
    let shape = candidate.shape
    guard shape.range.start < limit else {
      return Heading(
        title: ByteRange(candidate.label.end, candidate.label.end), leads: [],
        end: candidate.label.end)
    }
    var title = text.trimmed(ByteRange(shape.range.start, min(shape.range.end, limit)))
    var end = title.end
    switch shape.ending {
    case .sentence, .sentenceAtLineEnd, .colon:
      end = afterStop(end, limit)
    case .space where isStray(title, limit):
      title = ByteRange(title.start, lineEnd(title.start, limit))
      end = title.end
    case .none where shape.range.end > limit && !text.contains(.comma, in: title): break
    case .none where shape.commas > 0 || shape.count > TitleShape.longest:
      title = ByteRange(title.start, title.start)
      end = title.start
    default: break
    }
    let lead = lead(at: end, limit)
    return Heading(title: title, leads: lead.names, end: lead.end)
  }

  // MARK: - Lead departments

  /// Reads who leads, in brackets or behind a marker, on the same line or alone on the next.
  private func lead(at end: Int, _ limit: Int) -> (names: [Passage], end: Int) {
    let next = text.skipSpace(from: end, to: limit)
    guard next < limit else { return ([], end) }
    if let bracket = Bracket(text, at: next, before: limit),
      UnitCues.namesUnits(text, in: bracket.inner)
    {
      return (leads(in: bracket.inner), afterStop(bracket.outer.end, limit))
    }
    let line = ByteRange(next, lineEnd(next, limit))
    var sentence = ByteRange(next, sentenceEnd(line))
    if let marker = UnitCues.marker(text, at: next, before: limit) {
      sentence.end = UnitListReader.end(text, of: ByteRange(marker.end, sentence.end))
      return (leads(in: sentence), afterStop(sentence.end, limit))
    }
    let short = text.isWithin(60, line) && sentence.end >= line.end - 3
    if short, text.end(of: "由", at: line.start, before: line.end) != nil,
      text.ends(sentence, with: UnitCues.dutyEndings)
    {
      return (leads(in: sentence), line.end)
    }
    return ([], end)
  }

  private func leads(in range: ByteRange) -> [Passage] {
    var reader = UnitListReader(text, lines)
    let units = reader.read(range)
    let leading = units.filter { $0.role == .lead }
    return (leading.isEmpty ? units.filter { $0.role == .responsible } : leading).map(\.name)
  }

  // MARK: - Places

  /// A space in the middle of a short heading that fills its line, not a break before the text.
  private func isStray(_ title: ByteRange, _ limit: Int) -> Bool {
    let line = ByteRange(title.start, lineEnd(title.start, limit))
    let rest = text.trimmed(ByteRange(title.end, line.end))
    guard text.isWithin(40, line), !text.contains(.fullStop, in: line) else { return false }
    return !text.starts(rest, with: HeadingReader.leadStarts)
  }

  private static let leadStarts: CueSet = ["由", "(", "牵头", "责任"]

  private func lineEnd(_ offset: Int, _ limit: Int) -> Int {
    let index = lines.index(at: offset)
    return min(limit, lines.paragraphEnd(ofLine: index))
  }

  private func sentenceEnd(_ range: ByteRange) -> Int {
    text.find(.fullStop, in: range)?.start ?? range.end
  }

  private func afterStop(_ offset: Int, _ limit: Int) -> Int {
    let stop = text.narrow(at: offset)
    guard offset < limit else { return offset }
    let isStop = Folding.isSentenceEnd(stop.value) || stop.value == 0x3A || stop.value == 0x2E
    return isStop ? offset + stop.length : offset
  }
}
