/// Cuts texts into single characters and pairs of neighbours, the words that alignment counts.
///
/// Pairs alone find what two authors worded alike; single characters also let 用地 and 土地 meet.
/// Punctuation and digits separate: figures differ from year to year and say nothing of the subject.
struct GramCounter {
  private(set) var terms: [UInt64: Int32] = [:]

  /// How often each gram stands in the text; grams get numbers as they are first met.
  mutating func counts(_ text: String) -> [Int32: Int] {
    var counts: [Int32: Int] = [:]
    var previous: UInt32?
    for scalar in text.unicodeScalars {
      guard let letter = GramCounter.letter(scalar.value) else {
        previous = nil
        continue
      }
      counts[term(UInt64(letter)), default: 0] += 1
      if let previous { counts[term(UInt64(previous) << 32 | UInt64(letter)), default: 0] += 1 }
      previous = letter
    }
    return counts
  }

  private mutating func term(_ gram: UInt64) -> Int32 {
    if let known = terms[gram] { return known }
    let new = Int32(terms.count)
    terms[gram] = new
    return new
  }

  /// Han characters and Latin letters, folded; `nil` for all else.
  private static func letter(_ scalar: UInt32) -> UInt32? {
    guard let folded = FoldedText.fold(scalar) else { return nil }
    switch folded {
    case 0x61...0x7A, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: return folded
    default: return nil
    }
  }
}
