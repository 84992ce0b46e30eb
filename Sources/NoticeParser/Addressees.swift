internal import Diagnostics

/// Tells to whom a notice is addressed 主送机关: names before a colon, on a line of their own, on
/// several, or on the line on which the letter begins.
struct Addressees {
  let text: NoticeText

  /// Whether `range` names them and nothing else: `各乡镇人民政府,县直属各单位:`.
  func fill(_ range: ByteRange) -> Bool {
    guard text.narrow(before: range.end).value == 0x3A, !text.contains(.fullStop, in: range),
      !text.contains(Addressees.opening, in: range), text.isWithin(300, range)
    else { return false }
    let names = ByteRange(range.start, range.end - text.scalar(before: range.end).length)
    return text.ends(text.trimmed(names), with: Addressees.endings)
  }

  private static let opening: Cue = "如下"
  private static let every: Cue = "各"

  private static let endings: CueSet = [
    "政府", "单位", "部门", "委", "局", "办", "办公室", "街道", "街道办事处", "企业", "机构", "院", "公司", "镇", "乡", "处",
    "厅", "委员会", "中心", "组织", "团体", "院校", "高校", "学校", "县", "区", "市", "集团", "银行", "协会", "会", "部", "园区",
    "站", "所", "党组", "残联", "妇联", "工商联", "社", "支队", "大队", "馆", "人士", "公众", "市民", ")",
  ]

  /// Where they end in a line that goes on with the letter: `各区财政局：为加快发展，…`.
  func end(in line: ByteRange) -> Int? {
    guard text.scalar(at: line.start).value == 0x5404,  // 各
      let colon = text.find(.colon, in: ByteRange(line.start, min(line.end, line.start + 900))),
      text.skipSpace(from: colon.end, to: line.end) < line.end,
      fill(ByteRange(line.start, colon.end))
    else { return nil }
    return colon.end
  }

  /// Whether a line is one of several that name them: `各县（市、区）人民政府，` ends with a comma, or
  /// begins with 各 and breaks off.
  func goOn(in range: ByteRange) -> Bool {
    guard !text.contains(Addressees.sentenceWords, in: range) else { return false }
    let last = text.narrow(before: range.end).value
    if last == 0x2C || last == 0x3001 || last == 0x3B { return true }
    return text.end(of: Addressees.every, at: range.start, before: range.end) != nil && last != 0x3A
      && last != 0x3002
  }

  private static let sentenceWords: CueSet = ["。", "关于", "印发", "现将", "如下", "通知"]
}
