import Markup

/// The ASCII marks of a text that may become full-width, and which of them do.
///
/// A mark is widened when a neighbour is wide: Han, a full-width mark, or a mark widened before.
/// Each mark is widened at most once and looks at its two neighbours only, so the work is linear.
struct NarrowMarks {
  private let text: [UInt8]
  private var offsets: [Int] = []
  /// For a parenthesis, the index of its other half.
  private var partners: [Int?] = []
  private var isWidened: [Bool] = []
  /// Marks whose widening has yet to reach their neighbours.
  private var pending: [Int] = []

  init(_ text: [UInt8]) {
    self.text = text
    collect()
  }

  /// Offsets of the widened marks, ascending.
  var widenedOffsets: [Int] {
    zip(offsets, isWidened).compactMap { $1 ? $0 : nil }
  }

  /// Widens every mark that touches wide text, directly or through other marks.
  mutating func widen() {
    for index in offsets.indices {
      let offset = offsets[index]
      if WideScalar.ends(at: offset, in: text) || WideScalar.starts(at: offset + 1, in: text) {
        widen(index)
      }
    }
    while let index = pending.popLast() {
      if let partner = partners[index] { widen(partner) }
      if index > 0, offsets[index - 1] == offsets[index] - 1 { widen(index - 1) }
      if index + 1 < offsets.count, offsets[index + 1] == offsets[index] + 1 { widen(index + 1) }
    }
  }

  private mutating func widen(_ index: Int) {
    guard !isWidened[index] else { return }
    isWidened[index] = true
    pending.append(index)
  }

  /// Finds the marks outside web addresses, and pairs the parentheses.
  private mutating func collect() {
    let text = text
    /// Counted inside parentheses only.
    var wideScalars = 0
    var open: [(index: Int, wideScalars: Int)] = []
    var offset = text.span.firstMark(from: 0)
    while offset < text.count {
      let byte = text[offset]
      if byte >= 0x80 {
        if WideScalar.starts(at: offset, in: text) { wideScalars += 1 }
      } else if TypographicRepair.isMark(byte) {
        if let end = WebAddress.end(fromColon: offset, in: text) {
          offset = end
          continue
        }
        add(byte, at: offset, &open, wideScalars)
      }
      offset = open.isEmpty ? text.span.firstMark(from: offset + 1) : offset + 1
    }
  }

  private mutating func add(
    _ mark: UInt8, at offset: Int, _ open: inout [(index: Int, wideScalars: Int)],
    _ wideScalars: Int
  ) {
    let index = offsets.count
    offsets.append(offset)
    partners.append(nil)
    isWidened.append(false)
    if mark == UInt8(ascii: "(") {
      open.append((index, wideScalars))
    } else if mark == UInt8(ascii: ")"), let opening = open.popLast() {
      partners[index] = opening.index
      partners[opening.index] = index
      if opening.wideScalars < wideScalars { widen(index) }
    }
  }
}
