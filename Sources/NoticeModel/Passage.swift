package import Diagnostics

/// Words of a notice, verbatim, with the bytes they come from.
///
/// `text` is the concatenation of the source at `pieces`: white space between lines is removed,
/// inner single spaces are kept. One piece is one run of source; a paragraph in the source always
/// starts a new piece, so that pages can show the paragraphs as printed, but a paragraph may have
/// several pieces (its lines, where a text was saved with hard line breaks).
package struct Passage: Hashable, Sendable {
  package let text: String
  package let pieces: [ByteRange]
  /// Indices of the pieces that begin a paragraph, ascending.
  package let paragraphStarts: [Int]

  /// - Parameter paragraphStarts: every piece where left out.
  package init(text: String, pieces: [ByteRange], paragraphStarts: [Int]? = nil) {
    self.text = text
    self.pieces = pieces
    self.paragraphStarts = paragraphStarts ?? Array(pieces.indices)
  }

  /// The passage that `pieces` of `source` make, in reading order.
  package init(_ source: SourceText, _ pieces: [ByteRange], paragraphStarts: [Int]? = nil) {
    self.init(bytes: source.bytes, pieces, paragraphStarts: paragraphStarts)
  }

  /// - Parameter bytes: of the source.
  package init(bytes: [UInt8], _ pieces: [ByteRange], paragraphStarts: [Int]? = nil) {
    let words =
      if pieces.count == 1 {
        bytes[pieces[0].start..<pieces[0].end]
      } else {
        ArraySlice(pieces.flatMap { bytes[$0.start..<$0.end] })
      }
    self.init(
      text: String(decoding: words, as: UTF8.self), pieces: pieces,
      paragraphStarts: paragraphStarts)
  }

  /// The starts of a passage that is one paragraph.
  package static let oneParagraph = [0]

  package static let empty = Passage(text: "", pieces: [])

  package var isEmpty: Bool { text.isEmpty }

  /// From the first to the last byte, `nil` when there are none.
  package var extent: ByteRange? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    return ByteRange(first.start, last.end)
  }

  /// The paragraphs as printed; joined they are `text`.
  package var paragraphs: [String] {
    if pieces.count == 1 { return [text] }
    let bytes = Array(text.utf8)
    var lengths: [Int] = []
    let starts = Set(paragraphStarts)
    for (index, piece) in pieces.enumerated() {
      if lengths.isEmpty || starts.contains(index) { lengths.append(0) }
      lengths[lengths.count - 1] += piece.count
    }
    var start = 0
    return lengths.map { length in
      let end = min(start + length, bytes.count)
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  /// The passage with the words at these source ranges left out.
  ///
  /// - Parameter all: of the whole notice, in order and apart.
  package func without(_ all: [ByteRange], in source: SourceText) -> Passage {
    guard let extent else { return self }
    let ranges = all.overlapping(extent)
    guard !ranges.isEmpty else { return self }
    var kept: [ByteRange] = []
    var starts: [Int] = []
    let opening = Set(paragraphStarts)
    for (index, piece) in pieces.enumerated() {
      if opening.contains(index), starts.last != kept.count { starts.append(kept.count) }
      var start = piece.start
      for range in ranges where range.overlaps(piece) {
        if start < range.start { kept.append(ByteRange(start, range.start)) }
        start = max(start, range.end)
      }
      if start < piece.end { kept.append(ByteRange(start, piece.end)) }
    }
    return Passage(source, kept, paragraphStarts: starts.filter { $0 < kept.count })
  }

  /// The source range of a range of UTF-8 offsets into `text`.
  ///
  /// A range that crosses pieces covers the white space between them.
  package func sourceRange(of range: ByteRange) -> ByteRange {
    ByteRange(
      sourceOffset(of: range.start, endsPiece: false),
      sourceOffset(of: range.end, endsPiece: true))
  }

  /// The range of UTF-8 offsets into `text` that a source range covers, `nil` where it lies outside.
  package func textRange(of range: ByteRange) -> ByteRange? {
    var passed = 0
    var start: Int?
    var end: Int?
    for piece in pieces {
      if start == nil, range.start < piece.end, range.start >= piece.start {
        start = passed + range.start - piece.start
      }
      if range.end > piece.start, range.end <= piece.end {
        end = passed + range.end - piece.start
      }
      passed += piece.count
    }
    guard let start, let end, start <= end else { return nil }
    return ByteRange(start, end)
  }

  private func sourceOffset(of offset: Int, endsPiece: Bool) -> Int {
    var remaining = offset
    for piece in pieces {
      if remaining < piece.count || (endsPiece && remaining == piece.count) {
        return piece.start + remaining
      }
      remaining -= piece.count
    }
    return pieces.last?.end ?? 0
  }
}
