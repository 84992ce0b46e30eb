/// A table of words, searched at a place of a text, longest word first.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let beginning: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let ending: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let firsts: ScalarFilter
  private let lasts: ScalarFilter

  init(_ words: [String]) {
    var beginning: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    var ending: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    let longestFirst = words.map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
    for word in longestFirst {
      guard let first = word.first, let last = word.last else { continue }
      beginning[first, default: []].append(word)
      ending[last, default: []].append(word)
    }
    self.beginning = beginning
    self.ending = ending
    firsts = ScalarFilter(beginning.keys)
    lasts = ScalarFilter(ending.keys)
  }

  init(arrayLiteral words: String...) { self.init(words) }

  /// The longest word that starts at `start` and ends within `limit`.
  func match(in text: FactText, at start: Int, before limit: Int) -> Range<Int>? {
    guard let first = text[start], firsts.mayContain(first), let words = beginning[first]
    else { return nil }
    for word in words where start + word.count <= limit {
      if text.scalars[start..<start + word.count].elementsEqual(word) {
        return start..<start + word.count
      }
    }
    return nil
  }

  /// The longest word that ends at `end` and starts within `limit`.
  func match(in text: FactText, endingAt end: Int, from limit: Int) -> Range<Int>? {
    guard let last = text[end - 1], lasts.mayContain(last), let words = ending[last]
    else { return nil }
    for word in words where end - word.count >= limit {
      if text.scalars[end - word.count..<end].elementsEqual(word) {
        return end - word.count..<end
      }
    }
    return nil
  }

  /// The first word within `range`.
  func first(in text: FactText, _ range: Range<Int>) -> Range<Int>? {
    for start in range {
      if let found = match(in: text, at: start, before: range.upperBound) { return found }
    }
    return nil
  }

  /// The word within `range` that ends last.
  func last(in text: FactText, _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound {
      if let found = match(in: text, endingAt: end, from: range.lowerBound) { return found }
      end -= 1
    }
    return nil
  }

  func occurs(in text: FactText, _ range: Range<Int>) -> Bool { first(in: text, range) != nil }
}
