/// A half-open range of UTF-8 byte offsets into a source text.
///
/// Offsets count bytes of the original file, or of its decoded UTF-8 text where the file is in
/// another encoding. Line, column and display width are computed late, for people, by `LineTable`.
package struct ByteRange: Hashable, Sendable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { end <= start }

  package func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }

  package func overlaps(_ other: ByteRange) -> Bool {
    start < other.end && other.start < end
  }
}

extension ByteRange: Comparable {
  package static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension [ByteRange] {
  /// Those that overlap `range`, of ranges that are in order and apart.
  package func overlapping(_ range: ByteRange) -> ArraySlice<ByteRange> {
    let first = partitioningIndex { $0.end > range.start }
    return self[first...].prefix { $0.start < range.end }
  }
}
