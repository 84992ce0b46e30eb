/// What a word says about the figures near it.
enum Cue: CaseIterable {
  /// The government sets money aside.
  case budget
  /// Money or quotas are sought from above.
  case seek
  /// Money is handed out.
  case award
  /// What is handed out.
  case grant
  /// Another thing is done: what was said before no longer governs.
  case deed
  /// Balances and volumes of credit.
  case credit
  /// Money that firms and governments invest.
  case investment
  /// The size of a firm or project, by which a policy chooses.
  case size
  /// A share or rate that a rule sets, not a result.
  case rule
  /// A result is brought about: what follows 等 was meant.
  case completion

  /// Words of one linguistic role, longest match first. A word may stand in several rows.
  var words: [String] {
    switch self {
    case .budget:
      [
        "预算安排", "安排预算", "统筹安排", "安排资金", "安排专项", "安排", "支持总额", "列支", "列资", "拿出",
      ]
    case .seek: ["争取", "争取到", "争取获得", "向上争取", "到位"]
    case .award: ["给予", "予以", "提供", "发放", "计发", "兑现", "享受", "拨付", "可获得", "可获", "将获得", "领取", "申领"]
    case .grant:
      [
        "奖励", "补助", "补贴", "资助", "奖补", "补偿", "扶持", "奖金", "消费券", "购房券", "购物券", "算力券", "服务券", "红包",
        "礼包", "津贴", "安家费", "启动资金", "贴息", "助学金", "救助金",
        "创新券", "兑付", "以奖代补", "支持", "中央预算内投资", "国债",
      ]
    case .deed:
      [
        "开展", "实施", "完成", "力争", "确保", "实现", "打造", "带动", "推进", "推动", "加快", "建成",
        "撬动", "新增", "培育", "组织", "给予", "力促", "全年", "达到",
      ]
    case .credit:
      [
        "贷款", "授信", "授信余额", "担保余额", "担保年末余额", "贷款余额", "信贷", "再贷款", "融资担保",
        "贷款额度", "质押登记额", "质押融资", "信用贷款", "担保额", "转贷", "担保业务", "在保余额", "融资租赁",
        "信贷支持", "续贷", "续贷展期",
      ]
    case .investment:
      [
        "投资", "总投资", "投资总额", "投资额", "计划投资", "完成投资", "固定资产投资", "对外投资", "社会资本", "社会资本投入",
      ]
    case .size:
      [
        "产值", "营收", "营业收入", "收入", "销售额", "销售总额", "销售收入", "零售额", "门票", "投资", "研发费用", "年薪", "售价",
        "单价",
        "价格", "纳税", "缴税", "税收", "财政贡献", "注册资本", "成交额", "交易额", "估值", "增长", "面积", "增速", "规模", "票房",
      ]
    case .rule:
      [
        "补贴", "补助", "奖励", "给予", "予以", "资助", "贴息", "税率", "减按", "征收", "减免", "免征", "按照",
        "承担", "配套", "提取", "补偿", "容积率", "建筑密度", "绿地率", "限高", "不得", "按", "售价", "利息",
        "折", "首付款", "首付比例", "资本金比例", "缴费比例", "保险费率", "上浮", "下浮", "上调", "下调", "自缴", "自付", "自筹",
        "预付款",
        "保证金", "扣除比例", "扶持比例", "抵扣", "返还",
        "让利", "可报", "报销",
      ]
    case .completion:
      [
        "建成", "创建", "完成", "打造", "新建", "建设", "新增", "实现", "力争", "培育", "新认定", "争创",
      ]
    }
  }
}

/// Where the cues of a text stand, in order.
struct CueMap {
  private let found: [Cue: [Range<Int>]]

  init(_ text: FactText) {
    var found: [Cue: [Range<Int>]] = [:]
    for start in text.all where CueMap.firsts.mayContain(text.scalars[start]) {
      for (word, cue) in CueMap.table[text.scalars[start]] ?? [] {
        guard start + word.count <= text.count,
          text.scalars[start..<start + word.count].elementsEqual(word)
        else { continue }
        // 预算安排 holds 安排: only the longer counts.
        if let last = found[cue]?.last, last.upperBound >= start + word.count { continue }
        found[cue, default: []].append(start..<start + word.count)
      }
    }
    self.found = found
  }

  func occurs(_ cue: Cue, in range: Range<Int>) -> Bool { first(cue, in: range) != nil }

  func first(_ cue: Cue, in range: Range<Int>) -> Range<Int>? {
    guard let found = found[cue] else { return nil }
    let index = found.partition { $0.lowerBound >= range.lowerBound }
    guard index < found.count, found[index].upperBound <= range.upperBound else { return nil }
    return found[index]
  }

  func last(_ cue: Cue, in range: Range<Int>) -> Range<Int>? {
    guard let found = found[cue] else { return nil }
    let index = found.partition { $0.upperBound > range.upperBound } - 1
    guard index >= 0, found[index].lowerBound >= range.lowerBound else { return nil }
    return found[index]
  }

  private static let table: [Unicode.Scalar: [(word: [Unicode.Scalar], cue: Cue)]] = {
    var table: [Unicode.Scalar: [(word: [Unicode.Scalar], cue: Cue)]] = [:]
    for cue in Cue.allCases {
      for word in cue.words.map({ Array($0.unicodeScalars) }) {
        word.first.map { table[$0, default: []].append((word, cue)) }
      }
    }
    return table.mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }()

  private static let firsts = ScalarFilter(table.keys)
}

extension Array<Range<Int>> {
  /// The first index whose range, and every later one, satisfies `isBehind`. The ranges are in order.
  func partition(_ isBehind: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
