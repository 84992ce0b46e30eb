/// Says of most scalars that they are not among a few known ones, without hashing.
///
/// Every position of every text is asked whether a word of some table begins there, and hardly one
/// does; the tables themselves are dictionaries.
struct ScalarFilter: Sendable {
  private static let size = 1024
  private var flags = [Bool](repeating: false, count: ScalarFilter.size)

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars { flags[ScalarFilter.index(scalar)] = true }
  }

  /// False only for scalars that are not among the known ones.
  func mayContain(_ scalar: Unicode.Scalar) -> Bool { flags[ScalarFilter.index(scalar)] }

  private static func index(_ scalar: Unicode.Scalar) -> Int {
    Int(truncatingIfNeeded: scalar.value) & (size - 1)
  }
}
