/// The units that figures of notices are counted in.
enum UnitTable {
  /// Measure words and units of results. Periods, ages, ordinals and grades (年, 岁, 号, 级, 版, 届)
  /// are missing on purpose: `3岁以下` and `2.0版` are no results.
  static let measures: WordList = [
    // Things and people.
    "个", "家", "户", "人", "名", "位", "项", "条", "座", "所", "场", "次", "件", "份", "台", "套", "辆",
    "艘", "架", "只", "头", "羽", "张", "把", "处", "宗", "起", "支", "间", "栋", "株", "棵", "枚", "例", "块", "桩",
    "幢", "部", "艘次", "辆次", "学时", "课时",
    "门", "幅", "篇", "根", "列", "趟", "册", "款", "对", "标箱", "车次", "班次", "家次", "人次", "场次", "户次", "批次",
    "架次", "航次", "件次", "台次", "台套", "人天", "个班",
    // Area, length, volume, weight, energy, computing.
    "亩", "平方米", "㎡", "平方公里", "公顷", "公里", "千米", "米", "方", "立方米", "升", "吨", "吨标准煤",
    "吨标煤", "公斤", "千克", "斤", "千瓦", "千瓦时", "兆瓦", "兆瓦时", "度电", "微克", "毫克", "P", "标准箱", "TEU",
    // Proportions.
    "%", "%%", "‰", "个百分点", "百分点", "倍",
  ]

  /// Words that begin like a unit: `15人才`, `6个月`, `100项目`.
  static let unitLookalikes: WordList = [
    "人才", "人口", "人民", "人工", "人力", "项目", "条例", "条款", "场所", "场地", "场馆", "场景", "支持", "支撑",
    "支付", "支出", "处理", "处置", "起草", "起步", "位于", "位置", "个月", "个小时", "个工作日", "个学年", "个学期",
    "个星期", "个自然日", "个交易日", "门户", "间隔", "对口", "对标", "对接", "次日", "方面", "方案", "把握", "个基点", "部门", "部分",
    "部署", "部委", "部级", "部属",
  ]

  static let currencies: [(word: String, currency: Currency)] = [
    ("美元", .usd), ("元人民币", .cny), ("元", .cny), ("人民币", .cny),
  ]

  /// 元 that is no currency: 元宇宙, 元旦.
  static let wordsWithYuan: WordList = ["元宇宙", "元旦", "元件", "元素"]

  static let magnitudes: [(word: String, exponent: Int)] = [
    ("万亿", 12), ("千亿", 11), ("百亿", 10), ("十亿", 9), ("千万", 7), ("百万", 6), ("十万", 5),
    ("亿", 8), ("万", 4), ("千", 3), ("百", 2),
  ]

  /// What an amount may be paid per, behind a slash, beside the measure words.
  static let perUnits: WordList = [
    "人", "年", "月", "天", "日", "晚", "夜", "村", "户", "项目", "企业", "学年", "学期", "班", "基地", "中心", "平方米",
    "万元", "元", "万人", "千人", "千瓦", "瓦", "生", "床", "张床", "蒸吨", "百斤", "箱", "柜", "航班", "周", "季度", "小时",
    "分钟",
    "人日", "床位",
  ]

  /// What an amount may be paid per behind 每 and 单, beside the measure words: `每班次`, `每标准展位`.
  static let eaches: WordList = [
    "人", "年", "月", "天", "日", "晚", "夜", "村", "户", "项目", "企业", "学年", "学期", "班", "基地", "中心", "平方米",
    "家", "个", "笔", "件", "台", "辆", "亩", "吨", "人次", "家次", "场", "次", "项", "名", "位", "套", "张", "头",
    "标箱", "公里", "艘", "座", "所", "条", "架", "班次", "架次", "航次", "标准展位", "展位", "床位", "张床位", "学位", "托位",
    "机构", "团队", "镇", "乡", "校", "站", "间", "栋", "幅", "份", "部", "集", "例", "羽", "株", "公斤", "斤", "立方米",
    "千瓦时", "千瓦", "瓦", "度", "车", "票", "单", "桩", "枪", "公顷", "生", "学生", "床", "蒸吨", "百斤", "箱", "柜",
    "航班", "客房",
    "季度", "小时", "分钟", "产品", "品种", "商标", "专利", "标准", "院线", "剧目", "口", "店", "亩次", "期", "组", "批", "尾",
  ]

