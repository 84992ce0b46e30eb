import Facts

/// Amounts for people: exact, in 万 or 亿 where that is shorter, never rounded.
enum FigureFormat {
  /// `248000000` → `2.48亿元`; `800` USD → `800美元`.
  static func amount(_ value: ExactDecimal, _ currency: Currency) -> String {
    let unit = unit(for: value)
    return "\(scaled(value, to: unit))\(unit.name)\(name(of: currency))"
  }

  /// `0.48 + 0.07 + 1.92 = 2.47亿元`, all in the unit that suits `total`.
  static func addition(
    _ parts: [ExactDecimal], sum: ExactDecimal, total: ExactDecimal, _ currency: Currency
  ) -> String {
    let unit = unit(for: total)
    let terms = parts.map { scaled($0, to: unit).description }.joined(separator: " + ")
    return "\(terms) = \(scaled(sum, to: unit))\(unit.name)\(name(of: currency))"
  }

  private static func unit(for value: ExactDecimal) -> (name: String, exponent: Int) {
    [("亿", 8), ("万", 4)].first { unit in
      let number = scaled(value, to: unit)
      return number >= ExactDecimal(coefficient: 1) && number.scale <= 4
    } ?? ("", 0)
  }

  private static func scaled(
    _ value: ExactDecimal, to unit: (name: String, exponent: Int)
  ) -> ExactDecimal {
    ExactDecimal(coefficient: value.coefficient, scale: value.scale + unit.exponent)
  }

  private static func name(of currency: Currency) -> String {
    currency == .cny ? "元" : "美元"
  }
}
