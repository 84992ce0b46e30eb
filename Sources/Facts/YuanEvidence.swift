/// Tells an amount printed without 元 (`500万补助`, `资金1000万以上`) from a magnitude without a unit.
///
/// A word for money must stand right beside it; without one the number is left out.
struct YuanEvidence {
  let text: FactText

  func holds(for amount: Amount) -> Bool {
    guard amount.unit == nil, amount.exponent >= 4 else { return false }
    var end = amount.end
    if let bound = Bound.found(in: text, at: end) { end = bound.range.upperBound }
    let behind = text[end]
    if let link = YuanEvidence.links.match(in: text, at: end, before: text.count) {
      end = link.upperBound
    }
    if YuanEvidence.following.match(in: text, at: end, before: text.count) != nil { return true }
    var start = amount.range.lowerBound
    if let bound = Bound.found(in: text, endingAt: start, from: 0) {
      start = bound.range.lowerBound
    }
    if let link = YuanEvidence.verbs.match(in: text, endingAt: start, from: 0) {
      start = link.lowerBound
    }
    guard let behind, text[end] != nil else {
      return YuanEvidence.leading.match(in: text, endingAt: start, from: 0) != nil
    }
    return (!behind.isHan || behind == "的")
      && YuanEvidence.leading.match(in: text, endingAt: start, from: 0) != nil
  }

  private static let links: WordList = ["的", "一次性", "的一次性", "财政", "专项", "研发", "创业"]
  /// What an amount right before is an amount of.
  private static let following: WordList = [
    "补助", "奖励", "补贴", "资助", "奖补", "经费", "资金", "奖金", "贴息", "贷款", "授信", "投资", "罚款", "扶持",
  ]
  private static let verbs: WordList = ["达", "达到", "为", "在", "共", "合计", "给予", "予以"]
  /// What an amount right behind is an amount of.
  private static let leading: WordList = [
    "补助", "奖励", "补贴", "资助", "奖补", "经费", "资金", "奖金", "贴息", "贷款", "授信", "投资", "安排", "给予", "予以",
    "营收", "营业额", "交易额", "财政贡献", "营业收入", "收入", "产值", "销售额", "总额", "金额", "余额",
  ]
}
