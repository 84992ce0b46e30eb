internal import Diagnostics

/// A text as phrases are compared: without quotes, brackets and white space, half-width, ASCII in
/// lower case; each remaining scalar knows its bytes in the text it comes from.
struct FoldedText {
  /// The text as it was.
  let printed: [UInt8]
  let scalars: [UInt32]
  /// For each scalar, the UTF-8 offset of its first byte.
  let starts: [Int]
  /// For each scalar, the UTF-8 offset behind its last byte.
  let ends: [Int]

  init(_ text: String) {
    var scalars: [UInt32] = []
    var starts: [Int] = []
    var ends: [Int] = []
    let printed = Array(text.utf8)
    scalars.reserveCapacity(printed.count / 2)
    starts.reserveCapacity(printed.count / 2)
    ends.reserveCapacity(printed.count / 2)
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if let folded = FoldedText.fold(scalar.value) {
        scalars.append(folded)
        starts.append(offset)
        ends.append(offset + length)
      }
      offset += length
    }
    self.printed = printed
    self.scalars = scalars
    self.starts = starts
    self.ends = ends
  }

  /// The scalars alone, where no place is asked for.
  static func scalars(of text: String) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars {
      if let folded = fold(scalar.value) { scalars.append(folded) }
    }
    return scalars
  }

  /// The printed words at a range of UTF-8 offsets.
  func words(in range: ByteRange) -> String {
    String(decoding: printed[range.start..<range.end], as: UTF8.self)
  }

  func contains(_ phrase: FoldedText) -> Bool { range(of: phrase) != nil }

  /// The UTF-8 offsets of the first place at which the phrase stands.
  func range(of phrase: FoldedText) -> ByteRange? {
    let count = phrase.scalars.count
    guard count > 0, count <= scalars.count else { return nil }
    for start in 0...(scalars.count - count) where scalars[start] == phrase.scalars[0] {
      if scalars[start..<start + count].elementsEqual(phrase.scalars) {
        return ByteRange(starts[start], ends[start + count - 1])
      }
    }
    return nil
  }

  /// `nil` for what comparison ignores.
  static func fold(_ scalar: UInt32) -> UInt32? {
    // Han: nearly all there is.
    if (0x3400...0x9FFF).contains(scalar) { return scalar }
    var scalar = scalar
    if (0xFF01...0xFF5E).contains(scalar) { scalar -= 0xFEE0 }
    switch scalar {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200B, 0x3000, 0xFEFF: return nil
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D: return nil  // " ' ( ) [ ]
    case 0x2018...0x201F, 0x3008...0x3011, 0x3014...0x301B, 0xFE41...0xFE44: return nil
    case 0x41...0x5A: return scalar + 0x20
    default: return scalar
    }
  }
}
