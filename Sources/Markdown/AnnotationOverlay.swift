/// Cuts texts at the ends of annotations and says what covers each piece.
struct AnnotationOverlay {
  /// A stretch of text with the annotations over it, the link apart from the marks.
  struct Piece {
    let text: String
    let link: Annotation?
    /// Outermost first.
    let marks: [(annotation: Annotation, isFirstPart: Bool)]
  }

  private let annotations: [Annotation]
  /// Of overlapping links only the first is kept.
  private var offset = 0

  init(_ annotations: [Annotation]) {
    var lastLinkEnd = 0
    self.annotations = annotations.filter { $0.start < $0.end }
      .sorted { ($0.start, $1.end) < ($1.start, $0.end) }
      .filter { annotation in
        guard annotation.isLink else { return true }
        guard annotation.start >= lastLinkEnd else { return false }
        lastLinkEnd = annotation.end
        return true
      }
  }

  /// The pieces of the next text of the document; together they are `text`.
  mutating func cut(_ text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    let start = offset
    offset += bytes.count
    let covering = annotations.filter { $0.start < offset && $0.end > start }
    guard !covering.isEmpty else { return [Piece(text: text, link: nil, marks: [])] }
    let ends = covering.flatMap { [max($0.start, start), min($0.end, offset)] }
    let cuts = Set(ends + [start, offset]).sorted()
    return zip(cuts, cuts.dropFirst()).map { from, to in
      let over = covering.filter { $0.start <= from && $0.end >= to }
      return Piece(
        text: String(decoding: bytes[(from - start)..<(to - start)], as: UTF8.self),
        link: over.first(where: \.isLink),
        marks: over.filter { !$0.isLink }.map { ($0, $0.start == from) })
    }
  }
}
