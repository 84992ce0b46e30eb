/// Tells an amount printed without 元 (`500万补助`, `资金1000万以上`) from a magnitude without a unit.
///
/// A word for money must stand right beside it; without one the number is left out.
struct YuanEvidence {
  let text: FactText

  func holds(for amount: Amount, behind previous: Amount?) -> Bool {
    guard amount.unit == nil, amount.exponent >= 4 else { return false }
    if isRemark(amount, on: previous) || isPay(amount) { return true }
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
    // `另奖10-50万`
    if text[start - 1] == "-" {
      start -= 1
      while text[start - 1]?.isDigit == true { start -= 1 }
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

  /// `500万元(含500万)`, `奖励20万元(市政策30万)`: a remark that ends with the number, on an amount.
  private func isRemark(_ amount: Amount, on previous: Amount?) -> Bool {
    guard let previous, previous.unit?.unit.isMoney == true || previous.exponent >= 4,
      text[amount.end] == ")", text[previous.end] == "("
    else { return false }
    return text.scalars[previous.end..<amount.range.lowerBound].count { $0 == "(" } == 1
      && (previous.unit != nil || text[amount.range.lowerBound - 1] == "含")
  }

  /// `按照120万/年支付年薪`: so much for each, beside a word for pay.
  private func isPay(_ amount: Amount) -> Bool {
    guard text[amount.end] == "/", UnitTable.per(in: text, at: amount.end) != nil else {
      return false
    }
    let near = max(0, amount.range.lowerBound - 12)..<min(text.count, amount.end + 16)
    return YuanEvidence.pays.occurs(in: text, near)
  }

  private static let pays: WordList = ["薪", "津贴", "补贴", "补助", "奖励", "资助", "租金"]

  private static let links: WordList = ["的", "一次性", "的一次性", "财政", "专项", "研发", "创业"]
  /// What an amount right before is an amount of.
  private static let following: WordList = [
    "补助", "奖励", "补贴", "资助", "奖补", "经费", "资金", "奖金", "贴息", "贷款", "授信", "投资", "罚款", "扶持",
  ]
  private static let verbs: WordList = ["达", "达到", "为", "在", "共", "合计", "给予", "予以"]
  /// What an amount right behind is an amount of.
  private static let leading: WordList = [
    "补助", "奖励", "补贴", "资助", "奖补", "经费", "资金", "奖金", "贴息", "贷款", "授信", "投资", "安排", "给予", "予以",
    "另奖", "再奖", "营收", "营业额", "交易额", "财政贡献", "营业收入", "收入", "产值", "销售额", "总额", "金额", "余额",
  ]
}
