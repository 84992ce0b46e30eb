/// The name under which the same indicator of several notices is compared.
///
/// Notices print `全社会R&D经费投入强度`, `全区研发投入强度`, `力争完成固定资产投资增长`: words for
/// the scope and the effort in front are dropped, a few words of one meaning are made one. What a
/// figure counts is never dropped, so `新增首贷户` and `首贷户` stay two indicators.
enum IndicatorName {
  static func common(_ indicator: String) -> String {
    var name = Substring(indicator)
    while let prefix = prefixes.first(where: { name.hasPrefix($0) && name != $0 }) {
      name = name.dropFirst(prefix.count)
    }
    var common = Array(name.utf8)
    for (words, replacement) in synonyms {
      replace(Array(words.utf8), with: Array(replacement.utf8), in: &common)
    }
    return String(decoding: common, as: UTF8.self)
  }

  /// On bytes: this runs for every figure, and UTF-8 finds words only where they stand.
  private static func replace(_ words: [UInt8], with new: [UInt8], in text: inout [UInt8]) {
    var position = 0
    while position + words.count <= text.count {
      if text[position] == words[0], text[position...].starts(with: words) {
        text.replaceSubrange(position..<position + words.count, with: new)
        position += new.count
      } else {
        position += 1
      }
    }
  }

  private static let prefixes = [
    "全社会", "全县", "全区", "全市", "全省", "全域", "全年", "年度", "力争", "确保", "争取", "努力",
    "完成", "实现", "带动", "推进", "推动", "开展", "支撑",
  ]

  private static let synonyms = [
    ("R&D经费", "研发"), ("R&D", "研发"), ("研发经费支出", "研发费用"), ("研发费用支出", "研发费用"),
    ("研发经费投入", "研发投入"), ("增速", "增长"), ("增长率", "增长"), ("，", ""), ("、", ""),
  ]
}
