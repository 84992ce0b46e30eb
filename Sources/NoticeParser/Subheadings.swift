internal import Diagnostics

/// Where `（一）` only heads the clauses below it: `一、` over `（一）` over `1.`
///
/// The same labels are clauses elsewhere, in the same notice too. So each `一、` is looked at on its
/// own; whether `1.` are clauses or lists in a clause, all those of bare `（一）` tell together.
struct Subheadings {
  let text: NoticeText
  let lines: Lines
  /// The stretches of the outer headings.
  let sections: [ByteRange]
  /// `（一）`
  let middle: [LabelCandidate]
  /// `1.`
  let inner: [LabelCandidate]
  /// Below three levels of headings no list is expected: `第一部分` over `一、` over `（一）`.
  var mayBeLists = true

  /// One section with the labels in it.
  struct Section {
    let range: ByteRange
    let headings: [LabelCandidate]
    let clauses: [LabelCandidate]
  }

  /// The sections that have subheadings, in the order of the text.
  func find() -> [Section] {
    var found: [Section] = []
    var nextHeading = 0
    var nextClause = 0
    // Clauses directly below an outer heading are clauses for certain, and no list counts on from
    // them or they from a list.
    var lastClause: Int?
    var open: Section?
    var countsOn = false
    for range in sections {
      let headings = Subheadings.take(middle, in: range, from: &nextHeading)
      let clauses = Subheadings.take(inner, in: range, from: &nextClause)
      let section = Section(range: range, headings: headings, clauses: clauses)
      let isOrdered = isOrdered(section)
      let first = clauses.first?.label.number ?? 0
      if let section = open, headings.isEmpty, section.clauses.last?.label.number == first - 1 {
        if found.last?.range != section.range { found.append(section) }
        countsOn = true
      }
      let goesOn = isOrdered && lastClause == first - 1
      if goesOn || isOrdered && isBare(section) { found.append(section) }
      countsOn = countsOn || goesOn
      open = isOrdered ? section : nil
      lastClause = headings.isEmpty || goesOn ? clauses.last?.label.number : nil
    }
    return countsOn || areHeadings(found) ? found : []
  }

  /// Whether the first `（一）` stands above the first `1.`, and there are no fewer of these.
  private func isOrdered(_ section: Section) -> Bool {
    guard let first = section.headings.first, section.clauses.count >= section.headings.count else {
      return false
    }
    return first.label.start < section.clauses[0].label.start
  }

  private static func take(
    _ chain: [LabelCandidate], in range: ByteRange, from next: inout Int
  ) -> [LabelCandidate] {
    while next < chain.count, chain[next].label.start < range.start { next += 1 }
    let first = next
    while next < chain.count, chain[next].label.start < range.end { next += 1 }
    return Array(chain[first..<next])
  }

  /// Nothing but a short line behind most `（一）`.
  private func isBare(_ section: Section) -> Bool {
    let bare = section.headings.count { heading in
      switch heading.shape.ending {
      case .lineEnd, .leadParenthesis: true
      case .sentenceAtLineEnd: heading.shape.isTerse
      default: false
      }
    }
    return bare * 10 >= section.headings.count * 7
  }

  /// A list below a clause looks the same. But clauses have titles (`1.加大财政支持力度。围绕…`), and
  /// their headings name who leads, or the count goes on under the next heading, or each clause
  /// names its units. Without titles both of the last must be.
  private func areHeadings(_ found: [Section]) -> Bool {
    let headings = found.flatMap(\.headings)
    let clauses = found.flatMap(\.clauses)
    guard !headings.isEmpty, clauses.count > headings.count else { return false }
    let runsOn =
      headings.count > found.count && clauses.count { $0.label.number == 1 } <= found.count
    let namesUnits = found.reduce(0) { $0 + unitCount(in: $1) } * 10 >= clauses.count * 7
    // `1.完善应急预案体系` on a line of its own, the list and the units below it.
    let alone = clauses.count { $0.shape.ending == .lineEnd && $0.shape.isTerse }
    if namesUnits, alone * 10 >= clauses.count * 7 { return true }
    let titled = clauses.count { $0.shape.ending == .sentence && $0.shape.count <= 40 }
    guard titled * 10 >= clauses.count * 7 else { return runsOn && namesUnits }
    let leads = headings.count { $0.shape.ending == .leadParenthesis }
    return !mayBeLists || leads * 2 >= headings.count || runsOn || namesUnits
  }

  /// How many clauses of a section end by naming their units.
  private func unitCount(in section: Section) -> Int {
    let labels = (section.headings + section.clauses).map(\.label)
      .sorted { $0.start < $1.start }
    let ends = labels.dropFirst().map(\.start) + [section.range.end]
    let finder = UnitFinder(text: text, lines: lines)
    return zip(labels, ends).count { label, end in
      label.kind == section.clauses[0].label.kind
        && !finder.find(in: ByteRange(label.end, end)).found.isEmpty
    }
  }
}
