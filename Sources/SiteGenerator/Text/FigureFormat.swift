import Facts

/// Amounts for people: exact, in 万 or 亿 where that is shorter, never rounded.
enum FigureFormat {
  /// `248000000` → `2.48亿元`; `800` USD → `800美元`.
  static func amount(_ value: ExactDecimal, _ currency: Currency) -> String {
    let unit = currency == .cny ? "元" : "美元"
    for (name, exponent) in [("亿", 8), ("万", 4)] {
      let scaled = ExactDecimal(coefficient: value.coefficient, scale: value.scale + exponent)
      if scaled >= ExactDecimal(coefficient: 1), scaled.scale <= 4 {
        return "\(scaled)\(name)\(unit)"
      }
    }
    return "\(value)\(unit)"
  }
}
