internal import Diagnostics
internal import NoticeModel

/// Reads when comments are taken: `自2023年3月15日至3月22日公开向社会征求意见`.
struct ConsultationReader {
  let text: NoticeText

  private static let calls: CueSet = ["征求意见", "公开征求"]

  func read(_ parts: HeaderParts, into header: inout NoticeHeader) {
    let bodies = parts.all.filter { $0.kind == .noticeBody || $0.kind == .attachment }.map(\.range)
    let asks = bodies.contains { text.contains(ConsultationReader.calls, in: $0) }
    if asks, !(header.noticeTitle?.contains("印发") ?? false) { header.status = .consultationDraft }
    guard header.status == .consultationDraft else { return }
    for body in bodies {
      if let period = period(in: body) {
        header.consultation = period
        return
      }
    }
    guard let signed = header.signedDate else { return }
    let ends = bodies.lazy.compactMap { deadline(in: $0, signed: signed) }
    if let end = ends.first { header.consultation = ConsultationPeriod(from: nil, to: end) }
  }

  /// `请于7月26日前反馈`: the year is that of the signature, or the next one where the day would lie
  /// before it.
  private func deadline(in range: ByteRange, signed: CalendarDate) -> CalendarDate? {
    let dates = DateReader(text: text)
    var offset = range.start
    var last: UInt32 = 0
    while offset < range.end {
      let scalar = text.narrow(at: offset)
      if Folding.isDigit(scalar.value), !Folding.isDigit(last),
        let found = dates.date(at: offset, before: range.end, year: signed.year),
        endsTerm(found.end, range.end)
      {
        guard found.date < signed else { return found.date }
        return dates.date(at: offset, before: range.end, year: signed.year + 1)?.date
      }
      last = scalar.value
      offset += max(1, scalar.length)
    }
    return nil
  }

  /// - Parameter call: the numbered paragraphs of a call, one of which says when: `一、征求意见时间`.
  func read(call: ByteRange, into header: inout NoticeHeader) {
    guard header.status == .consultationDraft, header.consultation == nil else { return }
    header.consultation = period(in: call)
  }

  private func period(in range: ByteRange) -> ConsultationPeriod? {
    let dates = DateReader(text: text)
    var offset = range.start
    var deadline: CalendarDate?
    while let from = dates.first(in: ByteRange(offset, range.end)) {
      let next = afterDash(from.range.end, range.end)
      if let next, let to = dates.date(at: next, before: range.end, year: from.date.year) {
        return ConsultationPeriod(from: from.date, to: to.date)
      }
      if endsTerm(from.range.end, range.end) { deadline = deadline ?? from.date }
      offset = from.range.end
    }
    return deadline.map { ConsultationPeriod(from: nil, to: $0) }
  }

  /// Behind `至`, `到` or a dash.
  private func afterDash(_ offset: Int, _ end: Int) -> Int? {
    let offset = text.skipSpace(from: offset, to: end)
    for cue: Cue in ["起至", "起到", "至", "到", "——", "—", "-", "~", "－"] {
      if let after = text.end(of: cue, at: offset, before: end) {
        return text.skipSpace(from: after, to: end)
      }
    }
    return nil
  }

  /// `2023年3月22日前`
  private func endsTerm(_ offset: Int, _ end: Int) -> Bool {
    let offset = text.skipSpace(from: offset, to: end)
    return ["前", "之前", "以前", "(含", "截止", "下班前", "止"].contains {
      (cue: Cue) in text.end(of: cue, at: offset, before: end) != nil
    }
  }
}
