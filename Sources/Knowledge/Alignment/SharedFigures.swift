/// Figures with their unit that two texts both print: 25%以上, 12个月, 0.5%.
enum SharedFigures {
  /// How many different ones. Years are left out: all notices of a year print it.
  static func count(_ left: String, _ right: String) -> Int {
    figures(left).intersection(figures(right)).count
  }

  /// Runs of digits, point and per cent with the scalar behind them.
  private static func figures(_ text: String) -> Set<[UInt32]> {
    var found: Set<[UInt32]> = []
    var figure: [UInt32] = []
    for scalar in FoldedText(text).scalars {
      if (0x30...0x39).contains(scalar) || scalar == 0x2E || scalar == 0x25 {
        figure.append(scalar)
      } else if !figure.isEmpty {
        if scalar != 0x5E74 { found.insert(figure + [scalar]) }  // 年
        figure = []
      }
    }
    return found
  }
}
