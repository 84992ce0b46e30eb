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
    var common = String(name)
    for (words, replacement) in synonyms { common.replace(words, with: replacement) }
    return common
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
