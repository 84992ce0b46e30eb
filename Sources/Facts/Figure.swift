/// A number with its unit, its bounds and its place, before anybody asks what it stands for.
struct Figure {
  enum Unit: Equatable {
    case money(Currency)
    /// A measure word as printed, with its magnitude: `万亩`, `%`, `套(间)`.
    case measure(String)
    /// A share of a whole, `2/3`.
    case fraction
    /// How many times one quantity is the other, `1.77:1`, or a bare number.
    case ratio
  }

  /// As printed, without magnitude and unit; a range is `3-5`.
  let printed: String
  /// In the base unit.
  let value: ExactDecimal
  let unit: Unit
  /// Number and unit.
  let core: Range<Int>
  /// Number and unit with their bounds and per-unit.
  var range: Range<Int>
  var comparator: Comparator
  /// The per-unit printed behind the figure, as in `270元/亩`.
  var per: String?
  /// Whether the figure continues a list whose members nothing but commas and 和 part.
  var continuesList: Bool
  /// Whether the bound that follows was printed: 以上, 以下, 左右.
  var hasBoundAfter: Bool

  var isMoney: Bool { if case .money = unit { true } else { false } }
  /// Whether it is a part of a whole.
  var isShare: Bool { isPercentage || unit == .fraction }
  var isPercentage: Bool {
    if case .measure(let unit) = unit {
      unit.hasPrefix("%") || unit == "‰" || unit.hasSuffix("百分点")
    } else {
      false
    }
  }
}
