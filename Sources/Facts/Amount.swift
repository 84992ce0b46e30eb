/// A number with magnitude and unit as they stand side by side, before bounds are read.
struct Amount {
  /// A unit together with what it multiplies.
  struct MeasuredUnit: Equatable {
    let unit: Figure.Unit
    /// The unit without magnitude, to tell whether two amounts are of one kind.
    let base: String
  }

  let printed: String
  var value: ExactDecimal
  /// The power of ten of the printed magnitude, 0 for none.
  var exponent: Int
  var unit: MeasuredUnit?
  /// Number, magnitude and unit.
  let range: Range<Int>
  /// Whether 余 or 多 stands within: `580余户`.
  let isVague: Bool
  /// What `(含)` or `(不含)` behind the amount says.
  let mark: Bool?
  /// Behind the mark.
  let end: Int

  /// Takes the unit of another member of the list, and its magnitude where this one has none.
  mutating func share(_ shared: MeasuredUnit, of other: Amount) {
    unit = shared
    if exponent == 0, let shifted = value.shifted(by: other.exponent) {
      value = shifted
      exponent = other.exponent
    }
  }
}

/// Finds numbers with their magnitude and unit.
struct AmountReader {
  let text: FactText

  func amounts() -> [Amount] {
    let numerals = NumeralReader(text: text)
    var found: [Amount] = []
    var index = 0
    while index < text.count {
      let scalar = text.scalars[index]
      guard scalar.isDigit || scalar.isChineseNumeral || scalar == "半" else {
        index += 1
        continue
      }
      if let amount = bareMagnitude(at: index) {
        found.append(amount)
        index = amount.end
      } else if let numeral = numerals.read(at: index) {
        let amount = isPartOfCode(numeral) ? nil : self.amount(numeral)
        if let amount { found.append(amount) }
        index = max(amount?.end ?? 0, numeral.range.upperBound)
      } else {
        index += text.scalars[index].isDigit ? digitRun(at: index) : 1
      }
    }
    return found
  }

  private func digitRun(at start: Int) -> Int {
    text.scalars[start...].prefix { $0.isDigit }.count
  }

  /// `8+4`, `415X`, `3C`, `S3线`, `第3`, `“3`-`0”` of 30-60-90; in `3 200万` a space may group digits or part numbers.
  private func isPartOfCode(_ numeral: Numeral) -> Bool {
    guard numeral.notation == .digits else { return false }
    let before = text[numeral.range.lowerBound - 1]
    let after = text[numeral.range.upperBound]
    if before == " ", text[numeral.range.lowerBound - 2]?.isDigit == true { return true }
    if before == "+" || after == "+" || before == "第" || before == "." { return true }
    if let after, after.isLatin { return after != "P" && after != "T" }
    return false
  }

  private func amount(_ numeral: Numeral) -> Amount? {
    switch numeral.notation {
    case .digits: return written(numeral)
    case .chinese: return chineseMoney(numeral)
    case .fraction: return plain(numeral, .fraction, "比例")
    case .percentage: return plain(numeral, .measure("%"), "%")
    case .ratio: return plain(numeral, nil, "")
    }
  }

  private func plain(_ numeral: Numeral, _ unit: Figure.Unit?, _ base: String) -> Amount {
    Amount(
      printed: numeral.printed, value: numeral.value, exponent: 0,
      unit: unit.map { Amount.MeasuredUnit(unit: $0, base: base) }, range: numeral.range,
      isVague: false, mark: nil, end: numeral.range.upperBound)
  }

  /// Digits, then 余, magnitude, unit; one space may part number and unit (`0.52 吨标准煤`).
  private func written(_ numeral: Numeral) -> Amount {
    var end = numeral.range.upperBound
    if text[end] == " " { end += 1 }
    let firstVague = skipVague(&end)
    var exponent = 0
    let magnitudeStart = end
    var unit = measured(at: end, from: magnitudeStart)
    if unit == nil, let magnitude = UnitTable.magnitude(in: text, at: end) {
      exponent = magnitude.exponent
      end = magnitude.range.upperBound
    }
    let secondVague = skipVague(&end)
    unit =
      unit ?? measured(at: end, from: magnitudeStart)
      ?? span(at: end, of: numeral.range.lowerBound)
    if unit == nil, exponent == 0 || exponent == 2 || exponent == 3 {
      (exponent, end) = (0, numeral.range.upperBound)
    }
    end = unit?.end ?? end
    let mark = Bound.mark(in: text, at: end)
    return Amount(
      printed: numeral.printed, value: numeral.value.shifted(by: exponent) ?? numeral.value,
      exponent: exponent, unit: unit?.unit, range: numeral.range.lowerBound..<end,
      isVague: firstVague || secondVague, mark: mark?.includes,
      end: mark?.range.upperBound ?? end)
  }

