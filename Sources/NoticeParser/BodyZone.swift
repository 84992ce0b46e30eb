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

  init(_ text: NoticeText, _ lines: Lines) {
    let candidates = LabelScanner(text, lines).candidates
    let cuts = lines.all.map(\.range).filter { BodyZone.opensAttachment(text, $0) }.map(\.start)
    var start = 0
    var index = 0
    for cut in cuts + [text.bytes.count] {
      var own: [LabelCandidate] = []
      while index < candidates.count, candidates[index].label.start < cut {
        if candidates[index].label.start >= start { own.append(candidates[index]) }
        index += 1
      }
      let outline = OutlineReader(text: text, range: ByteRange(start, cut), candidates: own).read()
      if !outline.items.isEmpty {
        self.outline = outline
        end = cut
        return
      }
      start = cut
    }
    outline = Outline(items: [])
    end = text.bytes.count
  }

  private static func opensAttachment(_ text: NoticeText, _ line: ByteRange) -> Bool {
    switch text.scalar(at: line.start).value {
    case 0x9644: HeaderCues.isAttachment(text, line)
    case 0x6284: HeaderCues.isCopyLine(text, line)
    default: false
    }
  }
}
