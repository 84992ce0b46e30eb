internal import Diagnostics
internal import NoticeModel

/// Tells the title of the document from that of the notice that carries it, and the preamble from
/// the notice's own words.
struct TitleBlock {
  /// A title is a few lines; looking further back would take long on a text that is nothing else.
  private static let mostLines = 8

  let text: NoticeText

  func read(_ parts: inout HeaderParts, into result: inout HeaderReader.Result) {
    markPreamble(&parts)
    var blocks = titleBlocks(parts)
    if blocks.isEmpty { blocks = bareTitle(parts).map { [$0] } ?? [] }
    guard var last = blocks.last else {
      markNoticeBody(&parts, after: 0)
      return
    }
    let carrier = carrier(among: blocks, parts)
    last = carrier.map { completed(last, by: $0, parts) } ?? last
    let lastTitle = words(last, parts)
    if let carrier {
      mark(&parts, carrier, .noticeTitle)
      let (title, number) = numbered(TitleWords(words(carrier, parts)).unquoted)
      parts.noticeTitle = title
      result.header.documentNumber = number
      parts.issuers = Issuers(text: text).joint(in: carrier.map { parts.all[$0].range })
      result.header.noticeTitle = parts.noticeTitle
    }
    if carrier != last {
      mark(&parts, last, .title)
      parts.documentIssuers = Issuers(text: text).joint(in: last.map { parts.all[$0].range })
      result.title = TitleWords(lastTitle).withoutDraft
    } else {
      result.title = TitleWords(TitleWords(lastTitle).unquoted).carried
    }
    let carriesItself = carrier == nil && hasNoticeBody(parts, before: last.first ?? 0)
    if !carriesItself { markChrome(&parts, before: carrier?.first ?? last.first ?? 0) }
    markIssuer(&parts, above: last)
    markNoticeBody(&parts, after: carrier?.last ?? 0)
    result.header.status = status(parts, lastTitle)
    let (title, number) = numbered(result.title)
    result.title = title
    if let number { result.header.documentNumber = number }
  }

  /// The name of a body on the line above a title that does not go on with it.
  private func markIssuer(_ parts: inout HeaderParts, above block: [Int]) {
    guard let first = block.first, first > 0, parts.all[first - 1].kind == .words,
      HeaderCues.isBody(text, parts.all[first - 1].range), isTitleOfItsOwn(parts.all[first].range)
    else { return }
    parts.all[first - 1].kind = .signature
  }

  // MARK: - Preamble

  /// The paragraphs directly before the first label, unless they are the notice's own.
  private func markPreamble(_ parts: inout HeaderParts) {
    var index = parts.all.count - 1
    while index >= 0, isPassed(parts.all[index].kind) { index -= 1 }
    while index >= 0, parts.all[index].kind == .paragraph || parts.all[index].kind == .addressees {
      let range = parts.all[index].range
      if parts.all[index].kind == .addressees || isNoticeBody(range) { break }
      parts.all[index].kind = .preamble
      index -= 1
    }
  }

  private func isPassed(_ kind: HeaderParts.Kind) -> Bool { kind == .chrome || kind == .metadata }

  /// `现印发给你们，请认真组织实施。`
  private func isNoticeBody(_ range: ByteRange) -> Bool {
    text.contains(TitleBlock.noticeWords, in: range)
  }

  private static let noticeWords: CueSet = [
    "印发给你们", "转发给你们", "印发你们", "转发你们", "印发给你", "现予印发", "现予以印发", "现予公布", "现予发布", "公开征求", "征求意见",
    "文如下", "意见或建议",
    "请认真组织实施", "请认真贯彻", "请遵照执行", "请结合实际",
  ]

  private func markNoticeBody(_ parts: inout HeaderParts, after start: Int) {
    for index in parts.all.indices where parts.all[index].kind == .paragraph {
      parts.all[index].kind = index >= start ? .noticeBody : .chrome
    }
  }

  /// Whether a notice whose own title is missing carries the document: `…现印发给你们`.
  private func hasNoticeBody(_ parts: HeaderParts, before end: Int) -> Bool {
    parts.all[..<end].contains { $0.kind == .paragraph && isNoticeBody($0.range) }
  }

