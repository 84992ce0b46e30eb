/// The words that a sentence or segment may open with before its verb: date, period, adverb.
enum Opening {
  private static let words: WordList = [
    "全年", "今年", "当年", "首年", "次年", "年内", "年底前", "积极", "全力", "着力", "继续", "进一步", "同时", "此外", "另外", "并",
    "其中", "努力", "切实", "共", "计划", "一季度", "二季度", "三季度", "四季度", "上半年", "下半年", "到", "至", "逐步",
    "加大", "强力", "大力", "稳步", "扎实", "持续", "累计", "集中",
  ]
  /// What makes a date of the digits before it.
  private static let dates: WordList = ["年底前", "年底", "年度", "年", "月底前", "月底", "月前", "月", "日前", "日"]

  /// The first place of `range` behind such words.
  static func skipping(in text: FactText, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == " " {
        index += 1
      } else if let date = date(in: text, index..<range.upperBound) {
        index = date
      } else if let word = words.match(in: text, at: index, before: range.upperBound),
        text[word.upperBound] != "、"
      {
        index = word.upperBound
      } else {
        break
      }
    }
    return index
  }

  /// Behind `2023年`, `2025-2027年`, `1-6月`, `6月底前`.
  private static func date(in text: FactText, _ range: Range<Int>) -> Int? {
    var end = range.lowerBound
    while end < range.upperBound, let scalar = text[end],
      scalar.isDigit || (end > range.lowerBound && (scalar == "-" || scalar == " "))
    {
      end += 1
    }
    guard end > range.lowerBound else { return nil }
    return dates.match(in: text, at: end, before: range.upperBound)?.upperBound
  }
}
