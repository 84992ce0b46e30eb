/// Where the sentences, the parts between semicolons and the segments between commas of a text are,
/// and what stands in parentheses, quotation marks or book-title marks.
struct TextStructure {
  enum EnclosureKind { case parentheses, quotation, title }

  struct Enclosure {
    let kind: EnclosureKind
    /// Between the marks.
    let inner: Range<Int>
  }

  let enclosures: [Enclosure]
  let sentences: [Range<Int>]
  let parts: [Range<Int>]
  let segments: [Range<Int>]
  private let text: FactText

  init(_ text: FactText) {
    self.text = text
    enclosures = TextStructure.enclosures(of: text)
    var isInside = [Bool](repeating: false, count: text.count)
    for enclosure in enclosures {
      for index in enclosure.inner { isInside[index] = true }
    }
    var cuts: (sentences: [Int], parts: [Int], segments: [Int]) = ([], [], [])
    for index in text.all where !isInside[index] {
      let weight = TextStructure.weight(of: text.scalars[index])
      if weight >= 1, !TextStructure.isWithinNumber(text, index) { cuts.segments.append(index) }
      if weight >= 2 { cuts.parts.append(index) }
      if weight >= 3 { cuts.sentences.append(index) }
    }
    sentences = TextStructure.ranges(cuts.sentences, text.count)
    parts = TextStructure.ranges(cuts.parts, text.count)
    segments = TextStructure.ranges(cuts.segments, text.count)
  }

  /// The innermost enclosure around `index`.
  func enclosure(at index: Int) -> Enclosure? {
    enclosures.filter { $0.inner.contains(index) }.min { $0.inner.count < $1.inner.count }
  }

  /// Whether any mark of `kind` encloses `index`, however deep.
  func isWithin(_ kind: EnclosureKind, _ index: Int) -> Bool {
    enclosures.contains { $0.kind == kind && $0.inner.contains(index) }
  }

  /// The innermost of `ranges` (sentences, parts or segments) around `index`.
  func range(_ ranges: [Range<Int>], at index: Int) -> Range<Int> {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < index { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count ? ranges[low] : index..<index
  }

  /// The segment around `index`, which stays within the parentheses it stands in.
  func segment(at index: Int) -> Range<Int> {
    guard let enclosure = enclosure(at: index) else { return range(segments, at: index) }
    var start = index
    while start > enclosure.inner.lowerBound, !isCut(start - 1) { start -= 1 }
    var end = index
    while end < enclosure.inner.upperBound, !isCut(end) { end += 1 }
    return start..<end
  }

  private func isCut(_ index: Int) -> Bool {
    TextStructure.weight(of: text.scalars[index]) >= 1
      && !TextStructure.isWithinNumber(text, index)
  }

  /// 3 ends a sentence, 2 a part, 1 a segment, 0 nothing.
  private static func weight(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "。", "!", "?": 3
    case ";": 2
    case ",", ":": 1
    default: 0
    }
  }

  /// The colon of `1.77:1`, the comma of `1,200`.
  private static func isWithinNumber(_ text: FactText, _ index: Int) -> Bool {
    guard text[index - 1]?.isDigit == true, text[index + 1]?.isDigit == true else { return false }
    return text.scalars[index] == ":"
      || (text.isHalfWidth(at: index) && text[index + 2]?.isDigit == true
        && text[index + 3]?.isDigit == true && text[index + 4]?.isDigit != true)
  }

  /// The stretches between the cuts, without the marks themselves.
  private static func ranges(_ cuts: [Int], _ count: Int) -> [Range<Int>] {
    var start = 0
    var ranges: [Range<Int>] = []
    for cut in cuts {
      ranges.append(start..<cut)
      start = cut + 1
    }
    if start < count { ranges.append(start..<count) }
    return ranges
  }

  /// Every pair of marks; a mark without its partner encloses nothing.
  private static func enclosures(of text: FactText) -> [Enclosure] {
    var open: [(kind: EnclosureKind, index: Int)] = []
    var found: [Enclosure] = []
    for (index, scalar) in text.scalars.enumerated() {
      switch scalar {
      case "(", "〈": open.append((.parentheses, index))
      case "“": open.append((.quotation, index))
      case "《": open.append((.title, index))
      case ")", "〉": close(.parentheses, at: index, &open, &found)
      case "”": close(.quotation, at: index, &open, &found)
      case "》": close(.title, at: index, &open, &found)
      case "。": open.removeAll()
      default: break
      }
    }
    return found
  }

  private static func close(
    _ kind: EnclosureKind, at index: Int, _ open: inout [(kind: EnclosureKind, index: Int)],
    _ found: inout [Enclosure]
  ) {
    guard let position = open.lastIndex(where: { $0.kind == kind }) else { return }
    found.append(Enclosure(kind: kind, inner: open[position].index + 1..<index))
    open.removeSubrange(position...)
  }
}
