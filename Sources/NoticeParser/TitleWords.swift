internal import Diagnostics
internal import NoticeModel

/// What the words of a title say: whether it carries another document, which, and who issues it.
struct TitleWords {
  private let text: NoticeText
  private let range: ByteRange

  init(_ title: String) {
    self.init(NoticeText(SourceText(name: "", text: title)))
  }

  init(_ title: NoticeText) {
    text = title
    range = ByteRange(0, text.bytes.count)
  }

  /// `…印发…的通知`, `关于公开征求…意见的公告`; `（征求意见稿）` alone carries nothing.
  var isForwarding: Bool {
    if text.contains(TitleWords.forwarding, in: range) { return true }
    var rest = range
    while let found = text.find("征求", in: rest) {
      if text.end(of: "意见稿", at: found.end, before: range.end) == nil { return true }
      rest.start = found.end
    }
    return false
  }

  var isDraft: Bool {
    text.contains(TitleWords.drafts, in: range)
  }

  private static let forwarding: CueSet = [
    "印发", "转发", "批转", "发布《", "公布《", "关于发布", "关于公布", "征集",
  ]
  private static let drafts: CueSet = ["征求意见", "征集意见", "意见稿", "草案", "公开征求", "送审稿"]
  private static let draftMarks: CueSet = ["稿", "草案"]

  /// `衢江区…实施方案` out of `衢州市衢江区人民政府印发衢江区…实施方案的通知`.
  var carried: String {
    if let open = text.find(.openTitle, in: range), !isQuotedWithin(open.start),
      let close = last(.closeTitle, in: ByteRange(open.end, range.end))
    {
      return withoutSuffix(ByteRange(open.end, close.start))
    }
    for word: Cue in TitleWords.forwards {
      guard let found = text.find(word, in: range) else { continue }
      var rest = ByteRange(found.end, range.end)
      let ending =
        text.start(of: "的通知", endingAt: rest.end, after: rest.start)
        ?? text.start(of: "通知", endingAt: rest.end, after: rest.start)
      rest.end = ending ?? rest.end
      return withoutSuffix(rest)
    }
    return withoutSuffix(range)
  }

  /// Whether the title of the document that is carried only quotes another:
  /// `印发甲县贯彻《…》实施方案的通知`.
  private func isQuotedWithin(_ open: Int) -> Bool {
    let verbs = TitleWords.forwards.compactMap { last($0, in: ByteRange(range.start, open))?.end }
    guard let verb = verbs.max() else { return false }
    let between = ByteRange(verb, open)
    return !between.isEmpty && !HeaderCues.isBody(text, between)
  }

  private static let forwards: [Cue] = ["印发", "转发", "批转", "关于发布", "关于公布"]

  /// `《…关于印发〈…〉的通知》`: a site quotes the title whole; without the marks, and with those
  /// within it as the title itself prints them.
  var unquoted: String {
    let title = text.string(range)
    guard text.end(of: .openTitle, at: range.start, before: range.end) != nil,
      text.start(of: .closeTitle, endingAt: range.end, after: range.start) != nil,
      text.occurrences(of: .openTitle, in: range) == 1
    else { return title }
    let marks: [Character: Character] = ["〈": "《", "〉": "》"]
    return String(title.dropFirst().dropLast().map { marks[$0] ?? $0 })
  }

  /// The title without `（征求意见稿）` at its end.
  var withoutDraft: String { withoutSuffix(range) }

  /// Who issues: the words before the first of these that stands behind the name of a body.
  var issuer: String? {
    let found = TitleWords.verbs.compactMap { text.find($0, in: range)?.start }.sorted()
    for start in found {
      let body = ByteRange(range.start, start)
      if HeaderCues.isBody(text, body) { return text.string(body) }
    }
    return nil
  }

  private static let verbs: [Cue] = ["关于", "印发", "转发", "批转", "贯彻"]

  /// Where the last bracket opens.
  var lastBracket: Int? { last(.openBracket, in: range)?.start }

  private func withoutSuffix(_ range: ByteRange) -> String {
    guard let open = last(.openBracket, in: range),
      text.start(of: ")", endingAt: range.end, after: open.end) != nil,
      text.contains(TitleWords.draftMarks, in: ByteRange(open.end, range.end))
    else { return text.string(range) }
    return text.string(ByteRange(range.start, open.start))
  }

  private func last(_ cue: Cue, in range: ByteRange) -> ByteRange? {
    var found: ByteRange?
    while let next = text.find(cue, in: ByteRange(found?.end ?? range.start, range.end)) {
      found = next
    }
    return found
  }
}
