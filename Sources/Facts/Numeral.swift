/// A number as it is written: digits, Chinese numerals or a fraction, without magnitude and unit.
struct Numeral {
  enum Notation { case digits, chinese, fraction, percentage, ratio }

  /// As written, in ASCII: `246.6`, `2/3`, `1.77`.
  let printed: String
  let value: ExactDecimal
  let range: Range<Int>
  let notation: Notation
}

/// Reads the number that starts at a place of a text.
///
/// More digits than fit an exact decimal are no figure of a notice: such a run is skipped.
struct NumeralReader {
  private static let maximumDigits = 15

  let text: FactText

  func read(at start: Int) -> Numeral? {
    guard let first = text[start] else { return nil }
    if first.isDigit { return fractionOrRatio(at: start) ?? digits(at: start) }
    return chinese(at: start)
  }

  /// `246.6`, `1,200`.
  func digits(at start: Int) -> Numeral? {
    var coefficient = 0
    var scale = 0
    var count = 0
    var printed = ""
    var index = start
    var pointSeen = false
    while let scalar = text[index] {
      if scalar.isDigit, let digit = scalar.digit {
        count += 1
        guard count <= NumeralReader.maximumDigits else { return nil }
        coefficient = coefficient * 10 + digit
        scale += pointSeen ? 1 : 0
        printed.unicodeScalars.append(scalar)
      } else if scalar == ".", !pointSeen, count > 0, text[index + 1]?.isDigit == true {
        pointSeen = true
        printed.unicodeScalars.append(scalar)
      } else if !groups(at: index, from: start, pointSeen: pointSeen) {
        break
      }
      index += 1
    }
    guard count > 0 else { return nil }
    return Numeral(
      printed: printed, value: ExactDecimal(coefficient: coefficient, scale: scale),
      range: start..<index, notation: .digits)
  }

  /// Whether the comma at `index` groups thousands: three digits after it, one to three before.
  private func groups(at index: Int, from start: Int, pointSeen: Bool) -> Bool {
    guard text[index] == ",", !pointSeen, text[index - 1]?.isDigit == true, text[start] != "0",
      (1...3).allSatisfy({ text[index + $0]?.isDigit == true }), text[index + 4]?.isDigit != true
    else { return false }
    let before = text.scalars[start..<index].reversed().prefix { $0.isDigit }.count
    return before <= 3 && text.isHalfWidth(at: index)
  }

  /// `2/3` and `1.77:1`.
  private func fractionOrRatio(at start: Int) -> Numeral? {
    guard let first = digits(at: start), let mark = text[first.range.upperBound],
      mark == "/" || mark == ":", text[first.range.upperBound + 1]?.isDigit == true,
      let second = digits(at: first.range.upperBound + 1), second.value.coefficient > 0
    else { return nil }
    let range = start..<second.range.upperBound
    if mark == ":" {
      guard second.printed == "1" else { return nil }
      return Numeral(printed: first.printed, value: first.value, range: range, notation: .ratio)
    }
    guard first.value < second.value, first.printed.utf8.count + second.printed.utf8.count <= 5
    else { return nil }
    return Numeral(
      printed: "\(first.printed)/\(second.printed)", value: first.value, range: range,
      notation: .fraction)
  }

  /// `三分之二`, `百分之五`, `一千五百万`, `一半以上`, `半数以上`.
  private func chinese(at start: Int) -> Numeral? {
    if text.has("一半", at: start) || text.has("半数", at: start),
      Bound.found(in: text, at: start + 2) != nil
    {
      return Numeral(
        printed: "1/2", value: ExactDecimal(coefficient: 1), range: start..<start + 2,
        notation: .fraction)
    }
    guard let first = integer(at: start) else { return nil }
    let end = first.range.upperBound
    guard text.has("分之", at: end), let second = integer(at: end + 2) else { return first }
    let range = start..<second.range.upperBound
    if first.printed == "100" {
      return Numeral(
        printed: second.printed, value: second.value, range: range, notation: .percentage)
    }
    guard second.value < first.value else { return nil }
    return Numeral(
      printed: "\(second.printed)/\(first.printed)", value: second.value, range: range,
      notation: .fraction)
  }

  /// A whole number in Chinese numerals, by the usual rule: 三千二百万 is 3 × 1000 + 2 × 100, × 10⁴.
  private func integer(at start: Int) -> Numeral? {
    var total = 0
    var section = 0
    var digit: Int?
    var index = start
    while let scalar = text[index] {
      if let value = NumeralReader.chineseDigits[scalar] {
        if digit != nil, digit != 0 { return nil }
        digit = value
      } else if let ten = NumeralReader.chineseTens[scalar] {
        section += (digit ?? 1) * ten
        digit = nil
      } else if scalar == "万" || scalar == "亿", digit != nil || section > 0 {
        let (product, overflows) = (section + (digit ?? 0)).multipliedReportingOverflow(
          by: scalar == "万" ? 10_000 : 100_000_000)
        guard !overflows, product < 1_000_000_000_000_000 else { return nil }
        (total, section, digit) = (total + product, 0, nil)
      } else {
        break
      }
      index += 1
      guard index - start <= NumeralReader.maximumDigits else { return nil }
    }
    guard index > start else { return nil }
    let value = total + section + (digit ?? 0)
    return Numeral(
      printed: String(value), value: ExactDecimal(coefficient: value), range: start..<index,
      notation: .chinese)
  }

  private static let chineseDigits: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
  private static let chineseTens: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
}

extension Unicode.Scalar {
  fileprivate var digit: Int? { isDigit ? Int(value) - 48 : nil }
}
