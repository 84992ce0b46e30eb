package import Diagnostics
package import NoticeModel

/// Reads a notice. Total: any bytes give a notice whose spans partition them.
///
/// The text is cut into lines; every place where a label may stand becomes a candidate; from
/// these the outline is chosen by numbering and evidence; then one reader for each construct reads
/// its stretch and enters in the ledger which bytes it owns.
package struct NoticeParser: Sendable {
  package init() {}

  /// - Parameter id: the file name without its extension.
  package func parse(_ source: SourceText, id: String) -> Diagnosed<Notice> {
    var parsed: Diagnosed<Notice>
    let text = NoticeText(source)
    if let invisible = InvisibleCharacters(in: text) {
      let visible = SourceText(
        name: source.name, bytes: invisible.visible, encoding: source.encoding)
      parsed = invisible.restore(read(visible, NoticeText(visible), id: id), source: source)
    } else {
      parsed = read(source, text, id: id)
    }
    parsed.diagnostics += SpanPartition.check(parsed.output)
    return parsed
  }

  /// - Parameter text: the bytes of `source`.
  private func read(_ source: SourceText, _ text: NoticeText, id: String) -> Diagnosed<Notice> {
    let lines = Lines(text)
    let zone = BodyZone(text, lines)
    var ledger = SpanLedger()
    let bodyStart = zone.outline.items.first?.start ?? zone.end
    var head = HeaderReader(text: text, lines: lines).read(before: bodyStart, into: &ledger)
    if zone.isCall {
      let call = ByteRange(bodyStart, zone.end)
      ConsultationReader(text: text).read(call: call, into: &head.header)
    }
    var imprint = NoticeImprint()
    let reader = BodyReader(text: text, lines: lines, zone: zone)
    let read = reader.read(header: &head.header, imprint: &imprint, into: &ledger)
    let body = NoticeBody(
      title: head.title, preamble: reader.passage(head.preamble), domains: read.domains,
      closing: read.closing)
    let notice = Notice(
      id: id, source: source, header: head.header, body: body, imprint: imprint,
      spans: ContactShapes(text: text).setApart(ledger.spans(text, lines)))
    return Diagnosed(
      PersonalContact(source: source, text: text).withheld(from: notice),
      NoticeChecks(notice: notice, outline: zone.outline, unclosed: read.unclosed).diagnostics())
  }
}
