/// A number as notices print it: `12`, `１２`, `十二`, `一百零三`.
struct Numeral {
  let value: Int
  let end: Int
  let isChinese: Bool

  /// Reads the number at `offset`; numbers above 999 label nothing and read as none.
  init?(_ text: NoticeText, at offset: Int, before end: Int) {
    let first = text.narrow(at: offset).value
    if Folding.isDigit(first) {
      self.init(arabic: text, at: offset, before: end)
    } else {
      self.init(chinese: text, at: offset, before: end)
    }
  }

  private init?(arabic text: NoticeText, at start: Int, before end: Int) {
    var offset = start
    var value = 0
    var digits = 0
    while offset < end {
      let scalar = text.narrow(at: offset)
      guard Folding.isDigit(scalar.value) else { break }
      value = value * 10 + Int(scalar.value - 0x30)
      digits += 1
      guard digits <= 3 else { return nil }
      offset += scalar.length
    }
    guard digits > 0, value > 0 else { return nil }
    self.value = value
    self.end = offset
    isChinese = false
  }

  private init?(chinese text: NoticeText, at start: Int, before end: Int) {
    var offset = start
    var total = 0
    var digit = 0
    while offset < end, let part = Numeral.part(text.scalar(at: offset).value) {
      switch part {
      case .digit(let value): digit = value
      case .unit(let unit):
        total += (digit == 0 ? 1 : digit) * unit
        digit = 0
      }
      offset += 3
      guard offset - start <= 18 else { return nil }
    }
    total += digit
    guard offset > start, total > 0, total < 1000 else { return nil }
    value = total
    self.end = offset
    isChinese = true
  }

  private enum Part {
    case digit(Int)
    case unit(Int)
  }

  private static func part(_ value: UInt32) -> Part? {
    switch value {
    case 0x4E00: .digit(1)
    case 0x4E8C: .digit(2)
    case 0x4E09: .digit(3)
    case 0x56DB: .digit(4)
    case 0x4E94: .digit(5)
    case 0x516D: .digit(6)
    case 0x4E03: .digit(7)
    case 0x516B: .digit(8)
    case 0x4E5D: .digit(9)
    case 0x96F6, 0x3007: .digit(0)
    case 0x5341: .unit(10)
    case 0x767E: .unit(100)
    default: nil
    }
  }

  /// Whether a Chinese digit, 十 or 百 stands there.
  static func isChineseDigit(_ value: UInt32) -> Bool { part(value) != nil }
}
