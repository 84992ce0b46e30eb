internal import Diagnostics

/// One line that holds more than white space and table rules.
struct Line: Hashable, Sendable {
  /// Without white space and table bars `|` at its ends.
  let range: ByteRange
  let followsBlankLine: Bool
  /// The line goes on with a sentence that the line before breaks off, as in text from a PDF.
  fileprivate(set) var isContinuation = false
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
      var end = start
      while end < count {
        let byte = text.bytes[end]
        if byte == 0x0A || byte == 0x0D { break }
        // No byte of a Han character is a line break.
        end += byte >= 0xE3 && byte < 0xF0 ? 3 : 1
      }
      end = min(end, count)
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

  /// The end of the paragraph that holds the line at `index`.
  func paragraphEnd(ofLine index: Int) -> Int {
    guard index < all.count else { return 0 }
    return isWrapped ? paragraphEnds[index] : all[index].range.end
  }

  private mutating func markContinuations(_ text: NoticeText) {
    guard let wrap = HardWrap(all, text) else { return }
    isWrapped = true
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
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What the lines hold of `region`, each part trimmed, empty ones left out.
  func parts(of region: ByteRange, in text: NoticeText) -> [ByteRange] {
    var parts: [ByteRange] = []
    var index = index(at: region.start)
    while index < all.count, all[index].range.start < region.end {
      let line = all[index].range
      let part = text.trimmed(
        ByteRange(max(line.start, region.start), min(line.end, region.end)))
      if !part.isEmpty { parts.append(part) }
      index += 1
    }
    return parts
  }

  /// The same with the lines of one paragraph told apart from paragraphs.
  func pieces(
    of region: ByteRange, in text: NoticeText
  ) -> (pieces: [ByteRange], paragraphStarts: [Int]) {
    var pieces: [ByteRange] = []
    var paragraphStarts: [Int] = []
    var index = index(at: region.start)
    while index < all.count, all[index].range.start < region.end {
      let line = all[index]
      let part = text.trimmed(
        ByteRange(max(line.range.start, region.start), min(line.range.end, region.end)))
      if !part.isEmpty {
        if pieces.isEmpty || !line.isContinuation { paragraphStarts.append(pieces.count) }
        pieces.append(part)
      }
      index += 1
    }
    return (pieces, paragraphStarts)
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
