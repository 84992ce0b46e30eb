internal import Diagnostics

/// The stretch of the text that has the body in it, with its outline.
///
/// An attachment may have headings and numbers of its own; they are not the notice's. But a
/// forwarding notice may name the document itself as its attachment. So the text is cut at lines
/// that open attachments or the imprint, and the first stretch with an outline has the body.
struct BodyZone {
  let outline: Outline
  /// Where the stretch ends.
  let end: Int
  /// What is numbered are the paragraphs of a call for comments; the document itself is not here.
  let isCall: Bool

  init(_ text: NoticeText, _ lines: Lines) {
    var stretches = Stretches(text, lines)
    guard let first = stretches.next(), let opening = first.outline.items.first?.start else {
      self.init(outline: Outline(items: []), end: text.bytes.count, isCall: false)
      return
    }
    let isCall = BodyZone.isCall(text, before: first.outline)
    let numbered = NumberedLetter(text: text, lines: lines)
    var body = first
    if isCall {
      body = numbered.document(behind: first) ?? stretches.next() ?? first
    } else if numbered.isNumbered(from: opening) {
      body = numbered.document(behind: first) ?? first
      if body.range == first.range, let next = stretches.next(),
        numbered.isDocument(next.outline, from: next.range.start, letter: first.outline)
      {
        body = next
      }
    }
    self.init(
      outline: body.outline, end: body.range.end,
      isCall: isCall && (body.range == first.range || BodyZone.isCall(text, before: body.outline)))
  }

  private init(outline: Outline, end: Int, isCall: Bool) {
    self.outline = outline
    self.end = end
    self.isCall = isCall
  }

  /// One of the stretches into which attachments and the imprint cut the text.
  struct Stretch {
    let range: ByteRange
    /// Those in `range`, in the order of the text.
    let candidates: ArraySlice<LabelCandidate>
    let outline: Outline
  }

  /// Those with an outline, in order, each read when it is asked for.
  private struct Stretches {
    private let text: NoticeText
    private let lines: Lines
    private let candidates: [LabelCandidate]
    /// Indices of the lines that end a stretch each, and that of the end.
    private var cuts: ArraySlice<Int>
    private var start = 0
    private var candidate = 0

    init(_ text: NoticeText, _ lines: Lines) {
      self.text = text
      self.lines = lines
      candidates = BodyZone.withoutContents(text, lines, LabelScanner(text, lines).candidates)
      let openings = lines.all.indices.filter {
        BodyZone.opensAttachment(text, lines.all[$0].range)
      }
      cuts = (openings + [lines.all.count])[...]
    }

    mutating func next() -> Stretch? {
      while let line = cuts.popFirst() {
        let cut = line < lines.all.count ? lines.all[line].range.start : text.bytes.count
        let range = ByteRange(start, cut)
        skip(to: start)
        let first = candidate
        skip(to: cut)
        start = BodyZone.listEnd(text, lines, from: line)
        if first == candidate { continue }
        let within = candidates[first..<candidate]
        let outline = OutlineReader(text: text, lines: lines, range: range, candidates: within)
          .read()
        if !outline.items.isEmpty {
          return Stretch(range: range, candidates: within, outline: outline)
        }
      }
      return nil
    }

    private mutating func skip(to offset: Int) {
      while candidate < candidates.count, candidates[candidate].label.start < offset {
        candidate += 1
      }
    }
  }

  /// Where the list of attachments ends that a line opens: `附件：1.…`, `2.…` on the next.
  private static func listEnd(_ text: NoticeText, _ lines: Lines, from first: Int) -> Int {
    guard first < lines.all.count else { return text.bytes.count }
    let opening = lines.all[first].range
    guard let colon = text.find(.colon, in: opening) else { return opening.start }
    let content = text.skipSpace(from: colon.end, to: opening.end)
    let own = Label(text, at: content, before: opening.end)
    guard content >= opening.end || own?.number == 1 else { return opening.start }
    var number = own?.number ?? 0
    var last = opening
    for line in lines.all[(first + 1)...] {
      guard let label = Label(text, at: line.range.start, before: line.range.end),
        label.number == number + 1,
        own != nil || namesDocument(text, ByteRange(label.end, line.range.end))
      else { break }
      number = label.number
      last = line.range
    }
    return number > (own?.number ?? 0) ? last.end : opening.start
  }

  /// `申报表.docx`, `奖补资金管理办法`
  private static func namesDocument(_ text: NoticeText, _ range: ByteRange) -> Bool {
    HeaderCues.isFile(text, range) || HeaderCues.isWholeTitle(text, text.trimmed(range))
  }

  /// Behind `目录` the labels stand twice: the first run, up to where the first of them comes again,
  /// is the table of contents.
  private static func withoutContents(
    _ text: NoticeText, _ lines: Lines, _ candidates: [LabelCandidate]
  ) -> [LabelCandidate] {
    guard let contents = lines.all.first(where: { HeaderCues.isContents(text, $0.range) }),
      let first = candidates.firstIndex(where: { $0.start >= contents.range.end }),
      let again = candidates[(first + 1)...].firstIndex(where: {
        $0.label.kind == candidates[first].label.kind
          && $0.label.number == candidates[first].label.number && $0.isAtLineStart
      })
    else { return candidates }
    return Array(candidates[..<first] + candidates[again...])
  }

  private static let calls: CueSet = ["征求意见", "公开征求", "征集意见"]
  private static let callHeadings: CueSet = ["时间", "方式", "途径", "反馈"]

  /// A call for comments may number its own paragraphs (`一、征求意见时间`); the document follows as
  /// its attachment.
  private static func isCall(_ text: NoticeText, before outline: Outline) -> Bool {
    let head = ByteRange(0, outline.items.first?.start ?? 0)
    return text.contains(calls, in: head)
      && text.contains(
        callHeadings, in: ByteRange(head.end, min(text.bytes.count, head.end + 60)))
  }

  private static func opensAttachment(_ text: NoticeText, _ line: ByteRange) -> Bool {
    switch text.scalar(at: line.start).value {
    case 0x9644: HeaderCues.isAttachment(text, line)
    case 0x6284: HeaderCues.isCopyLine(text, line)
    default: false
    }
  }
}