  /// What 每 or 单 before `start` may count.
  static func each(in text: FactText, at start: Int, before limit: Int) -> Range<Int>? {
    let measure = measures.match(in: text, at: start, before: limit).flatMap {
      text.scalars[$0.lowerBound].isHan ? $0 : nil
    }
    let unit = [eaches.match(in: text, at: start, before: limit), measure].compactMap { $0 }
      .max { $0.count < $1.count }
    guard var unit else { return nil }
    // `每列次`
    if unit.count == 1, text[unit.upperBound] == "次", unit.upperBound < limit {
      unit = unit.lowerBound..<unit.upperBound + 1
    }
    return withAlternative(unit, in: text, before: limit)
  }

  /// `套(间)`, `台(组)`: with a second unit in parentheses behind the first.
  private static func withAlternative(
    _ unit: Range<Int>, in text: FactText, before limit: Int
  ) -> Range<Int> {
    guard text[unit.upperBound] == "(",
      let second = measures.match(in: text, at: unit.upperBound + 1, before: limit)
        ?? eaches.match(in: text, at: unit.upperBound + 1, before: limit),
      text[second.upperBound] == ")", second.upperBound < limit
    else { return unit }
    return unit.lowerBound..<second.upperBound + 1
  }

  /// The measure word at `start`, with a second one in parentheses: `套(间)`.
  static func measure(in text: FactText, at start: Int) -> Range<Int>? {
    guard let unit = measures.match(in: text, at: start, before: text.count),
      (unitLookalikes.match(in: text, at: start, before: text.count)?.count ?? 0) <= unit.count
    else { return nil }
    let end = unit.upperBound
    // `500吨级以上泊位`
    if text[end] == "级", text[end - 1] != "个" { return nil }
    return withAlternative(unit, in: text, before: text.count)
  }

  static func magnitude(in text: FactText, at start: Int) -> (range: Range<Int>, exponent: Int)? {
    guard text[start]?.isChineseNumeral == true else { return nil }
    for (word, exponent) in magnitudes where text.has(word, at: start) {
      return (start..<start + word.unicodeScalars.count, exponent)
    }
    return nil
  }

  static func currency(in text: FactText, at start: Int) -> (range: Range<Int>, Currency)? {
    guard wordsWithYuan.match(in: text, at: start, before: text.count) == nil else { return nil }
    for (word, currency) in currencies where text.has(word, at: start) {
      return (start..<start + word.unicodeScalars.count, currency)
    }
    return nil
  }

  /// The words of what `per` found, without the mark, 每 and its classifier: `展位` for `/每个展位`.
  static func perWords(in text: FactText, _ range: Range<Int>) -> String {
    var start = range.lowerBound + 1
    if text[start] == "每" { start += 1 }
    if text[start] == "个", start > range.lowerBound + 1, start + 1 < range.upperBound { start += 1 }
    return text.words(start..<range.upperBound)
  }

  /// `分类垃圾桶` of `50元/分类垃圾桶`: a short word that no table holds, up to a mark.
  private static func word(in text: FactText, at start: Int) -> Range<Int>? {
    let end = (start..<min(start + 6, text.count)).first { !text.scalars[$0].isHan } ?? text.count
    return (1...5).contains(end - start) ? start..<end : nil
  }

  /// The per-units printed at `start`: `/亩`, `/人/年`, `/平方米·月`.
  static func per(in text: FactText, at start: Int) -> Range<Int>? {
    var end = start
    while text[end] == "/" || (end > start && text[end] == "·") {
      // `/每个展位`
      let place = text[end + 1] == "每" ? end + 2 : end + 1
      let units = [
        perUnits.match(in: text, at: place, before: text.count), measure(in: text, at: place),
        eaches.match(in: text, at: place, before: text.count),
      ]
      guard
        let unit = units.compactMap({ $0 }).max(by: { $0.count < $1.count })
          ?? word(in: text, at: place)
      else { break }
      let counted =
        text.has("个", at: unit.lowerBound)
        ? eaches.match(in: text, at: unit.upperBound, before: text.count) : nil
      end = counted?.upperBound ?? unit.upperBound
    }
    return end > start ? start..<end : nil
  }
}
