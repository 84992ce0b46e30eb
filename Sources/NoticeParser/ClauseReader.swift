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
    for unit in units { ledger.enter(.responsibleUnits, unit.outer) }
    let words = passage(of: body, without: units, into: &ledger)
    return Clause(
      ordinal: ordinal, label: text.label(label), title: title,
      text: words, responsibleUnits: responsibleUnits(units),
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
      if all.isEmpty, areDistinct(units) {
        all = units
        continue
      }
      for unit in units
      where !all.contains(where: { names($0, alike: unit) && $0.role == unit.role }) {
        all.append(unit)
      }
    }
    return all
  }

  private func areDistinct(_ units: [ResponsibleUnit]) -> Bool {
    for index in units.indices.dropFirst() {
      for other in 0..<index
      where names(units[index], alike: units[other]) && units[index].role == units[other].role {
        return false
      }
    }
    return true
  }

  private func names(_ unit: ResponsibleUnit, alike other: ResponsibleUnit) -> Bool {
    unit.name.text.utf8.count == other.name.text.utf8.count
      && unit.name.text.utf8.elementsEqual(other.name.text.utf8)
  }

  /// The text of a clause without its units. A stretch that begins in the middle of a line goes on
  /// with the paragraph before it.
  private mutating func passage(
    of body: ByteRange, without units: [UnitFinder.Found], into ledger: inout SpanLedger
  ) -> Passage {
    var pieces = Pieces()
    var start = body.start
    for unit in units {
      add(ByteRange(start, unit.outer.start), to: &pieces, into: &ledger)
      start = unit.outer.end
    }
    add(ByteRange(start, body.end), to: &pieces, into: &ledger)
    return text.passage(pieces)
  }

  private mutating func add(
    _ stretch: ByteRange, to pieces: inout Pieces, into ledger: inout SpanLedger
  ) {
    guard !stretch.isEmpty else { return }
    ledger.enter(.clauseText, stretch)
    var near = line
    lines.add(stretch, in: text, from: &near, to: &pieces, goesOn: true)
    line = near
  }

  /// The passage of a title, which is one paragraph.
  private mutating func passage(ofTitle range: ByteRange) -> Passage {
    var pieces = Pieces()
    var near = line
    lines.add(range, in: text, from: &near, to: &pieces)
    line = near
    return text.passage(pieces, isOneParagraph: true)
  }
}
