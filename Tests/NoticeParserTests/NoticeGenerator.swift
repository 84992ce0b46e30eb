/// Makes notices of every form that the parser must read, each from one number.
struct NoticeGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// How domains and clauses are labelled.
  private enum Numbering: CaseIterable {
    case chineseOverArabic, chineseOverParenthesis, chaptersOverArticles, arabicAlone
    case parenthesisAlone, chineseAlone, articlesAlone
  }

  private enum ArabicDelimiter: String, CaseIterable {
    case dot = ".", wideDot = "．", comma = "、", spacedDot = ". "
  }

  mutating func notice() -> GeneratedNotice {
    var notice = GeneratedNotice()
    makeHead(&notice)
    makeBody(&notice)
    makeTail(&notice)
    return notice
  }

  // MARK: - Body

  private mutating func makeBody(_ notice: inout GeneratedNotice) {
    let numbering = random.pick(Numbering.allCases)
    let delimiter = random.pick(ArabicDelimiter.allCases)
    let restarts = random.once(in: 2)
    let isHeaded =
      numbering == .chineseOverArabic || numbering == .chineseOverParenthesis
      || numbering == .chaptersOverArticles
    let unitForm = random.once(in: 2) ? random.number(0...6) : nil
    let leadForm = random.number(0...6)
    let titleForm = random.number(0...4)
    let hasParagraphs = random.once(in: 3)
    var number = 0
    for index in 1...(isHeaded ? random.number(2...5) : 1) {
      var domain = GeneratedNotice.Domain(
        label: "", title: "", leads: [], introduction: [], heading: [], clauses: [])
      if isHeaded { makeHeading(&domain, index, numbering, leadForm) }
      if restarts && numbering != .chaptersOverArticles { number = 0 }
      for _ in 0..<random.number(isHeaded ? 2...5 : 3...8) {
        number += 1
        let label = label(numbering, number, delimiter)
        domain.clauses.append(
          clause(
            label, numbering, titleForm: titleForm, unitForm: unitForm,
            isFirst: number == 1, hasParagraphs: hasParagraphs,
            isFirstOfAll: notice.domains.isEmpty && domain.clauses.isEmpty))
      }
      notice.domains.append(domain)
    }
    if random.once(in: 4) { glue(&notice, numbering) }
  }

  private mutating func makeHeading(
    _ domain: inout GeneratedNotice.Domain, _ number: Int, _ numbering: Numbering, _ form: Int
  ) {
    domain.label =
      numbering == .chaptersOverArticles
      ? "第\(chinese(number))章" : "\(chinese(number))、"
    domain.title = random.pick(Vocabulary.domainTitles)
    let separator = numbering == .chaptersOverArticles ? " " : ""
    let leads = Array(Set((0..<random.number(1...2)).map { _ in random.pick(Vocabulary.units) }))
      .sorted()
    let names = leads.joined(separator: "、")
    let heading = domain.label + separator + domain.title
    domain.leads = leads
    switch form {
    case 0: domain.heading = ["\(heading)（由\(names)牵头实施）"]
    case 1: domain.heading = ["\(heading)（由\(names)牵头）"]
    case 2: domain.heading = ["\(heading)（\(names)牵头）"]
    case 3: domain.heading = ["\(heading)（责任单位：\(names)）"]
    case 4: domain.heading = [heading, "牵头单位：\(names)"]
    case 5: domain.heading = [heading, "（牵头单位：\(names)）"]
    default:
      domain.heading = [heading]
      domain.leads = []
    }
    if numbering != .chaptersOverArticles, random.once(in: 2) {
      let count = random.number(1...2)
      domain.introduction = [sentences(count).joined()]
    }
  }

  private mutating func clause(
    _ label: String, _ numbering: Numbering, titleForm: Int, unitForm: Int?, isFirst: Bool,
    hasParagraphs: Bool, isFirstOfAll: Bool
  ) -> GeneratedNotice.Clause {
    let isArticle = numbering == .chaptersOverArticles || numbering == .articlesAlone
    var clause = GeneratedNotice.Clause(
      label: label, title: "", paragraphs: [], units: [], lines: [])
    let count = random.number(1...4)
    var paragraphs = [sentences(count).joined()]
    // Where the last clause alone had several paragraphs, nobody could tell them from a closing.
    if hasParagraphs, isFirstOfAll || random.once(in: 2) {
      for _ in 0..<random.number(1...3) { paragraphs.append(sentences(1).joined()) }
    } else if hasParagraphs, random.once(in: 2) {
      paragraphs[0] += "支持以下方向："
      for item in 1...random.number(2...4) {
        paragraphs.append("（\(item)）\(random.pick(Vocabulary.items))。")
      }
    }
    clause.paragraphs = paragraphs
    var units = ""
    if let unitForm { (units, clause.units) = makeUnits(unitForm, isFirst: isFirst) }
    var printed = paragraphs
    if units.hasPrefix("责任单位") {
      printed.append(units)
    } else {
      printed[printed.count - 1] += units
    }
    let head = isArticle ? label + " " : label
    if !isArticle {
      clause.title = random.pick(Vocabulary.clauseTitles)
      switch titleForm {
      case 3: printed.insert("\(head)\(clause.title)", at: 0)
      case 4: printed[0] = "\(head)【\(clause.title)】\(printed[0])"
      default: printed[0] = "\(head)\(clause.title)。\(printed[0])"
      }
    } else {
      let rule = random.pick(Vocabulary.rules) + "。"
      clause.paragraphs[0] = rule + clause.paragraphs[0]
      printed[0] = head + rule + printed[0]
    }
    clause.lines = printed
    return clause
  }

  /// Units as printed, and what they mean.
  private mutating func makeUnits(
    _ form: Int, isFirst: Bool
  ) -> (printed: String, units: [GeneratedNotice.Unit]) {
    var names: [String] = []
    for _ in 0..<random.number(1...4) {
      let name = random.pick(Vocabulary.units)
      if !names.contains(name) { names.append(name) }
    }
    let plain = names.map { GeneratedNotice.Unit(name: $0, isLead: false) }
    let firstLeads = names.enumerated().map { GeneratedNotice.Unit(name: $1, isLead: $0 == 0) }
    let rest = names.dropFirst().joined(separator: "、")
    switch form {
    case 0: return ("（责任单位：\(names.joined(separator: "、"))）", plain)
    case 1:
      let legend = isFirst ? "，带*的为牵头单位，下同" : ""
      return ("（责任单位：*\(names.joined(separator: "、"))\(legend)）", firstLeads)
    case 2:
      guard names.count > 1 else { return ("（\(names[0])牵头）", firstLeads) }
      return ("（\(names[0])牵头，\(rest)配合）", firstLeads)
    case 3: return ("（\(names.joined(separator: "、"))按职责分工负责）", plain)
    case 4:
      guard names.count > 1 else { return ("（牵头单位：\(names[0])）", firstLeads) }
      return ("（牵头单位：\(names[0])；配合单位：\(rest)）", firstLeads)
    case 5: return ("责任单位：\(names.joined(separator: "、"))", plain)
    default: return ("（责任单位：\(names.joined(separator: "、 ")) ）", plain)
    }
  }

  /// Prints some clauses behind the line before, where the place still shows them: after a full
  /// stop or a bracket.
  private mutating func glue(_ notice: inout GeneratedNotice, _ numbering: Numbering) {
    guard numbering == .chineseOverArabic || numbering == .chineseOverParenthesis else { return }
    let gap = random.pick(["", " "])
    for domain in notice.domains.indices {
      for clause in notice.domains[domain].clauses.indices.dropFirst() where random.once(in: 4) {
        let before = notice.domains[domain].clauses[clause - 1].lines.last ?? ""
        let here = notice.domains[domain].clauses[clause].lines[0]
        guard before.hasSuffix("。") || before.hasSuffix("）"), here.contains("。"),
          !here.contains("【")
        else { continue }
        notice.domains[domain].clauses[clause].isGlued = true
        notice.domains[domain].clauses[clause].lines[0] = gap + here
      }
    }
  }

  private mutating func sentences(_ count: Int) -> [String] {
    (0..<count).map { index in
      if index > 0, random.once(in: 3) { return random.pick(Vocabulary.traps) + "。" }
      return random.pick(Vocabulary.sentences) + "。"
    }
  }

  private func label(_ numbering: Numbering, _ number: Int, _ delimiter: ArabicDelimiter) -> String
  {
    switch numbering {
    case .chineseOverArabic, .arabicAlone: "\(number)\(delimiter.rawValue)"
    case .chineseOverParenthesis, .parenthesisAlone: "（\(chinese(number))）"
    case .chaptersOverArticles, .articlesAlone: "第\(chinese(number))条"
    case .chineseAlone: "\(chinese(number))、"
    }
  }

  /// 1…99 in Chinese numerals.
  private func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let tens = number / 10
    let prefix = tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十"
    return prefix + digits[number % 10]
  }

  // MARK: - Head and tail

  private mutating func makeHead(_ notice: inout GeneratedNotice) {
    let region = random.pick(Vocabulary.regions)
    let title = "关于推动\(region)经济高质量发展的若干政策"
    if !random.once(in: 3) { notice.preamble = random.pick(Vocabulary.preambles) + "。" }
    switch random.number(0...4) {
    case 0:
      notice.preamble = nil
    case 1:
      notice.title = title
      notice.head = [title]
      if notice.preamble == nil { notice.preamble = Vocabulary.preambles[0] + "。" }
    default:
      makeCarrier(&notice, region, title)
    }
  }

  /// The notice that carries the document, with or without the site's table before it.
  private mutating func makeCarrier(
    _ notice: inout GeneratedNotice, _ region: String, _ title: String
  ) {
    let body = "\(region)人民政府" + random.pick(["", "办公室"])
    let year = random.number(2019...2025)
    let sequence = random.number(1...60)
    let (open, close) = random.pick([("〔", "〕"), ("[", "]"), ("【", "】"), ("（", "）")])
    let number = "\(region.prefix(1))政发\(open)\(year)\(close)\(sequence)号"
    let addressees = random.pick([
      "各乡镇人民政府，县直属各单位", "各镇人民政府、街道办事处，市政府直属各单位", "各区、县（市）人民政府，市级各单位",
    ])
    let month = random.number(1...12)
    let day = random.number(1...28)
    let noticeTitle = random.pick([
      "\(body)关于印发《\(title)》的通知", "\(body)印发\(title)的通知", "\(body)关于印发\(title)的通知",
    ])
    let hasTable = random.once(in: 3)
    notice.hasTable = hasTable
    if hasTable { notice.head += table(number, "\(year)-06-01", noticeTitle) }
    if random.once(in: 4) { notice.head.append("\(body)文件") }
    let hasNumber = random.once(in: 2)
    if hasNumber, random.once(in: 2) {
      notice.head += [number, noticeTitle]
    } else {
      notice.head += hasNumber ? [noticeTitle, number] : [noticeTitle]
    }
    notice.head += [
      "\(addressees)：", "《\(title)》已经\(region)政府常务会议研究同意，现印发给你们，请结合实际认真组织实施。",
      body, "\(year)年\(month)月\(day)日",
    ]
    if random.once(in: 2) { notice.head.append("（此件公开发布）") }
    notice.head.append(title)
    notice.title = title
    notice.documentNumber = hasNumber || hasTable ? number : nil
    notice.addressees = addressees
    notice.issuingBody = body
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    notice.signedDate = "\(year)-\(pad(month))-\(pad(day))"
    if notice.preamble == nil { notice.preamble = Vocabulary.preambles[0] + "。" }
  }

  private mutating func table(_ number: String, _ date: String, _ title: String) -> [String] {
    let fields = [
      ("索引号", "330803-003/2023-62655"), ("文号", number), ("公开日期", date), ("发布单位", "市政府办公室"),
      ("统一编号", ""), ("有效性", "有效"),
    ]
    let crumbs = ["当前位置：首页 > 政务公开 > 政策文件"]
    switch random.number(0...3) {
    case 0: return crumbs + fields.map { "\($0.0)：\($0.1)" }
    case 1:
      return fields.flatMap { $0.1.isEmpty ? [$0.0] : [$0.0, $0.1] } + [
        title, "发布日期：\(date) 浏览次数：123",
      ]
    case 2: return ["\(fields[0].0)：\(fields[0].1) \(fields[1].0)：\(fields[1].1)", "标题：\(title)"]
    default:
      return fields.map { "• \($0.0):" + ($0.1.isEmpty ? "" : "\n  \($0.1)") }.flatMap {
        $0.split(separator: "\n").map(String.init)
      }
    }
  }

  private mutating func makeTail(_ notice: inout GeneratedNotice) {
    if random.once(in: 2) { notice.closing = random.pick(Vocabulary.closings) + "。" }
    switch random.number(0...5) {
    case 0: notice.tail = ["抄送：市委各部门，市人大常委会办公室。", "\(Vocabulary.regions[0])人民政府办公室 2023年10月13日印发"]
    case 1: notice.tail = ["附件：1.申报指南", "2.资金管理办法"]
    case 2: notice.tail = ["关于推动经济高质量发展的通知.pdf", "编辑：(", "关闭", "打印"]
    case 3: notice.tail = ["【打印本页】 【关闭窗口】", "相关解读：一图读懂"]
    default: break
    }
  }
}
