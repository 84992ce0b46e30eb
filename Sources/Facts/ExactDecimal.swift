/// A decimal number held exactly: `coefficient / 10^scale`, always in lowest form.
///
/// Money and sums must not pass through binary floating point: 2.47 + 0.01 is 2.48.
package struct ExactDecimal: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let coefficient: Int
  package let scale: Int

  package init(coefficient: Int, scale: Int = 0) {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = max(0, scale)
  }

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let scale = max(left.scale, right.scale)
    let (first, firstOverflows) = left.coefficient.multipliedReportingOverflow(
      by: power(scale - left.scale))
    let (second, secondOverflows) = right.coefficient.multipliedReportingOverflow(
      by: power(scale - right.scale))
    if firstOverflows || secondOverflows {
      return Double(left.coefficient) / Double(power(left.scale))
        < Double(right.coefficient) / Double(power(right.scale))
    }
    return first < second
  }

  /// The exact sum, `nil` where it does not fit.
  package func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = max(scale, other.scale)
    guard let first = rescaled(to: common), let second = other.rescaled(to: common) else {
      return nil
    }
    let (sum, overflows) = first.addingReportingOverflow(second)
    return overflows ? nil : ExactDecimal(coefficient: sum, scale: common)
  }

  /// The value times `10^exponent`, `nil` where it does not fit.
  package func shifted(by exponent: Int) -> ExactDecimal? {
    if exponent <= scale { return ExactDecimal(coefficient: coefficient, scale: scale - exponent) }
    guard exponent - scale <= 18 else { return nil }
    let (product, overflows) = coefficient.multipliedReportingOverflow(
      by: ExactDecimal.power(exponent - scale))
    return overflows ? nil : ExactDecimal(coefficient: product)
  }

  private func rescaled(to common: Int) -> Int? {
    guard common - scale <= 18 else { return nil }
    let (product, overflows) = coefficient.multipliedReportingOverflow(
      by: ExactDecimal.power(common - scale))
    return overflows ? nil : product
  }

  /// Plain decimal notation without trailing zeros: `24660000000`, `1.23`.
  package var description: String {
    guard scale > 0 else { return String(coefficient) }
    var digits = String(coefficient.magnitude)
    if digits.utf8.count <= scale {
      digits = String(repeating: "0", count: scale - digits.utf8.count + 1) + digits
    }
    let point = digits.index(digits.endIndex, offsetBy: -scale)
    return (coefficient < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }

  static func power(_ exponent: Int) -> Int {
    (0..<min(exponent, 18)).reduce(1) { product, _ in product * 10 }
  }
}
