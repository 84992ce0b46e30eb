internal import Diagnostics
internal import NoticeModel

/// Reads one clause: label, title, text, and who is responsible for it.
struct ClauseReader {
  let text: NoticeText
  let lines: Lines
  let style: TitleStyle
  private let finder: UnitFinder
  /// The index of a line near the place that is read.
  private var line = 0
  /// A legend earlier in the notice gives the lead to the first unit of each list.
  private(set) var firstUnitLeads = false
  /// The clauses whose list of units has no closing bracket.
  private(set) var unclosed: [UnclosedUnits] = []

  struct UnclosedUnits {
    /// Of the clause.
    let label: String
    /// How the list begins.
    let range: ByteRange
  }

  init(_ text: NoticeText, _ lines: Lines, _ style: TitleStyle) {
    self.text = text
    self.lines = lines
    self.style = style
    finder = UnitFinder(text: text, lines: lines)
  }

  mutating func read(
    _ candidate: LabelCandidate, ordinal: Int, end: Int, into ledger: inout SpanLedger
  ) -> Clause {
    let label = candidate.label
    ledger.enter(.clauseLabel, ByteRange(label.start, label.end))
    var start = candidate.contentStart
    var title = Passage.empty
    if let found = style.title(text, candidate, end: end) {
      title = passage(ofTitle: found.title)
      ledger.enter(.clauseTitle, ByteRange(start, found.end))
      start = found.end
    }
    let body = ByteRange(min(start, end), end)
    let result = finder.find(in: body)
    let units = result.found
    if let range = result.unclosed {
      unclosed.append(UnclosedUnits(label: text.label(label), range: range))
    }
    ledger.enter(.responsibleUnits, units.map(\.outer))
    let rest = rest(of: body, without: units.map(\.outer))
    ledger.enter(.clauseText, rest)
    return Clause(
      ordinal: ordinal, label: text.label(label), title: title,
      text: passage(rest), responsibleUnits: responsibleUnits(units),
      range: ByteRange(
        label.start, max(label.end, text.skipSpaceBackward(from: end, to: label.end))))
  }

  private mutating func responsibleUnits(_ found: [UnitFinder.Found]) -> [ResponsibleUnit] {
    var all: [ResponsibleUnit] = []
    for item in found {
      if UnitListReader.firstLeads(text, in: item.inner) { firstUnitLeads = true }
      var reader = UnitListReader(text, lines)
      var units = reader.read(item.inner)
      if firstUnitLeads, let first = units.first, !units.contains(where: { $0.role == .lead }) {
        units[0] = ResponsibleUnit(name: first.name, role: .lead)
      }
      for unit in units
      where !all.contains(where: { $0.role == unit.role && $0.name.text == unit.name.text }) {
        all.append(unit)
      }
    }
    return all
  }

  private func rest(of body: ByteRange, without units: [ByteRange]) -> [ByteRange] {
    var rest: [ByteRange] = []
    var start = body.start
    for range in units {
      if start < range.start { rest.append(ByteRange(start, range.start)) }
      start = range.end
    }
    if start < body.end { rest.append(ByteRange(start, body.end)) }
    return rest
  }

  /// The passage of several regions; a region that begins in the middle of a line goes on with
  /// the paragraph before it.
  private mutating func passage(_ regions: [ByteRange]) -> Passage {
    var pieces = Pieces()
    for region in regions { lines.add(region, in: text, from: &line, to: &pieces, goesOn: true) }
    return text.passage(pieces)
  }

  /// The passage of a title, which is one paragraph.
  private mutating func passage(ofTitle range: ByteRange) -> Passage {
    var pieces = Pieces()
    lines.add(range, in: text, from: &line, to: &pieces)
    return text.passage(pieces, isOneParagraph: true)
  }
}
