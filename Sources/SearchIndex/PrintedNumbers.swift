/// The numbers of a text by value, so that 2.48亿 and 24800万 are one term: `=248000000`.
enum PrintedNumbers {
  /// Powers of ten of the multipliers, longest first; ratios keep their sign.
  private static let units: [(words: [Unicode.Scalar], power: Int, suffix: String)] = [
    (["十", "万"], 5, ""), (["百", "万"], 6, ""), (["千", "万"], 7, ""), (["百", "亿"], 10, ""),
    (["千", "亿"], 11, ""), (["万", "亿"], 12, ""), (["万"], 4, ""), (["亿"], 8, ""),
    (["%"], 0, "%"), (["‰"], 0, "‰"),
  ]

  static func values(_ plain: [Unicode.Scalar]) -> [String] {
    var values: [String] = []
    var index = 0
    while index < plain.count {
      guard SearchText.isDigit(plain[index]) else {
        index += 1
        continue
      }
      let whole = wholePart(plain, &index)
      let fraction = fractionPart(plain, &index)
      let unit = units.first { plain[index...].starts(with: $0.words) }
      index += unit?.words.count ?? 0
      values.append("=" + scaled(whole, fraction, unit?.power ?? 0) + (unit?.suffix ?? ""))
    }
    return values
  }

  /// Digits, with or without separators of thousands, without them.
  private static func wholePart(
    _ plain: [Unicode.Scalar], _ index: inout Int
  ) -> [Unicode.Scalar] {
    var digits = self.digits(plain, &index)
    guard digits.count <= 3 else { return digits }
    while index < plain.count, plain[index] == "," {
      var next = index + 1
      let group = self.digits(plain, &next, atMost: 3)
      guard group.count == 3 else { break }
      digits += group
      index = next
    }
    return digits
  }

  private static func fractionPart(
    _ plain: [Unicode.Scalar], _ index: inout Int
  ) -> [Unicode.Scalar] {
    guard index < plain.count, plain[index] == "." else { return [] }
    var next = index + 1
    let digits = self.digits(plain, &next)
    if !digits.isEmpty { index = next }
    return digits
  }

  private static func digits(
    _ plain: [Unicode.Scalar], _ index: inout Int, atMost limit: Int = .max
  ) -> [Unicode.Scalar] {
    var digits: [Unicode.Scalar] = []
    while index < plain.count, digits.count < limit, SearchText.isDigit(plain[index]) {
      digits.append(plain[index])
      index += 1
    }
    return digits
  }

  /// `whole.fraction` × 10^power as plain decimal digits.
  private static func scaled(
    _ whole: [Unicode.Scalar], _ fraction: [Unicode.Scalar], _ power: Int
  ) -> String {
    let padding = Array(repeating: Unicode.Scalar("0"), count: max(0, power - fraction.count))
    let digits = whole + fraction + padding
    let point = whole.count + power
    var integer = digits[..<point]
    while integer.count > 1, integer.first == "0" { integer.removeFirst() }
    var rest = digits[point...]
    while rest.last == "0" { rest.removeLast() }
    var text = String.UnicodeScalarView(integer)
    if !rest.isEmpty {
      text.append(".")
      text += rest
    }
    return String(text)
  }
}
