internal import Diagnostics

/// A text cut into what a reader takes in at once: a Han character, a mark of punctuation, a
/// figure or a Latin word.
struct DiffText {
  private let bytes: [UInt8]
  /// Folded, so that `，` equals `,`; figures and Latin words whole.
  let tokens: [[UInt32]]
  /// For each token the offset of its first byte, and at the end the length of the text.
  private let starts: [Int]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var tokens: [[UInt32]] = []
    var starts: [Int] = []
    var offset = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let folded = DiffText.fold(scalar.value)
      let continues = DiffText.isWord(folded) || (folded == 0x2E && isInWord)
      if continues, isInWord {
        tokens[tokens.count - 1].append(folded)
      } else {
        tokens.append([folded])
        starts.append(offset)
      }
      isInWord = continues
      offset += UTF8.width(scalar)
    }
    self.tokens = tokens
    self.starts = starts + [offset]
  }

  /// The bytes of a range of tokens.
  func range(_ tokens: Range<Int>) -> ByteRange {
    ByteRange(starts[tokens.lowerBound], starts[tokens.upperBound])
  }

  func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// Half-width, also the marks that have no ASCII twin at the usual distance.
  private static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x3000, 0xA0: 0x20
    default: scalar
    }
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x25: true  // digits, letters, %
    default: false
    }
  }
}
