/// Cuts texts into single characters and pairs of neighbours, the words that alignment counts.
///
/// Pairs alone find what two authors worded alike; single characters also let 用地 and 土地 meet.
/// Punctuation and digits separate: figures differ from year to year and say nothing of the subject.
struct GramCounter {
  /// How often a gram stands in a text.
  struct Count {
    let term: Int32
    let count: Int
  }

  private var numbers = RunNumbers(capacity: 1 << 14)

  /// How many different grams were met.
  var termCount: Int { numbers.count }

  /// How often each gram stands in the text, terms ascending; grams get numbers as they are first
  /// met.
  mutating func counts(_ text: String) -> [Count] {
    var terms: [Int32] = []
    terms.reserveCapacity(text.utf8.count * 2 / 3)
    var previous: UInt32?
    for scalar in text.unicodeScalars {
      guard let letter = GramCounter.letter(scalar.value) else {
        previous = nil
        continue
      }
      terms.append(term(UInt64(letter)))
      if let previous { terms.append(term(UInt64(previous) << 32 | UInt64(letter))) }
      previous = letter
    }
    terms.sort()
    var counts: [Count] = []
    var start = 0
    while start < terms.count {
      var end = start + 1
      while end < terms.count, terms[end] == terms[start] { end += 1 }
      counts.append(Count(term: terms[start], count: end - start))
      start = end
    }
    return counts
  }

  private mutating func term(_ gram: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: numbers.number(of: RunNumbers.Run(gram)))
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