  /// What stands before the title without being a field is the page's: breadcrumbs, a news lead.
  private func markChrome(_ parts: inout HeaderParts, before start: Int) {
    for index in parts.all.indices where index < start {
      switch parts.all[index].kind {
      case .date where isBesideNumber(parts, index): break
      case .paragraph, .addressees, .date, .signature, .attachment: parts.all[index].kind = .chrome
      default: break
      }
    }
  }

  /// A date above the title is the document's where its number stands beside it.
  private func isBesideNumber(_ parts: HeaderParts, _ index: Int) -> Bool {
    let before = index > 0 && parts.all[index - 1].kind == .documentNumber
    return before || index + 1 < parts.all.count && parts.all[index + 1].kind == .documentNumber
  }

  /// `…实施方案（甲政发〔2023〕2号）`: the number behind a title is none of its words.
  private func numbered(_ words: String) -> (title: String, number: DocumentNumber?) {
    // Most titles have no bracket.
    guard words.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == 0xEF }) else {
      return (words, nil)
    }
    let title = NoticeText(SourceText(name: "", text: words))
    guard let open = TitleWords(title).lastBracket,
      let found = DocumentNumberReader(text: title).read(ByteRange(open, title.bytes.count))
    else { return (words, nil) }
    return (title.string(title.trimmed(ByteRange(0, open))), found.number)
  }

  // MARK: - Titles

  /// Runs of lines that make one title each, in order, as indices of parts.
  private func titleBlocks(_ parts: HeaderParts) -> [[Int]] {
    var blocks: [[Int]] = []
    var current: [Int] = []
    for (index, part) in parts.all.enumerated() {
      guard part.kind == .words else {
        close(&current, &blocks, parts)
        continue
      }
      if let last = current.last,
        isComplete(parts.all[last].range, current, parts) && !isSuffix(part.range)
          && !isOpen(current, parts) || isCutOff(current, parts, before: index)
      {
        close(&current, &blocks, parts)
      }
      current.append(index)
    }
    close(&current, &blocks, parts)
    return blocks
  }

  /// Where no words of a title stand anywhere: the last short line before the text.
  private func bareTitle(_ parts: HeaderParts) -> [Int]? {
    let last = parts.all.lastIndex { part in
      part.kind == .words && text.count(part.range, limit: 5) > 4
        && !HeaderCues.isBody(text, part.range)
    }
    guard let last, parts.all[last...].dropFirst().allSatisfy({ $0.kind != .noticeBody }) else {
      return nil
    }
    return [last]
  }

  private func close(_ current: inout [Int], _ blocks: inout [[Int]], _ parts: HeaderParts) {
    defer { current = [] }
    let start = current.indices.first { isTitleStart(at: $0, of: current, parts) }
    current = start.map { Array(current[$0...]) } ?? []
    guard current.contains(where: { HeaderCues.isTitle(text, parts.all[$0].range) }) else { return }
    blocks.append(current)
  }

  /// Menu words before a title do not belong to it; the name of the issuer, or of its place, on a
  /// line of its own does.
  private func isTitleStart(at index: Int, of block: [Int], _ parts: HeaderParts) -> Bool {
    let range = parts.all[block[index]].range
    let next = index + 1 < block.count ? parts.all[block[index + 1]].range : nil
    if HeaderCues.isBody(text, range) {
      return next.map { !isTitleOfItsOwn($0) || isJoint(range, $0) } ?? true
    }
    if HeaderCues.isTitle(text, range) || text.count(range, limit: 13) > 12 { return true }
    guard let next, text.ends(range, with: TitleBlock.places) else { return false }
    return text.end(of: .concerning, at: next.start, before: next.end) != nil
  }

  /// A whole title that does not go on with the name before it, as `关于…`, `印发…` and the second
  /// half of the name do.
  private func isTitleOfItsOwn(_ range: ByteRange) -> Bool {
    HeaderCues.isWholeTitle(text, range) && !text.starts(range, with: TitleBlock.verbs)
      && !Issuers(text: text).isPart(range)
  }

  /// Whether a title on the same line names another body than the one before it:
  /// `甲市财政局 甲市科技局关于…`. Above a title, such a name is that of the site or of the letterhead.
  private func isJoint(_ body: ByteRange, _ title: ByteRange) -> Bool {
    let gap = text.bytes[body.end..<max(body.end, title.start)]
    return !gap.contains { $0 == 0x0A || $0 == 0x0D }
      && Issuers(text: text).joint(in: [body, title]) != nil
  }

  private static let verbs: CueSet = ["关于", "印发", "转发", "批转", "公布", "发布", "贯彻", "对"]

  private static let places: CueSet = ["省", "市", "县", "区", "州", "旗", "镇", "乡"]

  /// Whether a title that the last lines quote goes on: `…印发《关于加快发展的若干政策`.
  private func isOpen(_ block: [Int], _ parts: HeaderParts) -> Bool {
    var depth = 0
    for index in block.suffix(TitleBlock.mostLines) {
      let range = parts.all[index].range
      depth +=
        text.occurrences(of: .openTitle, in: range) - text.occurrences(of: .closeTitle, in: range)
    }
    return depth > 0
  }

  /// Whether the last lines quote a title that no line closes, and one that names its issuer begins
  /// at `next`: the page's heading, shortened.
  private func isCutOff(_ block: [Int], _ parts: HeaderParts, before next: Int) -> Bool {
    let line = parts.all[next].range
    guard let verb = text.find("关于印发", in: line),
      HeaderCues.isBody(text, ByteRange(line.start, verb.start)), isOpen(block, parts)
    else { return false }
    return !parts.all[next...].prefix(TitleBlock.mostLines).contains {
      $0.kind == .words && text.contains(.closeTitle, in: $0.range)
    }
  }

  /// `《…的通知》` on a line of its own, with its number or without: the page's, not the notice's.
  private func isQuoted(_ range: ByteRange) -> Bool {
    guard let open = text.find(.openTitle, in: range),
      text.start(of: .closeTitle, endingAt: range.end, after: open.end) != nil,
      text.occurrences(of: .openTitle, in: range) == 1
    else { return false }
    let number = text.trimmed(ByteRange(range.start, open.start))
    return number.isEmpty || DocumentNumberReader(text: text).read(number) != nil
  }

  private func isComplete(_ range: ByteRange, _ block: [Int], _ parts: HeaderParts) -> Bool {
    HeaderCues.isWholeTitle(text, range) || isQuoted(range)
      || (block.count > 1 && text.ends(range, with: HeaderCues.titleEndings)
        && block.suffix(TitleBlock.mostLines).contains {
          text.contains(.concerning, in: parts.all[$0].range)
        })
  }

  /// `（征求意见稿）` on a line of its own.
  private func isSuffix(_ range: ByteRange) -> Bool {
    guard let bracket = Bracket(text, at: range.start, before: range.end) else { return false }
    return bracket.outer.end == range.end
      && text.end(of: "注", at: bracket.inner.start, before: range.end) == nil
  }

  /// The block that is the title of a forwarding notice.
  private func carrier(among blocks: [[Int]], _ parts: HeaderParts) -> [Int]? {
    blocks.last { TitleWords(words($0, parts)).isForwarding }
  }

  /// The lines of the document's title with those before it that complete the title which the notice
  /// quotes: a first line like `全面推进乡村振兴` has no word by which it is known.
  private func completed(_ block: [Int], by carrier: [Int], _ parts: HeaderParts) -> [Int] {
    guard block != carrier, let end = carrier.last else { return block }
    let quoted = TitleWords(TitleWords(words(carrier, parts)).unquoted).carried
    var block = block
    while let first = block.first, first - 1 > end, parts.all[first - 1].kind == .words {
      let more = [first - 1] + block
      guard quoted.hasSuffix(TitleWords(words(more, parts)).withoutDraft) else { break }
      block = more
    }
    return block
  }

  private func mark(_ parts: inout HeaderParts, _ block: [Int], _ kind: HeaderParts.Kind) {
    for index in block { parts.all[index].kind = kind }
  }

  private func words(_ block: [Int], _ parts: HeaderParts) -> String {
    block.map { text.words(parts.all[$0].range) }.joined()
  }

  private func status(_ parts: HeaderParts, _ title: String) -> NoticeStatus {
    [title, parts.noticeTitle ?? ""].contains { TitleWords($0).isDraft }
      ? .consultationDraft : .final
  }
}
