/// Finds the names that a mistyped one most likely meant.
package enum NearMiss {
  /// Up to `limit` candidates, nearest first, equally near ones in their own order.
  ///
  /// A candidate is near when no more than a third of the longer name, and at least one
  /// character, must be inserted, removed or replaced.
  package static func suggestions(
    for name: String, among candidates: [String], limit: Int = 3
  ) -> [String] {
    let wanted = Array(name.unicodeScalars)
    var found: [(distance: Int, index: Int)] = []
    for (index, candidate) in candidates.enumerated() {
      let scalars = Array(candidate.unicodeScalars)
      let bound = max(1, max(wanted.count, scalars.count) / 3)
      guard abs(wanted.count - scalars.count) <= bound else { continue }
      let distance = editDistance(wanted, scalars)
      if distance <= bound { found.append((distance, index)) }
    }
    found.sort { ($0.distance, $0.index) < ($1.distance, $1.index) }
    return found.prefix(limit).map { candidates[$0.index] }
  }

  /// Levenshtein's distance in Unicode scalars.
  package static func editDistance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar]
  ) -> Int {
    var previous = Array(0...right.count)
    var current = previous
    for (row, scalar) in left.enumerated() {
      current[0] = row + 1
      for (column, other) in right.enumerated() {
        let replaced = previous[column] + (scalar == other ? 0 : 1)
        current[column + 1] = min(replaced, previous[column + 1] + 1, current[column] + 1)
      }
      swap(&previous, &current)
    }
    return previous[right.count]
  }
}
