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

  /// The innermost enclosure of each scalar, an index into `enclosures`, or -1.
  private let innermost: [Int]

  init(_ text: FactText) {
    self.text = text
    let enclosures = TextStructure.enclosures(of: text)
    var innermost = [Int](repeating: -1, count: text.count)
    // Inner marks close first.
    for (number, enclosure) in enclosures.enumerated() {
      for index in enclosure.inner where innermost[index] < 0 { innermost[index] = number }
    }
    var cuts: (sentences: [Int], parts: [Int], segments: [Int]) = ([], [], [])
    for index in text.all where innermost[index] < 0 {
      let weight = TextStructure.weight(of: text.scalars[index])
      if weight >= 1, !TextStructure.isWithinNumber(text, index) { cuts.segments.append(index) }
      if weight >= 2 { cuts.parts.append(index) }
      if weight >= 3 { cuts.sentences.append(index) }
    }
    self.enclosures = enclosures
    self.innermost = innermost
    sentences = TextStructure.ranges(cuts.sentences, text.count)
    parts = TextStructure.ranges(cuts.parts, text.count)
    segments = TextStructure.ranges(cuts.segments, text.count)
  }

  /// What the parenthesis that opens at `index` holds.
  func remark(at index: Int) -> Range<Int>? {
    guard text[index] == "(", let enclosure = enclosure(at: index + 1),
      enclosure.inner.lowerBound == index + 1
    else { return nil }
    return enclosure.inner
  }

  /// The innermost enclosure around `index`.
  func enclosure(at index: Int) -> Enclosure? {
    guard innermost.indices.contains(index), innermost[index] >= 0 else { return nil }
    return enclosures[innermost[index]]
  }

  /// Whether any mark of `kind` encloses `index`, however deep.
  func isWithin(_ kind: EnclosureKind, _ index: Int) -> Bool {
    guard let inner = enclosure(at: index) else { return false }
    return inner.kind == kind
      || enclosures[innermost[index]...].contains {
        $0.kind == kind && $0.inner.contains(index)
      }
  }

  /// The one of `ranges` (sentences, parts or segments) around `index`.
  func range(_ ranges: [Range<Int>], at index: Int) -> Range<Int> {
    let number = ranges.partition { $0.upperBound >= index }
    return number < ranges.count ? ranges[number] : index..<index
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
      case "(", "〈", "“", "《":
        // Deeper nesting is no text.
        if open.count < 8, let kind = kind(of: scalar) { open.append((kind, index)) }
      case ")", "〉": close(.parentheses, at: index, &open, &found)
      case "”": close(.quotation, at: index, &open, &found)
      case "》": close(.title, at: index, &open, &found)
      case "。": open.removeAll()
      default: break
      }
    }
    return found
  }

  private static func kind(of mark: Unicode.Scalar) -> EnclosureKind? {
    switch mark {
    case "(", "〈": .parentheses
    case "“": .quotation
    case "《": .title
    default: nil
    }
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
