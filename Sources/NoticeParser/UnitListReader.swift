internal import Diagnostics
internal import NoticeModel

/// Reads who is responsible out of what a bracket or a `责任单位：` line holds.
///
/// `责任单位：*市科技局、市财政局〈国资办〉,市税务局`, `A牵头，B、C配合`, `A、B按职责分工负责`,
/// `牵头单位：A；配合单位：B`, `由A牵头实施`.
struct UnitListReader {
  let text: NoticeText
  let lines: Lines
  private var units: [ResponsibleUnit] = []
  /// Units whose role a later word (`牵头`, `配合`) may still settle.
  private var open = 0
  private var role: UnitRole = .responsible
  private var isMarked = false
  /// The items belong to a name that is no units': `完成时限：…`.
  private var isOther = false

  init(_ text: NoticeText, _ lines: Lines) {
    self.text = text
    self.lines = lines
  }

  /// The units in the order they are named; what stands behind a legend names nobody.
  mutating func read(_ range: ByteRange) -> [ResponsibleUnit] {
    let items = items(of: range)
    units.reserveCapacity(items.count)
    for item in items {
      guard read(item: item) else { break }
    }
    return units
  }

  /// Whether a legend in `range` gives the lead to the first unit of each list:
  /// `（列第一位的为牵头单位，下同）`.
  static func firstLeads(_ text: NoticeText, in range: ByteRange) -> Bool {
    text.contains(firstWords, in: range) && text.contains("牵头", in: range)
  }

