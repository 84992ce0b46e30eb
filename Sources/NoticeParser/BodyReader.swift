internal import Diagnostics
internal import NoticeModel

/// Reads domains, clauses and closing along the outline.
struct BodyReader {
  let text: NoticeText
  let lines: Lines
  let zone: BodyZone

  struct Result {
    var domains: [Domain] = []
    var closing = Passage.empty
    var unclosed: [ClauseReader.UnclosedUnits] = []
  }

  func read(
    header: inout NoticeHeader, imprint: inout NoticeImprint, into ledger: inout SpanLedger
  ) -> Result {
    let items = zone.outline.items
    guard let last = items.last else { return Result() }
    let tail = TailReader(text: text, lines: lines).read(
      from: last.candidate, limit: zone.end, isSingle: areSingle(items),
      header: &header, imprint: &imprint, ledger: &ledger)
    var line = 0
    let ends = items.indices.map { index in
      let next = index + 1 < items.count ? items[index + 1].start : tail.clauseEnd
      return lines.wordsEnd(before: next, near: &line)
    }
    var clauses = ClauseReader(text, lines, TitleStyle(text, items, ends: ends))
    var result = Result()
    var open = OpenDomain()
    var ordinal = 0
    for (index, item) in items.enumerated() {
      let end = ends[index]
      switch item.role {
      case .domain:
        let enclosing = open.isAbove(item.candidate) ? open.enclosing + [open.asEnclosing] : []
        if enclosing.isEmpty { open.close(into: &result.domains) }
        open = readHeading(item.candidate, end: end, into: &ledger)
        open.enclosing = enclosing
      case .clause:
        ordinal += 1
        let clause = clauses.read(item.candidate, ordinal: ordinal, end: end, into: &ledger)
        open.clauses.append(clause)
      }
    }
    open.close(into: &result.domains)
    result.unclosed = clauses.unclosed
    result.closing = passage(paragraphs(of: tail.closing))
    return result
  }

  /// The passage of whole regions.
  func passage(_ regions: [ByteRange]) -> Passage {
    var pieces = Pieces()
    var line = lines.index(at: regions.first?.start ?? 0)
    for region in regions { lines.add(region, in: text, from: &line, to: &pieces) }
    return text.passage(pieces)
  }

  /// Where a line break has become a space behind a full stop, the paragraphs are cut apart again.
  private func paragraphs(of region: ByteRange) -> [ByteRange] {
    lines.parts(of: region, in: text).flatMap { Segments(text: text).split($0) }
  }

  private func readHeading(
    _ candidate: LabelCandidate, end: Int, into ledger: inout SpanLedger
  ) -> OpenDomain {
    let heading = HeadingReader(text: text, lines: lines).read(candidate, limit: end)
    let range = ByteRange(candidate.label.start, max(heading.end, candidate.label.end))
    ledger.enter(.domainHeading, range)
    let introduction = ByteRange(range.end, max(range.end, end))
    ledger.enter(.domainIntroduction, introduction)
    return OpenDomain(
      kind: candidate.label.kind, label: text.label(candidate.label),
      title: text.words(heading.title), range: range, leads: heading.leads,
      introduction: passage([introduction]))
  }

  /// Whether each clause but the last is one paragraph (a title on its own line aside).
  private func areSingle(_ items: [Outline.Item]) -> Bool {
    var clauses = 0
    var line = 0
    for (index, item) in items.enumerated().dropLast() where item.role == .clause {
      clauses += 1
      let region = ByteRange(item.candidate.contentStart, items[index + 1].start)
      var paragraphs = item.candidate.shape.isAlone ? -1 : 0
      var isFirst = true
      lines.forEachPart(of: region, in: text, from: &line) { _, line in
        if isFirst || !line.isContinuation { paragraphs += 1 }
        isFirst = false
      }
      if paragraphs > 1 { return false }
    }
    return clauses > 0
  }

  /// A domain whose clauses are still being read.
  private struct OpenDomain {
    var kind: LabelKind?
    var label = ""
    var title = ""
    var range = ByteRange(0, 0)
    var leads: [Passage] = []
    var introduction = Passage.empty
    var enclosing: [EnclosingHeading] = []
    var clauses: [Clause] = []

    /// Whether `（一）` comes directly below this `一、`, which then has no clauses of its own.
    func isAbove(_ heading: LabelCandidate) -> Bool {
      guard let kind, clauses.isEmpty else { return false }
      return kind < heading.label.kind
    }

    var asEnclosing: EnclosingHeading {
      EnclosingHeading(
        label: label, title: title, range: range, leadDepartments: leads,
        introduction: introduction)
    }

    func close(into domains: inout [Domain]) {
      guard !label.isEmpty || !clauses.isEmpty else { return }
      domains.append(
        Domain(
          ordinal: domains.count + 1, label: label, title: title, headingRange: range,
          leadDepartments: leads, introduction: introduction, enclosing: enclosing, clauses: clauses
        ))
    }
  }
}
