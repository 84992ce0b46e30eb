/// Finds the words that someone may have meant.
package enum NearMiss {
  /// The candidates nearest to `word`, nearest first, at most `limit`; ties in the order given.
  ///
  /// Near means at most one edit in three characters (and always one): `serviecs` is near
  /// `services`, `x` is near no long word. The same word in other case is nearest of all.
  package static func suggestions(
    for word: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Array(word.unicodeScalars)
    let reach = max(1, wanted.count / 3)
    var found: [(distance: Int, word: String)] = []
    for candidate in candidates where candidate != word {
      let distance =
        candidate.lowercased() == word.lowercased()
        ? 0 : editDistance(wanted, Array(candidate.unicodeScalars), atMost: reach)
      if let distance { found.append((distance, candidate)) }
    }
    // `sort` is stable, so ties keep the order of the candidates.
    found.sort { $0.distance < $1.distance }
    return found.prefix(limit).map(\.word)
  }

  /// How many insertions, deletions, replacements and swaps of neighbours turn `left` into
  /// `right` (optimal string alignment).
  package static func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    return editDistance(left, right, atMost: max(left.count, right.count)) ?? 0
  }

  /// The same, `nil` above `bound`.
  private static func editDistance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost bound: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= bound else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var best = min(last[column + 1] + 1, current[column] + 1)
        best = min(best, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    let distance = last[right.count]
    return distance <= bound ? distance : nil
  }
}
