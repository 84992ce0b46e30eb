import Diagnostics
import NoticeModel

extension Passage {
  /// More than any clause of a real notice: about two thousand characters.
  private static let windowBytes = 6_000

  /// The passage in stretches of whole sentences, so that reading one takes bounded time whatever the
  /// text: the rules look around within a sentence, and from a sentence to the one before.
  ///
  /// A passage of ordinary length is one window. A sentence longer than a window is cut.
  var windows: [Passage] {
    let bytes = Array(text.utf8)
    guard bytes.count > Passage.windowBytes else { return [self] }
    var windows: [Passage] = []
    var start = 0
    while start < bytes.count {
      let end = Passage.windowEnd(in: bytes, from: start)
      windows.append(part(ByteRange(start, end), of: bytes))
      start = end
    }
    return windows
  }

  /// Behind the last 。 that fits, else at the last character that does.
  private static func windowEnd(in bytes: [UInt8], from start: Int) -> Int {
    var limit = min(start + windowBytes, bytes.count)
    guard limit < bytes.count else { return limit }
    while limit > start, bytes[limit] & 0xC0 == 0x80 { limit -= 1 }
    let fullStop: [UInt8] = [0xE3, 0x80, 0x82]
    var end = limit
    while end - 3 > start {
      if bytes[end - 3..<end].elementsEqual(fullStop) { return end }
      end -= 1
    }
    return limit > start ? limit : bytes.count
  }

  /// The words at `range` of UTF-8 offsets, with the source they come from.
  private func part(_ range: ByteRange, of bytes: [UInt8]) -> Passage {
    var pieces: [ByteRange] = []
    var passed = 0
    for piece in self.pieces {
      let start = max(range.start, passed) - passed
      let end = min(range.end, passed + piece.count) - passed
      if start < end { pieces.append(ByteRange(piece.start + start, piece.start + end)) }
      passed += piece.count
    }
    return Passage(
      text: String(decoding: bytes[range.start..<range.end], as: UTF8.self), pieces: pieces)
  }
}
