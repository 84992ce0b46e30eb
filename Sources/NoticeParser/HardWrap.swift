internal import Diagnostics

/// The width at which a text was saved with hard line breaks, as text taken from a PDF is.
///
/// A line start then proves nothing unless the line before ends a sentence or falls short.
struct HardWrap {
  /// How long a line is. A PDF fills columns, of which a digit takes half as many as a Chinese
  /// character; other programs count characters.
  struct Length: Sendable {
    var characters = 0
    var columns = 0

    init() {}

    init(_ line: ByteRange, _ text: NoticeText) {
      var offset = line.start
      while offset < line.end {
        let scalar = text.scalar(at: offset)
        characters += 1
        columns += Unicode.Scalar(scalar.value).map(DisplayWidth.of) ?? 1
        offset += max(1, scalar.length)
      }
    }

    /// Whether no character more goes into a line of `full`.
    func fills(_ full: Length) -> Bool {
      characters >= full.characters || columns + 1 >= full.columns
    }

    /// Whether a line is at least `tenths` of `full`, by either count.
    func reaches(_ tenths: Int, of full: Length) -> Bool {
      characters * 10 >= full.characters * tenths || columns * 10 >= full.columns * tenths
    }
  }

  private let text: NoticeText
  private let full: Length
  private let lengths: [Length]

  /// `nil` where lines are paragraphs: several lines are nearly as long as the longest, and most of
  /// these break off in the middle of a sentence.
  init?(_ lines: [Line], _ text: NoticeText) {
    guard let longest = lines.map(\.range.count).max(), longest > 60, longest <= 240 else {
      return nil
    }
    lengths = lines.map { Length($0.range, text) }
    var full = Length()
    for length in lengths {
      full.characters = max(full.characters, length.characters)
      full.columns = max(full.columns, length.columns)
    }
    self.full = full
    self.text = text
    // Lines of nearly full length may end a sentence; lines of full length seldom do.
    let near = lines.indices.filter { lengths[$0].reaches(9, of: full) }
    let filled = near.filter { lengths[$0].fills(full) }
    guard HardWrap.mostBreak(near, lines, text) || HardWrap.mostBreak(filled, lines, text) else {
      return nil
    }
  }

  private static func mostBreak(_ near: [Int], _ lines: [Line], _ text: NoticeText) -> Bool {
    let broken = near.count { !endsSentence(lines[$0].range, text) }
    return near.count >= 3 && broken * 10 >= near.count * 6
  }

  func isFull(_ index: Int) -> Bool { lengths[index].reaches(9, of: full) }

  /// Whether the line at `index` breaks off, so that the next one goes on with its sentence.
  func breaksSentence(_ line: Line, at index: Int, before next: Line) -> Bool {
    guard lengths[index].reaches(8, of: full) || isIndented(line, at: index) else { return false }
    if closesBracket(next) { return true }
    guard !isTitle(line) else { return false }
    if beginsWithin(next) { return true }
    if text.narrow(before: line.range.end).value == 0x29 {
      return lengths[index].reaches(10, of: full) && goesOn(behindBracket: line, next)
    }
    return !HardWrap.endsSentence(line.range, text)
  }

  /// The first line of a paragraph begins two characters in (GB/T 9704-2012 §7.3.3), and is as much
  /// shorter; one without a full stop in it may be a heading.
  private func isIndented(_ line: Line, at index: Int) -> Bool {
    guard !line.isContinuation else { return false }
    var length = lengths[index]
    length.characters += 2
    length.columns += 4
    return length.reaches(8, of: full) && text.find(.fullStop, in: line.range) != nil
  }

  /// With a mark that no sentence begins with: `、市财政局）`.
  private func beginsWithin(_ line: Line) -> Bool {
    switch text.narrow(at: line.range.start).value {
    case 0x3001, 0x2C, 0x3B, 0x3002, 0x29, 0x3009, 0x300B, 0x201D: true
    default: false
    }
  }

  /// A bracket that it does not open: `局）` behind `（责任单位：市自然资源和规划`, which ends like a title.
  private func closesBracket(_ line: Line) -> Bool {
    var offset = line.range.start
    var depth = 0
    while offset < line.range.end {
      let scalar = text.narrow(at: offset)
      switch scalar.value {
      case 0x29, 0x3009, 0x300B:
        if depth == 0 { return Label(text, at: line.range.start, before: line.range.end) == nil }
        depth -= 1
      case 0x28, 0x3008, 0x300A: depth += 1
      case 0x3002: return false
      default: break
      }
      offset += max(1, scalar.length)
    }
    return false
  }

  /// A line of its own, however long; one with a label is a heading, which may break off.
  private func isTitle(_ line: Line) -> Bool {
    HeaderCues.isWholeTitle(text, line.range) && !namesUnits(line)
      && Label(text, at: line.range.start, before: line.range.end) == nil
  }

  /// `责任单位：市发改局、市商务局、市自然资源和规划`: a list of names may end like a title.
  private func namesUnits(_ line: Line) -> Bool {
    text.contains(UnitCues.listMarkers, in: line.range)
      || text.occurrences(of: "局、", in: line.range) > 0
  }

  /// Whether the words behind a bracket that ends a full line go on with its sentence: no label
  /// begins there, and the bracket does not name the units of a clause.
  private func goesOn(behindBracket line: Line, _ next: Line) -> Bool {
    Label(text, at: next.range.start, before: next.range.end) == nil
      && !text.ends(line.range, with: UnitCues.listEndings)
      && !text.contains(UnitCues.listMarkers, in: line.range)
  }

  private static func endsSentence(_ line: ByteRange, _ text: NoticeText) -> Bool {
    let last = text.narrow(before: line.end)
    // `1.77:` breaks off in the middle of a ratio.
    let isRatio =
      last.value == 0x3A && Folding.isDigit(text.narrow(before: line.end - last.length).value)
    return Folding.isSentenceEnd(last.value) || last.value == 0x29 || last.value == 0x3A && !isRatio
  }
}
