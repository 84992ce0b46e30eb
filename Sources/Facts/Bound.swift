/// The words around a figure that say how it bounds the value.
///
/// Written from the notices' own usage and from 最高人民法院's reading of 民法典 §1259: 以上, 以下 and 以内
/// include the figure, 超过 and 不满 do not; (含) and (不含) change that.
enum Bound {
  /// Bounds that stand before the figure.
  private static let before: [(words: WordList, comparator: Comparator)] = [
    (
      [
        "不超过", "未超过", "未超", "未突破", "不高于", "不大于", "不多于", "不得超过", "不得高于", "不超", "最高", "最多", "至多",
        "上限", "封顶", "控制在", "限额",
      ], .atMost
    ),
    (
      [
        "不少于", "不低于", "不小于", "不得低于", "不得少于", "不得小于", "至少", "最少", "最低", "不下于",
      ], .atLeast
    ),
    (["突破", "首破", "超过", "超", "高于", "大于", "多于", "超出", "过", "逾"], .above),
    (["低于", "少于", "小于", "不足", "不到", "不满", "未达"], .below),
    (["约", "大约", "约为", "近", "接近"], .about),
  ]

  /// Between 最高 and the figure may stand what is given and how: `最高补贴1.5万元`, `最高额度提高至50万元`.
  private static let highest: WordList = ["最高", "最多", "至多", "最低", "至少", "不超过", "不低于", "不少于", "上限"]

  /// How many scalars may stand there.
  private static let longestLink = 12

  /// What the bound is said of, where not of the figure: `最高等级`, `最低收购价`, `不低于地价的70%`.
  private static let degrees: WordList = ["等级", "水平", "荣誉", "学历", "级别", "价", "的", "奖项"]

  /// Bounds that stand behind the figure.
  private static let after: [(words: WordList, comparator: Comparator)] = [
    (["以上", "及以上", "或以上", "起"], .atLeast),
    (["以下", "及以下", "或以下", "以内", "之内", "封顶"], .atMost),
    (["左右", "上下"], .about),
  ]

  private static let inclusiveMarks: WordList = ["(含)", "(含本数)"]
  private static let exclusiveMarks: WordList = ["(不含)", "(不含本数)"]

  /// What is promised not to fall: `保持…比例不降`.
  private static let notFalling: WordList = ["不降", "不下降", "不降低", "不减"]

  struct Found {
    var range: Range<Int>
    var comparator: Comparator
  }

  /// Words that say how much may be given at most; no one is chosen by them.
  static let caps: WordList = ["最高", "最多", "至多", "上限", "封顶"]

  /// The bound that ends where the figure starts, searched back to `limit`.
  static func found(in text: FactText, endingAt figure: Int, from limit: Int) -> Found? {
    // `最高不超过 50 万元`
    let end = text[figure - 1] == " " && figure - 1 > limit ? figure - 1 : figure
    if let found = direct(in: text, endingAt: end, from: limit) { return found }
    var start = end
    while let each = eachUnit(in: text, endingAt: start, from: limit) { start = each }
    while start > limit, end - start <= longestLink,
      text.scalars[start - 1].isHan
    {
      if highest.match(in: text, endingAt: start, from: limit) != nil,
        let found = direct(in: text, endingAt: start, from: limit)
      {
        return !degrees.occurs(in: text, start..<end)
          ? Found(range: found.range.lowerBound..<end, comparator: found.comparator) : nil
      }
      start -= 1
    }
    return nil
  }

  /// Where 每 of `最高为每标准展位1.5万元` stands.
  static func eachUnit(in text: FactText, endingAt end: Int, from limit: Int) -> Int? {
    (max(limit, end - 7)..<max(limit, end)).last {
      text[$0] == "每" && UnitTable.each(in: text, at: $0 + 1, before: end) == $0 + 1..<end
    }
  }

  private static func direct(in text: FactText, endingAt end: Int, from limit: Int) -> Found? {
    var best: Found?
    for (words, comparator) in before {
      if let range = words.match(in: text, endingAt: end, from: limit),
        range.count > best?.range.count ?? 0
      {
        best = Found(range: range, comparator: comparator)
      }
    }
    guard let best, !isPartOfWord(best.range, in: text) else { return nil }
    // 最高不超过: two words for one bound.
    if let outer = direct(in: text, endingAt: best.range.lowerBound, from: limit),
      outer.comparator == best.comparator
    {
      return Found(range: outer.range.lowerBound..<end, comparator: best.comparator)
    }
    return best
  }

  /// 过 of 通过 and 约 of 签约 are no bounds, 均 of 平均 no link.
  static func isPartOfWord(_ range: Range<Int>, in text: FactText) -> Bool {
    range.count == 1
      && words.match(in: text, endingAt: range.upperBound, from: max(0, range.lowerBound - 1))
        != nil
  }

  private static let words: WordList = [
    "通过", "经过", "签约", "预约", "节约", "集约", "履约", "续约", "公约", "解约", "附近", "最近", "就近", "邻近",
    "平均", "人均", "户均", "亩均", "年均", "日均", "月均",
  ]

  /// The bound that starts where the figure ends.
  static func found(in text: FactText, at start: Int) -> Found? {
    for (words, comparator) in after {
      if let range = words.match(in: text, at: start, before: text.count) {
        return Found(range: range, comparator: comparator)
      }
    }
    return nil
  }

  /// The bound behind a remark that names no other figure: `1000万元(人民币,下同)及以上`.
  static func found(in text: FactText, behindRemarkAt start: Int) -> Found? {
    guard text[start] == "(" else { return nil }
    // `500万元(含500万元)以上`
    let isGloss = text[start + 1] == "含" || text.has("不含", at: start + 1)
    let inside = text.scalars[(start + 1)...].prefix {
      $0 != ")" && (isGloss || !$0.isDigit) && $0 != "。"
    }
    guard text[inside.endIndex] == ")" else { return nil }
    return found(in: text, at: inside.endIndex + 1)
  }

  /// `(含)` and `(不含)` at `start`: their range and whether the figure is included.
  static func mark(in text: FactText, at start: Int) -> (range: Range<Int>, includes: Bool)? {
    if let range = inclusiveMarks.match(in: text, at: start, before: text.count) {
      return (range, true)
    }
    return exclusiveMarks.match(in: text, at: start, before: text.count).map { ($0, false) }
  }

  static func isNotFalling(in text: FactText, _ range: Range<Int>) -> Bool {
    notFalling.occurs(in: text, range)
  }

  /// `超过1亿元(含)` is `>=`, `5000亩以上(不含)` is `>`.
  static func adjusted(_ comparator: Comparator, includes: Bool) -> Comparator {
    switch (comparator, includes) {
    case (.above, true): .atLeast
    case (.below, true): .atMost
    case (.atLeast, false): .above
    case (.atMost, false): .below
    default: comparator
    }
  }
}
