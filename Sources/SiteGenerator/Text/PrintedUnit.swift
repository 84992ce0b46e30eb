/// A printed unit as a multiple of the one that figures are compared in: `万吨` is 10,000 `吨`.
///
/// Notices print one quantity as 3150吨 and as 0.3万吨, one group of people as 50名 and as 50人.
struct PrintedUnit: Hashable {
  let base: String
  let factor: Double

  init(_ printed: String) {
    var base = printed[...]
    var factor = 1.0
    while base.count > 1, let multiple = Self.multiples[base.prefix(1)] {
      base = base.dropFirst()
      factor *= multiple
    }
    self.base = Self.synonyms[base] ?? String(base)
    self.factor = factor
  }

  /// 千 is none of them: 千瓦 and 千米 are units of their own.
  private static let multiples: [Substring: Double] = ["万": 10_000, "亿": 100_000_000]
  private static let synonyms: [Substring: String] = ["名": "人", "位": "人"]
}
