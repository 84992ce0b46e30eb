/// Recognises the sentence that allots the year's money: `县财政2023年预算安排1220万元`.
enum BudgetSentence {
  private static let verb = FoldedText.scalars(of: "安排")
  /// How far behind the verb the amount may stand, in characters.
  private static let reach = 24

  /// Whether 安排 is followed, in the same phrase and soon, by an amount of 万 or 亿 that no unit
  /// but 元 follows (`安排绿电交易1亿千瓦时` is no budget).
  static func stands(in text: String) -> Bool {
    let scalars = FoldedText.scalars(of: text)
    guard scalars.count > verb.count else { return false }
    for start in 0..<(scalars.count - verb.count)
    where scalars[start] == verb[0] && scalars[start + 1] == verb[1] {
      if amountFollows(scalars[(start + verb.count)...].prefix(reach)) { return true }
    }
    return false
  }

  private static func amountFollows(_ scalars: ArraySlice<UInt32>) -> Bool {
    var sawDigit = false
    for (index, scalar) in zip(scalars.indices, scalars) {
      switch scalar {
      case 0x30...0x39, 0x2E: sawDigit = true  // 0-9 .
      case 0x4E07, 0x4EBF:  // 万 亿
        if sawDigit { return endsAmount(scalars[(index + 1)...].first) }
      case 0x2C, 0x3B, 0x3001, 0x3002: return false  // , ; 、 。
      default: if sawDigit, !isYear(scalar) { return false } else { sawDigit = false }
      }
    }
    return false
  }

  /// 元, 左右, 以上, punctuation or the end.
  private static func endsAmount(_ next: UInt32?) -> Bool {
    guard let next else { return true }
    return [0x5143, 0x5DE6, 0x4EE5, 0x2C, 0x3B, 0x3001, 0x3002].contains(next)
  }

  private static func isYear(_ scalar: UInt32) -> Bool { scalar == 0x5E74 }
}
