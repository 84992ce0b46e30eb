internal import Diagnostics
internal import NoticeModel

/// One line that holds more than white space and table rules.
struct Line: Hashable, Sendable {
  /// Without white space and table bars `|` at its ends.
  let range: ByteRange
  let followsBlankLine: Bool
  /// The line goes on with a sentence that the line before breaks off, as in text from a PDF.
  fileprivate(set) var isContinuation = false
  /// As long as the lines at which a text with hard line breaks breaks off.
  fileprivate(set) var isFull = false
}

/// The stretches of source that make a passage.
struct Pieces {
  private(set) var all: [ByteRange] = []
  /// Indices of those that begin a paragraph; the first always does.
  var paragraphStarts: [Int] { all.isEmpty ? [] : starts }
  /// Made once for all: most passages are one paragraph.
  private var starts = Passage.oneParagraph

  mutating func append(_ piece: ByteRange, beginsParagraph: Bool) {
    guard !all.isEmpty else {
      all = [piece]
      return
    }
    if beginsParagraph { starts.append(all.count) }
    all.append(piece)
  }
}

extension NoticeText {
  /// - Parameter isOneParagraph: however its lines begin.
  func passage(_ pieces: Pieces, isOneParagraph: Bool = false) -> Passage {
    guard !pieces.all.isEmpty else { return .empty }
    return Passage(
      text: string(pieces.all), pieces: pieces.all,
      paragraphStarts: isOneParagraph ? Passage.oneParagraph : pieces.paragraphStarts)
  }
}

/// The lines of a notice, blank ones left out.
struct Lines: Sendable {
  private(set) var all: [Line] = []
  /// The text was saved with hard line breaks.
  private(set) var isWrapped = false
  /// For each line where its paragraph ends; empty where every line is one.
  private var paragraphEnds: [Int] = []

  init(_ text: NoticeText) {
    var start = 0
    var blank = true
    let count = text.bytes.count
    while start <= count {
      var end = Lines.lineBreak(in: text, from: start)
      let range = Lines.content(of: ByteRange(start, end), in: text)
      if range.isEmpty || HeaderCues.isPageNumber(text, range) {
        // A page break parts no paragraphs.
        blank = blank || range.isEmpty
      } else {
        all.append(Line(range: range, followsBlankLine: blank))
        blank = false
      }
      if end + 1 < count, text.bytes[end] == 0x0D, text.bytes[end + 1] == 0x0A { end += 1 }
      start = end + 1
    }
    markContinuations(text)
  }

  /// The offset of the first line break at or after `start`, else of the end.
  private static func lineBreak(in text: NoticeText, from start: Int) -> Int {
    let bytes = text.bytes
    return text.firstMark(from: start, to: bytes.count) { bytes[$0] == 0x0A || bytes[$0] == 0x0D }
  }

  /// The end of the paragraph that holds the line at `index`.
  func paragraphEnd(ofLine index: Int) -> Int {
    guard index < all.count else { return 0 }
    return isWrapped ? paragraphEnds[index] : all[index].range.end
  }

  private mutating func markContinuations(_ text: NoticeText) {
    guard let wrap = HardWrap(all, text) else { return }
    isWrapped = true
    for index in all.indices { all[index].isFull = wrap.isFull(index) }
    for index in all.indices.dropFirst() where !all[index].followsBlankLine {
      all[index].isContinuation = wrap.breaksSentence(
        all[index - 1], at: index - 1, before: all[index])
    }
    paragraphEnds = all.map(\.range.end)
    for index in all.indices.dropLast().reversed() where all[index + 1].isContinuation {
      paragraphEnds[index] = paragraphEnds[index + 1]
    }
  }

  /// The index of the first line that ends after `offset`.
  func index(at offset: Int) -> Int {
    all.partitioningIndex { $0.range.end > offset }
  }

  /// The same, looked for from `guess` on: readers go through a text from its start to its end.
  func index(at offset: Int, near guess: Int) -> Int {
    var index = min(max(0, guess), all.count)
    guard index == 0 || all[index - 1].range.end <= offset else { return self.index(at: offset) }
    let last = index + 8
    while index < all.count, all[index].range.end <= offset {
      index += 1
      if index == last { return self.index(at: offset) }
    }
    return index
  }

  /// Where the words before `offset` end: what stands between two lines is white space or the number
  /// of a page.
  ///
  /// - Parameter hint: the index of a line near the offset; afterwards, near the next.
  func wordsEnd(before offset: Int, near hint: inout Int) -> Int {
    hint = index(at: offset, near: hint)
    guard hint > 0, hint == all.count || all[hint].range.start >= offset else { return offset }
    return min(offset, all[hint - 1].range.end)
  }

  /// What the lines hold of `region`, each part trimmed, empty ones left out.
  func parts(of region: ByteRange, in text: NoticeText) -> [ByteRange] {
    var parts: [ByteRange] = []
    var line = 0
    forEachPart(of: region, in: text, from: &line) { part, _ in parts.append(part) }
    return parts
  }

  /// Calls `use` with each of these parts and its line, in order.
  ///
  /// - Parameter hint: the index of a line near the region; afterwards, near the next.
  @inline(__always)
  func forEachPart(
    of region: ByteRange, in text: NoticeText, from hint: inout Int,
    _ use: (ByteRange, Line) -> Void
  ) {
    var index = index(at: region.start, near: hint)
    hint = index
    while index < all.count, all[index].range.start < region.end {
      let line = all[index]
      let part = text.trimmed(
        ByteRange(max(line.range.start, region.start), min(line.range.end, region.end)))
      if !part.isEmpty { use(part, line) }
      index += 1
    }
  }

  /// The same with the lines of one paragraph told apart from paragraphs.
  func pieces(of region: ByteRange, in text: NoticeText) -> Pieces {
    var pieces = Pieces()
    var line = 0
    add(region, in: text, from: &line, to: &pieces)
    return pieces
  }

  /// - Parameters:
  ///   - hint: the index of a line near `region`.
  ///   - goesOn: where `region` begins in the middle of a line, it goes on with the paragraph
  ///     before it.
  func add(
    _ region: ByteRange, in text: NoticeText, from hint: inout Int, to pieces: inout Pieces,
    goesOn: Bool = false
  ) {
    var isFirst = true
    forEachPart(of: region, in: text, from: &hint) { part, line in
      let isWithin = isFirst && goesOn && line.range.start < region.start
      pieces.append(part, beginsParagraph: (isFirst || !line.isContinuation) && !isWithin)
      isFirst = false
    }
  }

  private static func content(of range: ByteRange, in text: NoticeText) -> ByteRange {
    var range = text.trimmed(range)
    while range.start < range.end, text.bytes[range.start] == UInt8(ascii: "|") {
      range = text.trimmed(ByteRange(range.start + 1, range.end))
    }
    while range.start < range.end, text.bytes[range.end - 1] == UInt8(ascii: "|") {
      range = text.trimmed(ByteRange(range.start, range.end - 1))
    }
    return range
  }
}
