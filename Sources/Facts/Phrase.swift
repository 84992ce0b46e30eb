/// A figure together with the words around it that decide what it stands for.
struct Phrase {
  /// The place among the phrases of the passage.
  let index: Int
  let figure: Figure
  let sentence: Range<Int>
  let part: Range<Int>
  let segment: Range<Int>
  /// The words that lead to the figure: from the segment's start, or from behind the last figure
  /// of the segment that a comma, 和 or 且 closes.
  let lead: Range<Int>
  /// The words behind the figure, up to the next figure or the end of the segment.
  let tail: Range<Int>
  /// The innermost marks around the figure.
  let enclosure: TextStructure.Enclosure?
}

/// A passage made ready for the rules: its text, structure, cues and figures.
struct Reading {
  let text: FactText
  let structure: TextStructure
  let cues: CueMap
  let phrases: [Phrase]

  /// `nil` where the passage holds no numeral, so that plain text costs nothing.
  init?(_ words: String) {
    guard words.unicodeScalars.contains(where: Reading.isNumeral) else { return nil }
    text = FactText(words)
    let figures = FigureReader(text: text).figures()
    structure = TextStructure(text)
    cues = CueMap(text)
    var phrases: [Phrase] = []
    for (index, figure) in figures.enumerated() {
      let next = index + 1 < figures.count ? figures[index + 1] : nil
      phrases.append(
        Reading.phrase(figure, after: phrases.last, before: next, text, structure))
    }
    self.phrases = phrases
  }

  func previous(_ phrase: Phrase) -> Phrase? {
    phrase.index > 0 ? phrases[phrase.index - 1] : nil
  }

  func next(_ phrase: Phrase) -> Phrase? {
    phrase.index + 1 < phrases.count ? phrases[phrase.index + 1] : nil
  }

  /// Whether `segment` opens with a verb of doing: `开展…`, `全年力争…`.
  func startsWithDeed(_ segment: Range<Int>) -> Bool {
    let start = Opening.skipping(in: text, segment)
    return cues.first(.deed, in: start..<max(start, segment.upperBound))?.lowerBound == start
  }

  /// Digits of either width, Chinese numerals, 半 of 半数, and 年 of 年底前.
  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || ("０"..."９").contains(scalar) || scalar.isChineseNumeral || scalar == "年"
      || scalar == "半"
  }

  private static func phrase(
    _ figure: Figure, after previous: Phrase?, before next: Figure?, _ text: FactText,
    _ structure: TextStructure
  ) -> Phrase {
    let place = figure.core.lowerBound
    let segment = structure.segment(at: place)
    var leadStart = segment.lowerBound
    if let previous, previous.segment == segment {
      let end = previous.figure.range.upperBound
      let place = figure.range.lowerBound
      if closers.match(in: text, endingAt: place, from: end) != nil {
        leadStart = place
      } else {
        leadStart =
          closers.match(in: text, at: end, before: segment.upperBound)?.upperBound
          ?? previous.lead.lowerBound
      }
    }
    var tailEnd = max(segment.upperBound, figure.range.upperBound)
    if let next, next.range.lowerBound < tailEnd { tailEnd = next.range.lowerBound }
    return Phrase(
      index: previous.map { $0.index + 1 } ?? 0, figure: figure,
      sentence: structure.range(structure.sentences, at: place),
      part: structure.range(structure.parts, at: place), segment: segment,
      lead: min(leadStart, figure.range.lowerBound)..<figure.range.lowerBound,
      tail: figure.range.upperBound..<max(tailEnd, figure.range.upperBound),
      enclosure: structure.enclosure(at: place))
  }

  /// What closes the phrase of a figure.
  private static let closers: WordList = ["、", "和", "及", "与", "且", "或", "并", "以及", "并且", "、并"]
}