  private func skipVague(_ end: inout Int) -> Bool {
    guard text[end] == "余" || text[end] == "多" else { return false }
    end += 1
    return true
  }

  private func measured(
    at start: Int, from magnitudeStart: Int
  ) -> (unit: Amount.MeasuredUnit, end: Int)? {
    if let (range, currency) = UnitTable.currency(in: text, at: start) {
      return (
        Amount.MeasuredUnit(unit: .money(currency), base: currency.rawValue), range.upperBound
      )
    }
    guard let range = UnitTable.measure(in: text, at: start) else { return nil }
    let printed = text.words(magnitudeStart..<range.upperBound).filter { $0 != "余" && $0 != "多" }
    return (
      Amount.MeasuredUnit(unit: .measure(printed), base: text.words(range)), range.upperBound
    )
  }

  /// `人均预期寿命达78.3岁`, `平均受教育年限11.3年`: years count only lives and schooling.
  private func span(
    at end: Int, of number: Int
  ) -> (unit: Amount.MeasuredUnit, end: Int)? {
    guard text[end] == "年" || text[end] == "岁" else { return nil }
    let start =
      Bound.found(in: text, endingAt: number, from: 0)?.range.lowerBound
      ?? AmountReader.reaching.match(in: text, endingAt: number, from: 0)?.lowerBound ?? number
    guard AmountReader.spans.match(in: text, endingAt: start, from: 0) != nil else { return nil }
    let word = text.words(end..<end + 1)
    return (Amount.MeasuredUnit(unit: .measure(word), base: word), end + 1)
  }

  private static let reaching: WordList = ["达到", "达", "提高到", "提高至", "为", "至"]
  private static let spans: WordList = ["寿命", "教育年限"]

  /// `三百万元`: Chinese numerals count as figures where they are money and have a digit.
  private func chineseMoney(_ numeral: Numeral) -> Amount? {
    let range = numeral.range
    guard range.count > 1, !AmountReader.vagueBefore.contains(text[range.lowerBound - 1] ?? " "),
      text.scalars[range].contains(where: { AmountReader.chineseDigits.contains($0) }),
      let (unit, currency) = UnitTable.currency(in: text, at: range.upperBound)
    else { return nil }
    return Amount(
      printed: numeral.printed, value: numeral.value, exponent: 8,
      unit: Amount.MeasuredUnit(unit: .money(currency), base: currency.rawValue),
      range: range.lowerBound..<unit.upperBound, isVague: false, mark: nil, end: unit.upperBound)
  }

  /// `亿元以上`: a magnitude without a digit is one of it where a bound makes it an amount.
  private func bareMagnitude(at start: Int) -> Amount? {
    guard let (magnitude, exponent) = UnitTable.magnitude(in: text, at: start), exponent >= 4,
      !AmountReader.isNumeric(text[start - 1]),
      let (unit, currency) = UnitTable.currency(in: text, at: magnitude.upperBound),
      Bound.found(in: text, at: unit.upperBound)?.comparator == .atLeast,
      let value = ExactDecimal(coefficient: 1).shifted(by: exponent)
    else { return nil }
    return Amount(
      printed: "1", value: value, exponent: exponent,
      unit: Amount.MeasuredUnit(unit: .money(currency), base: currency.rawValue),
      range: start..<unit.upperBound, isVague: false, mark: nil, end: unit.upperBound)
  }

  private static let chineseDigits = Set("一二两三四五六七八九十".unicodeScalars)
  private static let vagueBefore = Set("数几上近第".unicodeScalars)

  /// Whether a magnitude behind `scalar` belongs to a longer number or to a unit (`吨/万元`).
  private static func isNumeric(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.isDigit || scalar == "/" || scalar == " " || scalar == "." || scalar == "余"
      || scalar == "多" || chineseDigits.contains(scalar) || vagueBefore.contains(scalar)
      || scalar == "百" || scalar == "千" || scalar == "万"
  }
}
