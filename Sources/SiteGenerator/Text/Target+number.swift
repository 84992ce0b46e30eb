import Facts

extension Target {
  /// The value for plots and sorting: of a fraction its quotient (`2/3`), of a range its lower end
  /// (`3-5`).
  var number: Double? {
    let fraction = value.split(separator: "/", omittingEmptySubsequences: false)
    if fraction.count == 2, let part = Double(fraction[0]), let whole = Double(fraction[1]),
      whole != 0
    {
      return part / whole
    }
    let isNegative = value.hasPrefix("-")
    return Double(value)
      ?? (isNegative ? nil : value.split(separator: "-").first.flatMap { Double($0) })
  }
}
