/// Where the lines of a source begin: turns byte offsets into lines and columns for people.
package struct LineTable: Sendable {
  private let source: SourceText
  /// The offset of the first byte of each line.
  private let starts: [Int]

  /// A place as people count: line and column from 1, columns in characters.
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  package init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The position of the byte at `offset`; offsets past the end give the position of the end.
  package func position(of offset: Int) -> Position {
    let offset = min(max(0, offset), source.bytes.count)
    let line = lineIndex(of: offset)
    let before = ByteRange(starts[line], offset)
    return Position(line: line + 1, column: source.text(in: before).unicodeScalars.count + 1)
  }

  /// The bytes of line `number` (from 1) without its line break, `nil` where there is none.
  package func range(ofLine number: Int) -> ByteRange? {
    guard (1...starts.count).contains(number) else { return nil }
    var end = number < starts.count ? starts[number] - 1 : source.bytes.count
    let start = starts[number - 1]
    if end > start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return ByteRange(start, end)
  }

  private func lineIndex(of offset: Int) -> Int {
    // The first line starts at 0.
    max(0, starts.partitioningIndex { $0 > offset } - 1)
  }
}
