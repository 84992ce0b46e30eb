internal import Diagnostics

/// A bracket at the end of a clause that holds names of bodies and nothing that says so:
/// `（市经信局、市财政局）`.
///
/// Every item must be a name by its ending. Behind a full stop that is enough; in the middle of a
/// sentence each must also begin like a local body (`市…`, `县…`), because brackets there explain.
struct BareUnitList {
  let text: NoticeText

  /// - Parameter isApart: a sentence ends before the bracket, or it stands on a line of its own.
  func isList(_ inner: ByteRange, isApart: Bool) -> Bool {
    guard text.isWithin(200, inner) else { return false }
    var names = 0
    for item in items(of: text.trimmed(inner)) {
      if names > 0, UnitListReader.isLegend(text, item) { return true }
      guard isName(item), isApart || text.starts(item, with: BareUnitList.starts) else {
        return false
      }
      names += 1
    }
    return names > 0
  }

  private func isName(_ item: ByteRange) -> Bool {
    let count = text.count(item, limit: 31)
    guard count >= 2, count <= 30, text.ends(item, with: BareUnitList.endings),
      !text.starts(item, with: BareUnitList.explanations)
    else { return false }
    var offset = item.start
    while offset < item.end {
      let scalar = text.narrow(at: offset)
      let isPart =
        Folding.isHan(scalar.value) || Folding.isLatin(scalar.value) || scalar.value == 0x2A
        || scalar.value == 0x2605 || scalar.value == 0x3001 || BareUnitList.depth(scalar.value) != 0
      guard isPart || Folding.isSpace(scalar.value) else { return false }
      offset += scalar.length
    }
    return true
  }

  /// The stretches between commas outside of brackets.
  private func items(of range: ByteRange) -> [ByteRange] {
    var items: [ByteRange] = []
    var depth = 0
    var start = range.start
    var offset = range.start
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      let next = offset + max(1, scalar.length)
      depth += BareUnitList.depth(scalar.value)
      let isSeparator = scalar.value == 0x3001 || scalar.value == 0x2C || scalar.value == 0x3B
      if depth <= 0, isSeparator {
        items.append(text.trimmed(ByteRange(start, offset)))
        start = next
      }
      offset = next
    }
    return items + [text.trimmed(ByteRange(start, range.end))]
  }

  private static func depth(_ value: UInt32) -> Int {
    switch value {
    case 0x28, 0x3008, 0x3C: 1
    case 0x29, 0x3009, 0x3E: -1
    default: 0
    }
  }

  private static let starts: CueSet = [
    "省", "市", "县", "区", "州", "旗", "镇", "各", "*市", "*县", "*区", "*省", "团市委", "团县委", "团区委",
  ]

  private static let endings: CueSet = [
    "局", "委", "办", "厅", "署", "院", "社", "政府", "办公室", "中心", "公司", "集团", "街道", "乡镇", "镇", "乡",
    "单位", "部门", "督查室", "研究室", "政研室", "办事处", "服务站", "服务处", "科室", "处室", "管理处", "管理站", "银行", "分行",
    "支行", "人行", "残联", "工商联", "妇联", "总工会", "文联", "科协", "侨联", "联合会",
    "海关", "公安", "税务", "法院", "检察院", "支队", "大队", "部", "管委会", "委员会", "指挥部", "专班", "协会", "学会",
    "街道)", "乡镇)", "镇)", "区)", "市)", "街道〉", "镇〉", "区〉", "市〉", "办〉", "局〉", "委〉", "办)", "局)", "会〉",
    "各县区", "各区县", "各镇街", "园区", "开发区", "新区", "高新区", "企业", "银保监局", "金融机构", "院校", "高校",
    "局*", "委*", "办*", "部*", "局★", "委★", "办★", "部★",
  ]

  /// How a bracket begins that explains the word before it.
  private static let explanations: CueSet = [
    "含", "不含", "包括", "包含", "除", "如", "即", "以下", "简称", "指", "原", "附", "不包", "其中", "由", "非", "或",
    "及", "和", "与", "同", "限", "按", "以",
  ]
}
