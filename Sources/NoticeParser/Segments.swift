internal import Diagnostics

/// Cuts lines where a line break has become a space: 瑞安 prints a whole notice on one line,
/// `…组织实施。 瑞安市人民政府办公室 2025年4月16日 (此件公开发布) 瑞安市…工作方案 为全面…`.
struct Segments {
  let text: NoticeText

  /// The parts of `line`, trimmed.
  func split(_ line: ByteRange) -> [ByteRange] {
    var segments: [ByteRange] = []
    var start = line.start
    var offset = text.skipHan(from: line.start, to: line.end)
    while offset < line.end {
      let scalar = text.scalar(at: offset)
      guard Folding.isSpace(scalar.value) else {
        offset = text.skipHan(from: offset + max(1, scalar.length), to: line.end)
        continue
      }
      let next = text.skipSpace(from: offset, to: line.end)
      if next < line.end, isCut(ByteRange(start, offset), ByteRange(next, line.end)) {
        segments.append(ByteRange(start, offset))
        start = next
      }
      offset = text.skipHan(from: max(next, offset + 1), to: line.end)
    }
    if start < line.end { segments.append(ByteRange(start, line.end)) }
    return segments
  }

  private func isCut(_ before: ByteRange, _ after: ByteRange) -> Bool {
    let last = text.narrow(before: before.end).value
    if Folding.isSentenceEnd(last) || last == 0x3A || last == 0x29 { return true }
    if HeaderCues.isFullStop(text, before: before.end) { return true }
    let dates = DateReader(text: text)
    if dates.isDate(before) || DocumentNumberReader(text: text).read(before) != nil { return true }
    let token = firstToken(of: after)
    if HeaderCues.isFile(text, token) || DocumentNumberReader(text: text).read(token) != nil {
      return true
    }
    // A whole title is short.
    if HeaderCues.isWholeTitle(text, before), text.contains(.concerning, in: before) { return true }
    if beginsDate(after, dates) { return !isInsideSentence(before) }
    if text.starts(after, with: Segments.openings)
      || text.starts(after, with: TailReader.closingCues)
    {
      return !isInsideSentence(before)
    }
    return HeaderCues.isBody(text, before) && !Issuers(text: text).isPart(after)
  }

  /// How parts of a header and a closing begin.
  private static let openings: CueSet = [
    "(此件", "(征求意见稿", "为深入", "为全面", "为贯彻", "为进一步", "为了", "为加快", "为推动", "为促进", "为落实",
    "为认真", "为切实", "为更好", "为积极", "为规范", "为加强", "为充分", "为支持", "为打造", "为持续", "为鼓励", "根据", "按照",
    "附件", "抄送", "印发《", "关于", "【打印", "【关闭", "编辑:", "相关解读", "打印", "关闭",
  ]

  private func firstToken(of range: ByteRange) -> ByteRange {
    var offset = range.start
    while offset < range.end, offset < range.start + 150,
      !Folding.isSpace(text.scalar(at: offset).value)
    {
      offset += max(1, text.scalar(at: offset).length)
    }
    return ByteRange(range.start, min(offset, range.end))
  }

  private func beginsDate(_ range: ByteRange, _ dates: DateReader) -> Bool {
    guard let found = dates.date(at: range.start, before: range.end) else { return false }
    let rest = text.skipSpace(from: found.end, to: range.end)
    return rest > found.end || rest == range.end
      || text.end(of: "印发", at: rest, before: range.end) != nil
  }

  /// A space behind a comma, or in a text so long that it is no name.
  private func isInsideSentence(_ before: ByteRange) -> Bool {
    let last = text.narrow(before: before.end).value
    return last == 0x2C || last == 0x3001 || last == 0x3B
  }
}
