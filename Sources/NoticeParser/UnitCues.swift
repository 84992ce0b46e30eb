internal import Diagnostics

/// The words by which notices say who is responsible.
enum UnitCues {
  /// Words before a colon, with the role of the units behind it.
  static let markers: CueTable<MarkerRole> = [
    ("责任单位", .responsible), ("责任部门", .responsible), ("责任主体", .responsible),
    ("牵头责任单位", .lead), ("牵头单位", .lead), ("牵头部门", .lead), ("牵头领域", .lead),
    ("主要责任单位", .responsible), ("实施单位", .responsible), ("实施部门", .responsible),
    ("落实单位", .responsible), ("落实部门", .responsible), ("承办单位", .responsible),
    ("主办单位", .lead), ("主管部门", .responsible), ("负责单位", .responsible),
    ("负责部门", .responsible), ("执行单位", .responsible), ("主责单位", .lead),
    ("配合单位", .supporting), ("配合部门", .supporting), ("协办单位", .supporting),
    ("协同单位", .supporting), ("参与单位", .supporting), ("参加单位", .supporting),
    ("责任分工", .responsible), ("牵头", .lead), ("配合", .supporting), ("责任", .responsible),
  ]

  enum MarkerRole: Sendable { case lead, responsible, supporting }

  /// Where the marker and its colon at `offset` end, and what role it gives.
  static func marker(
    _ text: NoticeText, at offset: Int, before end: Int
  ) -> (end: Int, role: MarkerRole)? {
    // All begin with a Han character.
    guard offset + 2 < end, text.bytes[offset] >= 0xE4,
      markers.mayBegin(withHan: text.bytes[offset + 1], text.bytes[offset + 2])
    else { return nil }
    return text.firstMatch(of: markers, at: offset, before: end) { cueEnd, role in
      let colon = text.skipSpace(from: cueEnd, to: end)
      guard colon < end else { return nil }
      if text.narrow(at: colon).value == 0x3A {
        return (colon + text.scalar(at: colon).length, role)
      }
      // `（责任单位 市商务局）`: white space stands for the colon behind the whole name.
      if colon > cueEnd, text.start(of: "单位", endingAt: cueEnd, after: offset) != nil {
        return (colon, role)
      }
      return nil
    }
  }

  /// Whether the bracket at `offset` holds who leads: `（由…牵头实施）`, `（责任单位：…）`.
  static func opensLeadParenthesis(_ text: NoticeText, at offset: Int, before end: Int) -> Bool {
    guard let bracket = Bracket(text, at: offset, before: end) else { return false }
    return namesUnits(text, in: bracket.inner)
  }

  /// Whether what a bracket holds says who is responsible.
  static func namesUnits(_ text: NoticeText, in inner: ByteRange) -> Bool {
    let inner = text.trimmed(inner)
    guard !inner.isEmpty else { return false }
    if marker(text, at: inner.start, before: inner.end) != nil { return true }
    if text.starts(inner, with: otherStarts), text.contains(listMarkers, in: inner) { return true }
    guard !containsSentence(text, in: inner) else { return false }
    return text.ends(withoutTerm(text, inner), with: dutyEndings)
      || text.ends(inner, with: legendEndings)
        && text.ends(withoutLegend(text, inner), with: dutyEndings)
  }

  /// What may stand before the units in a bracket: `（牵头领导：甲某某；牵头单位：县经信局）`.
  private static let otherStarts: CueSet = [
    "牵头领导", "分管领导", "责任领导", "责任人", "负责人", "完成时限", "完成时间", "时间节点",
  ]

  private static let legendEndings: CueSet = ["下同", "为牵头单位", "为牵头部门"]

