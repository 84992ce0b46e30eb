extension RandomAccessCollection {
  /// The first index whose element, and every later one, satisfies `isBehind`; `endIndex` where none
  /// does. Found by halving: no element that satisfies it stands before one that does not.
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var rest = count
    while rest > 0 {
      let half = rest / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        rest = half
      } else {
        low = index(after: middle)
        rest -= half + 1
      }
    }
    return low
  }
}