  /// Where a list of names ends that no bracket closes: at its full stop, or at white space that no
  /// separator precedes.
  static func end(_ text: NoticeText, of range: ByteRange) -> Int {
    var offset = text.skipSpace(from: range.start, to: range.end)
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      if scalar.value == 0x3002 { return offset + scalar.length }
      let last = text.narrow(before: offset).value
      let isListed = last == 0x3001 || last == 0x2C || last == 0x3B
      let next = text.skipSpace(from: offset, to: range.end)
      if next > offset, !isListed,
        UnitCues.marker(text, at: next, before: range.end) == nil, !isSeparator(text, next)
      {
        return offset
      }
      offset = max(next, offset + max(1, scalar.length))
    }
    return range.end
  }

  private static func isSeparator(_ text: NoticeText, _ offset: Int) -> Bool {
    let value = text.narrow(at: offset).value
    return value == 0x3001 || value == 0x2C || value == 0x3B
  }

  private static let firstWords: CueSet = [
    "列第一", "排第一", "第一个", "首位", "第一家", "第一位", "排首位", "列首位",
  ]

  /// - Returns: false where a legend begins; what follows it names nobody.
  private mutating func read(item: ByteRange) -> Bool {
    var item = item
    while let marker = UnitCues.marker(text, at: item.start, before: item.end) {
      role =
        switch marker.role {
        case .lead: .lead
        case .supporting: .supporting
        case .responsible: .responsible
        }
      isMarked = true
      isOther = false
      open = units.count
      item = text.trimmed(ByteRange(marker.end, item.end))
    }
    if UnitListReader.isLegend(text, item) {
      if var name = nameBeforeLegend(item) { settle(&name) }
      return false
    }
    isOther = isOther || beginsOther(item)
    if isOther || text.ends(item, with: UnitCues.termEndings) { return true }
    if !isMarked, let end = text.end(of: "由", at: item.start, before: item.end) {
      item = text.trimmed(ByteRange(end, item.end))
    }
    settle(&item)
    return true
  }

  /// Takes the words of duty off the end of an item, enters the unit and gives the open units
  /// their role.
  private mutating func settle(_ item: inout ByteRange) {
    var duty: UnitRole?
    var changed = true
    while changed {
      changed = false
      if let found = text.last(of: UnitListReader.duties, endingAt: item.end, after: item.start) {
        item = text.trimmed(ByteRange(item.start, found.start))
        duty = duty == .lead ? .lead : found.meaning
        changed = true
      }
      item = trimmedOfMarks(item)
      if let found = text.last(of: UnitListReader.others, endingAt: item.end, after: item.start) {
        item = text.trimmed(ByteRange(item.start, found.start))
      }
    }
    enter(item)
    // `责任单位：A牵头，B配合`: the marker says less than the words of duty.
    guard let duty, !isMarked || role == .responsible else { return }
    for index in open..<units.count {
      units[index] = ResponsibleUnit(name: units[index].name, role: duty)
    }
    open = units.count
  }

  private mutating func enter(_ item: ByteRange) {
    var range = item
    var isStarred = false
    if text.narrow(at: range.start).value == 0x2A || text.scalar(at: range.start).value == 0x2605,
      !range.isEmpty
    {
      isStarred = true
      range = text.trimmed(
        ByteRange(range.start + text.scalar(at: range.start).length, range.end))
    }
    let last = text.narrow(before: range.end).value
    if !range.isEmpty, last == 0x2A || last == 0x2605 {
      isStarred = true
      range = text.trimmed(
        ByteRange(range.start, range.end - text.scalar(before: range.end).length))
    }
    guard !range.isEmpty else { return }
    let pieces = pieces(of: range)
    let name = Passage(
      text: text.string(pieces), pieces: pieces, paragraphStarts: Passage.oneParagraph)
    units.append(ResponsibleUnit(name: name, role: isStarred ? .lead : role))
  }

  /// Words behind the last name, longer ones first.
  private static let others: CueTable<Void> = [
    ("等有关部门", ()), ("等相关部门", ()), ("等有关单位", ()), ("等相关单位", ()), ("等部门", ()), ("等单位", ()),
    ("等", ()),
  ]

  /// A name is one piece, unless a line break cuts it.
  private func pieces(of range: ByteRange) -> [ByteRange] {
    let isWhole = !text.bytes[range.start..<range.end].contains { $0 == 0x0A || $0 == 0x0D }
    return isWhole ? [range] : lines.pieces(of: range, in: text).all
  }

  /// `带*的为牵头单位`, `以下工作均需…`, `下同`
  static func isLegend(_ text: NoticeText, _ item: ByteRange) -> Bool {
    if text.starts(item, with: legendStarts) { return true }
    return text.contains(legendWords, in: item)
  }

  /// The name in `县商务局（列第一位的为牵头单位，下同）`.
  private func nameBeforeLegend(_ item: ByteRange) -> ByteRange? {
    guard let open = text.find(.openBracket, in: item) else { return nil }
    let name = text.trimmed(ByteRange(item.start, open.start))
    return name.isEmpty || UnitListReader.isLegend(text, name) ? nil : name
  }

  private func beginsOther(_ item: ByteRange) -> Bool {
    guard let colon = text.find(.colon, in: item) else { return false }
    return text.ends(
      text.trimmed(ByteRange(item.start, colon.start)), with: UnitListReader.otherNames)
  }

  /// What stands beside units in a list, before its colon.
  private static let otherNames: CueSet = [
    "时限", "时间", "期限", "日期", "节点", "领导", "责任人", "负责人", "联系人", "电话", "方式", "举措", "频次",
  ]

  private static let legendWords: CueSet = ["为牵头", "下同"]

  private static let legendStarts: CueSet = [
    "带", "标*", "加*", "以下", "下同", "注:", "标注", "列第一", "排第一", "排在", "列在", "排名", "其中带", "首位", "*为",
    "*号", "有*",
  ]

  private func trimmedOfMarks(_ item: ByteRange) -> ByteRange {
    var item = item
    while !item.isEmpty {
      let last = text.narrow(before: item.end)
      // Only trailing marks are cut, so that what opens stays where it is.
      guard
        last.value == 0x3002 || last.value == 0x3A || last.value == 0x2E
          || last.value == 0x29 && !text.contains(.openBracket, in: item)
      else { break }
      item = text.trimmed(ByteRange(item.start, item.end - last.length))
    }
    return item
  }

  /// The stretches between separators that stand outside of brackets.
  private func items(of range: ByteRange) -> [ByteRange] {
    var items: [ByteRange] = []
    var depth = 0
    var start = range.start
    var offset = range.start
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      let next = offset + max(1, scalar.length)
      switch scalar.value {
      case 0x28, 0x3008, 0x3C, 0x300A: depth += 1
      case 0x29, 0x3009, 0x3E, 0x300B: depth = max(0, depth - 1)
      case 0x3001, 0x2C, 0x3B, 0x3002:
        if depth == 0 {
          append(ByteRange(start, offset), to: &items)
          start = next
        }
      case 0x7B49 where depth == 0:  // 等
        if let end = joint(at: offset, range.end) {
          append(ByteRange(start, offset), to: &items)
          start = end
        }
      case 0x20 where depth == 0 && UnitCues.marker(text, at: next, before: range.end) != nil:
        append(ByteRange(start, offset), to: &items)
        start = next
      default: break
      }
      offset = next
    }
    append(ByteRange(start, range.end), to: &items)
    return items
  }

  private func append(_ item: ByteRange, to items: inout [ByteRange]) {
    let item = text.trimmed(item)
    if item.start < item.end { items.append(item) }
  }

  /// Where the words end that join two names: `水利局等部门和各县（市、区）`.
  private func joint(at offset: Int, _ end: Int) -> Int? {
    text.firstMatch(of: UnitListReader.joints, at: offset, before: end) { jointEnd, _ in
      jointEnd < end ? jointEnd : nil
    }
  }

  private static let joints: CueTable<Void> = [
    ("等部门和", ()), ("等有关部门和", ()), ("等省有关部门和", ()), ("等市有关部门和", ()), ("等单位和", ()),
    ("等部门及", ()), ("等有关部门及", ()),
  ]

  /// Words of duty at the end of an item, longer ones first.
  private static let duties: CueTable<UnitRole> = [
    ("按职责分工负责落实", .responsible), ("按照职责分工负责", .responsible), ("按职责分工负责", .responsible),
    ("按职能分工负责", .responsible), ("按照职责分工", .responsible), ("按职责分工落实", .responsible),
    ("按职责分工", .responsible), ("按职责落实", .responsible), ("按职责负责", .responsible),
    ("按照职责负责", .responsible),
    ("分工负责", .responsible), ("共同牵头", .lead), ("联合牵头", .lead), ("牵头实施", .lead),
    ("牵头负责", .lead), ("牵头落实", .lead), ("牵头推进", .lead), ("牵头组织", .lead),
    ("牵头组织实施", .lead), ("牵头办理", .lead), ("分别牵头", .lead), ("牵头", .lead),
    ("负责组织实施", .responsible), ("负责实施", .responsible), ("负责落实", .responsible),
    ("共同负责", .responsible), ("具体负责", .responsible), ("组织实施", .responsible),
    ("具体实施", .responsible), ("负责", .responsible), ("共同配合", .supporting),
    ("协同配合", .supporting), ("配合实施", .supporting), ("配合落实", .supporting),
    ("做好配合", .supporting), ("参与配合", .supporting), ("配合", .supporting), ("参与", .supporting),
    ("协助", .supporting), ("抓落实", .responsible),
  ]
}
