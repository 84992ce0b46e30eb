/// The known names that differ little from `name`, nearest first, at most three.
func nearMisses(of name: String, among known: [String]) -> [String] {
  let written = Array(name.utf8)
  let bound = written.count < 4 ? 1 : max(2, written.count / 3)
  return Set(known)
    .map { (distance: editDistance(written, Array($0.utf8)), name: $0) }
    .filter { $0.distance <= bound }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(3).map(\.name)
}

/// Insertions, deletions and replacements that turn one into the other.
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var row = Array(0...right.count)
  for (i, byte) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(diagonal + (byte == other ? 0 : 1), above + 1, row[j] + 1)
      diagonal = above
    }
  }
  return row[right.count]
}
