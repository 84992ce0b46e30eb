internal import Diagnostics
internal import NoticeModel

/// The fields that government sites print around a notice.
enum MetadataField: Sendable {
  case indexNumber, documentNumber, unifiedNumber, publishedDate, signedDate, issuingBody
  case publishingUnit, siteLabel, title
  /// From where the site has the notice; some print the day beside it, `来源：县政府办2023-05-06`.
  case source
  /// Known, and of no interest to us.
  case other
  /// Of readers: often empty, since a script of the page fills it in, and then the next line is the
  /// notice's.
  case count
  /// A switch of the page, `字体：大 中 小`: what stands on the next line is not its value.
  case control

  /// Longer names before the names that they begin with.
  static let names: CueTable<MetadataField> = [
    ("信息索引号", .indexNumber), ("索引号", .indexNumber), ("索引编号", .indexNumber),
    ("发文字号", .documentNumber), ("发文文号", .documentNumber), ("文件编号", .documentNumber),
    ("文件字号", .documentNumber), ("公文文号", .documentNumber), ("文件文号", .documentNumber),
    ("文号", .documentNumber), ("字号", .documentNumber),
    ("规范性文件统一编号", .unifiedNumber), ("规范性文件编号", .unifiedNumber),
    ("统一编号", .unifiedNumber), ("统一登记号", .unifiedNumber), ("登记编号", .unifiedNumber),
    ("规范性文件登记号", .unifiedNumber), ("登记号", .unifiedNumber),
    ("公布日期", .publishedDate), ("发布日期", .publishedDate), ("公开日期", .publishedDate),
    ("发布时间", .publishedDate), ("发表日期", .publishedDate), ("发表时间", .publishedDate),
    ("公布时间", .publishedDate), ("公开时间", .publishedDate),
    ("时间", .publishedDate), ("日期", .publishedDate),
    ("发文日期", .signedDate), ("成文日期", .signedDate), ("成文时间", .signedDate),
    ("生成日期", .signedDate), ("制发日期", .signedDate), ("印发日期", .signedDate),
    ("发文时间", .signedDate),
    ("发文机关", .issuingBody), ("发文机构", .issuingBody), ("制发单位", .issuingBody),
    ("发文单位", .issuingBody), ("发文部门", .issuingBody), ("制发机关", .issuingBody),
    ("制定机关", .issuingBody), ("印发机关", .issuingBody),
    ("发布单位", .publishingUnit), ("发布机构", .publishingUnit), ("发布机关", .publishingUnit),
    ("公开主体", .publishingUnit), ("公开单位", .publishingUnit), ("发布部门", .publishingUnit),
    ("信息公开单位", .publishingUnit),
    ("有效性", .siteLabel), ("效力状态", .siteLabel), ("时效性", .siteLabel), ("文件状态", .siteLabel),
    ("是否有效", .siteLabel), ("文件有效性", .siteLabel), ("效力", .siteLabel),
    ("信息名称", .title), ("文件名称", .title), ("公文名称", .title), ("标题", .title), ("名称", .title),
    ("公开方式", .other), ("公开形式", .other), ("公开范围", .other), ("公开时限", .other),
    ("公开程序", .other), ("公开类别", .other), ("公开属性", .other), ("信息来源", .source),
    ("文件来源", .source), ("稿件来源", .source), ("来源", .source), ("浏览次数", .count),
    ("浏览量", .count), ("访问次数", .count), ("访问量", .count), ("阅读次数", .count),
    ("阅读量", .count), ("阅读数", .count), ("点击次数", .count), ("点击数", .count),
    ("点击率", .count), ("点击量", .count), ("主题分类", .other), ("信息分类", .other),
    ("文件分类", .other), ("组配分类", .other), ("体裁分类", .other), ("服务对象分类", .other),
    ("服务对象", .other), ("主题词", .other), ("关键词", .other), ("内容概述", .other),
    ("体裁", .other), ("分类", .other), ("文种", .other), ("文件类型", .other), ("信息类别", .other),
    ("生效日期", .other), ("生效时间", .other), ("实施日期", .other), ("施行日期", .other),
    ("失效日期", .other), ("失效时间", .other), ("废止日期", .other), ("废止时间", .other),
    ("截止日期", .other), ("有效期限", .other), ("责任编辑", .other), ("编辑", .other),
    ("作者", .other), ("审核", .other), ("字体大小", .control),
    ("字体", .control), ("字号大小", .control), ("保护视力色", .control), ("视力保护色", .control),
    ("分享到", .control), ("分享", .control),
    ("政策级别", .other), ("政策主题", .other), ("政策类型", .other), ("政策层级", .other),
    ("解读", .other), ("层级", .other), ("地域", .other), ("公文种类", .other), ("发布层级", .other),
  ]
}

/// Reads the metadata of one line: `索引号: … 公开方式: 主动公开`, or a bare name whose value is on
/// the next line, if it has one at all.
struct MetadataReader {
  let text: NoticeText

  struct Entry {
    let field: MetadataField
    /// Empty where the line holds the name alone.
    let value: ByteRange
  }

  /// The fields of a line, `nil` where the line does not begin with one.
  func entries(_ line: ByteRange) -> [Entry]? {
    let line = withoutBullet(line)
    guard let first = name(at: line.start, line.end) else { return nil }
    var entries: [Entry] = []
    var current = first
    while true {
      let next = nextName(after: current.end, line.end)
      let value = cell(ByteRange(current.end, next?.start ?? line.end))
      entries.append(Entry(field: current.field, value: value))
      guard let next else { return entries }
      current = (next.field, next.end)
    }
  }