  /// Without the items at the end that explain the list: `…等负责，列第一位者为牵头单位，下同`.
  private static func withoutLegend(_ text: NoticeText, _ inner: ByteRange) -> ByteRange {
    var end = inner.end
    var offset = inner.end
    while offset > inner.start {
      let scalar = text.narrow(before: offset)
      offset -= max(1, scalar.length)
      guard scalar.value == 0x2C || scalar.value == 0x3B else { continue }
      let item = text.trimmed(ByteRange(offset + scalar.length, end))
      guard UnitListReader.isLegend(text, item) else { break }
      end = offset
    }
    return text.trimmed(ByteRange(inner.start, end))
  }

  /// Without the item at the end that says by when: `…牵头，2024年底前完成`.
  private static func withoutTerm(_ text: NoticeText, _ inner: ByteRange) -> ByteRange {
    guard text.ends(inner, with: termEndings) else { return inner }
    var offset = inner.end
    while offset > inner.start {
      let scalar = text.narrow(before: offset)
      offset -= max(1, scalar.length)
      guard scalar.value != 0x2C, scalar.value != 0x3B else {
        return text.trimmed(ByteRange(inner.start, offset))
      }
    }
    return inner
  }

  /// How an item of a list of units ends that is a term.
  static let termEndings: CueSet = ["完成", "底前", "月前", "日前", "年前", "持续推进", "长期坚持"]

  /// How a parenthesis without a marker ends when it says who is responsible.
  static let dutyEndings: CueSet = [
    "牵头实施", "牵头", "负责", "牵头负责", "分工负责", "配合", "参与", "牵头落实", "负责落实", "负责实施",
    "按职责落实", "分工落实", "抓好落实", "按职责分工", "分别负责", "按职能负责", "牵头推进", "组织实施", "具体实施", "牵头组织", "牵头办理",
    "配合实施", "配合落实", "协同配合", "抓落实",
  ]

  /// What a list of units anywhere in a clause is known by.
  static let listMarkers: CueSet = [
    "责任单位:", "责任部门:", "牵头单位:", "牵头部门:", "配合单位:", "实施单位:", "落实单位:", "负责单位:", "主办单位:",
  ]

  /// How a clause ends whose list of units has no marker.
  static let listEndings: CueSet = [
    "牵头)", "负责)", "配合)", "参与)", "实施)", "落实)", "牵头)。", "负责)。", "配合)。", "参与)。", "实施)。", "落实)。",
  ]

  private static func containsSentence(_ text: NoticeText, in range: ByteRange) -> Bool {
    var offset = text.skipHan(from: range.start, to: range.end)
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      if Folding.isSentenceEnd(scalar.value) { return true }
      offset = text.skipHan(from: offset + max(1, scalar.length), to: range.end)
    }
    return false
  }
}

/// A bracketed stretch: parentheses or square or lenticular brackets, of either width, nested.
struct Bracket {
  /// With the brackets.
  let outer: ByteRange
  let inner: ByteRange

  /// No bracket of interest is longer: the longest unit list of the five notices has 106 characters.
  static let longest = 3000

  /// Nor nested deeper: bounds the work where nothing is ever closed.
  static let deepest = 4

  init?(_ text: NoticeText, at start: Int, before end: Int) {
    let open = text.narrow(at: start)
    guard let close = Bracket.closing(of: open.value) else { return nil }
    var depth = 0
    var offset = start
    let limit = min(end, start + Bracket.longest)
    while offset < limit {
      let scalar = text.narrow(at: offset)
      if scalar.value == open.value { depth += 1 }
      guard depth <= Bracket.deepest else { return nil }
      offset += max(1, scalar.length)
      guard scalar.value == close else {
        offset = text.skipHan(from: offset, to: limit)
        continue
      }
      depth -= 1
      if depth == 0 {
        outer = ByteRange(start, offset)
        inner = ByteRange(start + open.length, offset - scalar.length)
        return
      }
    }
    return nil
  }

  private static func closing(of open: UInt32) -> UInt32? {
    switch open {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0x3010: 0x3011
    case 0x3014: 0x3015
    default: nil
    }
  }
}
