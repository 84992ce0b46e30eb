package import Diagnostics

/// A text as pages show it, still addressed by the offsets of the text as printed.
///
/// Facts and mentions know their place by UTF-8 offsets into the official text; widening a mark
/// makes it two bytes longer, so every offset is moved by the marks widened before it.
package struct RepairedText: Hashable, Sendable {
  /// What to show.
  package let bytes: [UInt8]
  /// Offsets of the widened marks in the text as printed, ascending.
  private let widened: [Int]

  init(bytes: [UInt8], widened: [Int]) {
    self.bytes = bytes
    self.widened = widened
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The shown words for a range of UTF-8 offsets into the text as printed.
  package func text(in printed: ByteRange) -> String {
    let start = min(offset(of: printed.start), bytes.count)
    let end = min(max(start, offset(of: printed.end)), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Where a printed offset stands in `bytes`.
  package func offset(of printed: Int) -> Int {
    printed + 2 * widened.partitioningIndex { $0 >= printed }
  }
}
