extension PerRule {
  /// The noun behind a classifier, up to a word that goes on with the sentence.
  func noun(at start: Int, before limit: Int) -> Range<Int> {
    // `单场演出票房收入达到`
    let size = reading.cues.first(.size, in: start..<max(start, limit))?.lowerBound
    let limit = size ?? limit
    // `单个扶持项目奖励`
    if let purpose = PerRule.purposes.match(in: text, at: start, before: limit),
      let head = PerRule.heads.match(in: text, at: purpose.upperBound, before: limit)
    {
      return head
    }
    var end = start
    while end < limit, end - start <= PerRule.longestNoun {
      // `单个技改项目软硬件投入`
      if let head = PerRule.heads.match(in: text, endingAt: end, from: start) {
        return start..<head.upperBound
      }
      // `每家商贸、服务业企业`
      let isJoined = text[end] == "、" && end > start
      let next = isJoined ? end + 1 : end
      guard
        text.has("单位", at: next)
          || PerRule.nounEnds.match(in: text, at: next, before: limit) == nil,
        text[next]?.isHan == true
      else { break }
      end = next + 1
    }
    if let firm = text.first("企业", in: start..<end), let last = text[end - 1],
      !PerRule.bodies.contains(last)
    {
      return start..<firm + 2
    }
    return end - start > PerRule.longestNoun ? start..<start : start..<end
  }

  static let longestNoun = 8
  private static let purposes: WordList = ["扶持", "资助", "补助", "支持", "奖励", "补贴"]
  private static let heads: WordList = ["项目", "展会"]
  /// How the name of something that a firm has ends: `企业技术中心`; in `单个企业标准奖补总额` the firm is meant.
  private static let bodies = Set("心构院站地园器台室队".unicodeScalars)
  private static let nounEnds: WordList = [
    "单", "每", "将", "近", "当年", "年度", "最高", "最低", "最多", "至多", "不超", "不低", "不高", "不少", "不得", "再", "奖",
    "补", "资",
    "给", "累计", "一次性", "按", "可",
    "总", "年", "合计", "享受", "申请", "获", "安排", "使用", "的", "支持", "原则", "在", "至", "为", "扶持", "额", "贷款",
    "培育", "新增", "增加", "限额", "贴息", "享受", "金额", "费", "分别", "均", "各", "由", "予以", "担保", "投", "每", "全",
    "财政",
    "县奖", "县补", "市奖", "市补", "省奖", "省补", "区奖", "区补", "县级", "市级", "省级", "区级",
    "同一", "该", "此", "上限", "封顶", "达", "平均", "发放", "提供",
  ]
}
