/// The figures of a text, each with the character of its unit: 25%以, 12个, 0.5%.
struct SharedFigures {
  private let figures: Set<[UInt32]>

  /// Reads runs of digits, point and per cent with the character behind them. Years are left out:
  /// all notices of a year print it.
  init(_ text: String) {
    var found: Set<[UInt32]> = []
    var figure: [UInt32] = []
    for scalar in FoldedText.scalars(of: text) {
      if (0x30...0x39).contains(scalar) || scalar == 0x2E || scalar == 0x25 {
        figure.append(scalar)
      } else if !figure.isEmpty {
        if scalar != 0x5E74 { found.insert(figure + [scalar]) }  // 年
        figure = []
      }
    }
    figures = found
  }

  /// How many different figures both texts print.
  func count(with other: SharedFigures) -> Int {
    figures.intersection(other.figures).count
  }
}