  /// Whether `value` can be what `field` holds; an empty field must not swallow the next line.
  func accepts(_ value: ByteRange, for field: MetadataField) -> Bool {
    !value.isEmpty && entries(value) == nil && hasForm(value, field)
  }

  /// What of the last value on a line belongs to it: where a whole notice is on one line, the rest
  /// of the line is no value.
  func ownPart(of entry: Entry) -> ByteRange {
    let value = entry.value
    guard entry.field != .title, !hasForm(value, entry.field) else { return value }
    let first = firstWord(of: value)
    if first.end < value.end, hasForm(first, entry.field) { return first }
    let isEmptyField = text.count(value, limit: 61) > 60 || HeaderCues.isTitle(text, value)
    return isEmptyField ? ByteRange(value.start, value.start) : value
  }

  private func hasForm(_ value: ByteRange, _ field: MetadataField) -> Bool {
    let count = text.count(value, limit: 61)
    switch field {
    case .documentNumber: return DocumentNumberReader(text: text).read(value) != nil
    case .indexNumber, .unifiedNumber: return count <= 40 && isCode(value)
    case .publishedDate, .signedDate:
      guard count <= 30,
        let date = DateReader(text: text).date(at: value.start, before: value.end)
      else { return false }
      // `时间：3月15日至3月22日` is a term.
      return !text.starts(
        text.trimmed(ByteRange(date.end, value.end)), with: MetadataReader.termSigns)
    case .issuingBody, .publishingUnit:
      // A site is no body.
      return count <= 40 && !HeaderCues.isTitle(text, value) && !text.contains(.fullStop, in: value)
        && !text.ends(value, with: MetadataReader.sites)
    case .siteLabel: return count <= 8 && !HeaderCues.isTitle(text, value)
    case .title: return true
    case .control: return false
    case .count: return count <= 12 && isCode(value, atLeast: 1)
    case .other, .source:
      return count <= 30 && !HeaderCues.isTitle(text, value) && !text.contains(.fullStop, in: value)
    }
  }

  private static let sites: CueSet = ["网站", "门户网", "政府网"]
  private static let termSigns: CueSet = ["至", "到", "起", "-", "~", "—"]

  /// What a cell holds, without white space and the bars at its ends.
  private func cell(_ range: ByteRange) -> ByteRange {
    var range = text.trimmed(range)
    while !range.isEmpty, text.bytes[range.start] == UInt8(ascii: "|") {
      range = text.trimmed(ByteRange(range.start + 1, range.end))
    }
    while !range.isEmpty, text.bytes[range.end - 1] == UInt8(ascii: "|") {
      range = text.trimmed(ByteRange(range.start, range.end - 1))
    }
    return range
  }

  private func nextName(
    after offset: Int, _ end: Int
  ) -> (field: MetadataField, start: Int, end: Int)? {
    var offset = offset
    while offset < end {
      let scalar = text.scalar(at: offset)
      offset += max(1, scalar.length)
      guard Folding.isSpace(scalar.value) || scalar.value == 0x7C else { continue }
      let start = text.skipSpace(from: offset, to: end)
      if let found = name(at: start, end) { return (found.field, start, found.end) }
    }
    return nil
  }

  /// A known name with its colon, or one that fills the rest of the line.
  private func name(at offset: Int, _ end: Int) -> (field: MetadataField, end: Int)? {
    let start =
      text.narrow(at: offset).value == 0x5B || text.narrow(at: offset).value == 0x3010
      ? offset + text.scalar(at: offset).length : offset
    return text.firstMatch(of: MetadataField.names, at: start, before: end) { cueEnd, field in
      let after = start > offset ? cueEnd + text.scalar(at: cueEnd).length : cueEnd
      let colon = text.skipSpace(from: after, to: end)
      if colon >= end { return (field, end) }
      let mark = text.narrow(at: colon)
      if mark.value == 0x3A || mark.value == 0x7C { return (field, colon + mark.length) }
      if start > offset { return (field, after) }
      let isCell = text.bytes[after..<colon].contains(UInt8(ascii: "\t"))
      guard colon > after, isStrict(field) || isCell else { return nil }
      let value = ByteRange(colon, end)
      return hasForm(value, field) || hasForm(firstWord(of: value), field) ? (field, colon) : nil
    }
  }

  private func firstWord(of value: ByteRange) -> ByteRange {
    var offset = value.start
    while offset < value.end, !Folding.isSpace(text.scalar(at: offset).value) {
      offset += max(1, text.scalar(at: offset).length)
    }
    return ByteRange(value.start, offset)
  }

  /// Fields whose values no sentence resembles, so that a space may stand for the colon.
  private func isStrict(_ field: MetadataField) -> Bool {
    switch field {
    case .indexNumber, .documentNumber, .unifiedNumber, .publishedDate, .signedDate: true
    default: false
    }
  }

  private func withoutBullet(_ line: ByteRange) -> ByteRange {
    switch text.scalar(at: line.start).value {
    case 0x2022, 0x25CF, 0xB7, 0x2A, 0x2D, 0x25A0, 0x25C6:
      text.trimmed(ByteRange(line.start + text.scalar(at: line.start).length, line.end))
    default: line
    }
  }

  private func isCode(_ range: ByteRange, atLeast least: Int = 2) -> Bool {
    var offset = range.start
    var digits = 0
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      if Folding.isDigit(scalar.value) { digits += 1 }
      if scalar.value == 0x3002 || scalar.value == 0x2C { return false }
      offset += max(1, scalar.length)
    }
    return digits >= least
  }
}
