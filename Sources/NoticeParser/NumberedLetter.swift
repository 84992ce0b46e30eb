internal import Diagnostics

/// A letter that forwards a document and numbers paragraphs of its own before it:
/// `现印发给你们，并就有关事项通知如下：一、…二、…`, the signature, `甲县管理办法`, `第一条 …`.
///
/// The document is the notice's body, not the letter. But nothing may be lost where no document
/// follows, so every sign must be there: words that forward, directly before the first number;
/// behind the letter a title on a line of its own; and a count that begins anew below it.
struct NumberedLetter {
  let text: NoticeText
  let lines: Lines

  /// Lines between the words that forward and the first number, or between the signature and the
  /// title: bounds the work.
  private static let reach = 8

  /// Whether the paragraphs of a letter are numbered from `start` on: before it stand the words that
  /// forward, and neither a date nor a title between.
  func isNumbered(from start: Int) -> Bool {
    let last = lines.index(at: start)
    for index in (max(0, last - NumberedLetter.reach)...last).reversed()
    where index < lines.all.count {
      let line = lines.all[index].range
      let before = text.trimmed(ByteRange(line.start, max(line.start, min(line.end, start))))
      if before.isEmpty { continue }
      if let words = lastForwarding(in: before) {
        // Where all is on one line, the signature and the title stand on it, too.
        return text.isWithin(80, ByteRange(words.end, before.end))
          && DateReader(text: text).first(in: ByteRange(words.end, before.end)) == nil
      }
      if DateReader(text: text).isDate(before) || HeaderCues.isWholeTitle(text, before) {
        return false
      }
    }
    return false
  }

  private func lastForwarding(in range: ByteRange) -> ByteRange? {
    // Most lines have none of them, which one look at each character shows.
    guard text.contains(NumberedLetter.forwardingWords, in: range) else { return nil }
    return NumberedLetter.forwarding.compactMap { text.find($0, in: range) }
      .max { $0.end < $1.end }
  }

  private static let forwarding: [Cue] = [
    "印发给你们", "转发给你们", "印发你们", "转发你们", "批转给你们", "现予印发", "现予转发", "现予发布", "现予公布", "现予以印发", "现印发",
    "现转发",
  ]
  private static let forwardingWords = CueSet(forwarding)

  /// The document in the stretch that begins with the letter: behind the date of a signature, with a
  /// title below it. `nil` where none follows.
  func document(behind letter: BodyZone.Stretch) -> BodyZone.Stretch? {
    guard let end = end(of: letter) else { return nil }
    let range = ByteRange(end, letter.range.end)
    let candidates = letter.candidates.drop { $0.label.start < end }
    let outline = OutlineReader(text: text, lines: lines, range: range, candidates: candidates)
      .read()
    guard isDocument(outline, from: end, letter: letter.outline) else { return nil }
    return BodyZone.Stretch(range: range, candidates: candidates, outline: outline)
  }

  private func end(of letter: BodyZone.Stretch) -> Int? {
    var index = lines.index(at: letter.outline.items.first?.start ?? 0) + 1
    while index < lines.all.count, lines.all[index].range.end <= letter.range.end {
      let line = lines.all[index].range
      if isSigned(line), title(from: index + 1, before: letter.range.end) != nil { return line.end }
      index += 1
    }
    return nil
  }

  /// Whether `outline` is that of the document: it counts from 1 below a title which the letter
  /// names, or at least has as many labels as the letter.
  ///
  /// - Parameter start: where the letter, or the list of its attachments, ends.
  func isDocument(_ outline: Outline, from start: Int, letter: Outline) -> Bool {
    guard let first = outline.items.first, first.candidate.label.number == 1,
      first.candidate.isAtLineStart,
      let title = title(from: lines.index(at: start), before: first.start)
    else { return false }
    if outline.items.count >= letter.items.count { return true }
    let head = ByteRange(0, letter.items.first?.start ?? 0)
    return text.words(head).contains(text.words(title))
  }

  /// `2023年1月3日`, also behind the name of the body.
  private func isSigned(_ line: ByteRange) -> Bool {
    guard text.scalar(before: line.end).value == 0x65E5,  // 日
      text.isWithin(60, line),
      let date = DateReader(text: text).first(in: line), date.range.end == line.end
    else { return false }
    let body = text.trimmed(ByteRange(line.start, date.range.start))
    return body.isEmpty || Issuers(text: text).sign(body)
  }

  /// The last line of the title that stands at `index` or a few lines below, before any label and
  /// any sentence.
  private func title(from index: Int, before limit: Int) -> ByteRange? {
    for line in lines.all[min(index, lines.all.count)...].prefix(NumberedLetter.reach) {
      guard line.range.end <= limit else { return nil }
      if HeaderCues.isAttachment(text, line.range) { continue }
      guard !HeaderCues.endsSentence(text, line.range),
        Label(text, at: line.range.start, before: line.range.end) == nil
      else { return nil }
      if HeaderCues.isWholeTitle(text, line.range) { return line.range }
    }
    return nil
  }
}
