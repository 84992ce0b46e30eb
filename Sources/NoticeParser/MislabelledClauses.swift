internal import Diagnostics

/// Finds clauses whose label is of another form than its neighbours' but goes on with their count:
/// `（17）` or `17.` between `（十六）` and `（十八）`.
///
/// A list inside a clause may reach the missing number by chance. So the number alone proves
/// nothing: the label must stand where a clause begins, must not belong to a list of its own form,
/// and the next clause must go on with the count.
struct MislabelledClauses {
  let text: NoticeText
  /// All of the stretch, in the order of the text.
  let candidates: ArraySlice<LabelCandidate>

  /// The outline with these clauses in their places.
  func added(to outline: Outline) -> Outline {
    var more: [Outline.Item] = []
    var before: LabelCandidate?
    var series: LabelKind?
    var isHeaded = false
    var open = candidates.startIndex
    var behind: Set<Int> = []
    for item in outline.items {
      if item.role == .domain {
        if !isHeaded {
          let found = last(behind: before, series: series, until: item.start, from: open)
          more += found
          behind.formUnion(found.map(\.start))
        }
        isHeaded = true
      } else {
        let found = between(before, item.candidate, isHeaded: isHeaded, from: &open)
        more += found.filter { !behind.contains($0.start) }
          .map { Outline.Item(role: .clause, candidate: $0, series: item.series) }
        before = item.candidate
        isHeaded = false
      }
      series = item.series
    }
    if !isHeaded { more += last(behind: before, series: series, until: Int.max, from: open) }
    guard !more.isEmpty else { return outline }
    return Outline(items: (outline.items + more).sorted { $0.start < $1.start })
  }

  /// The labels that together fill the gap between two clauses, none if one is missing.
  ///
  /// - Parameter isHeaded: a heading stands between the two, so that counting may begin anew.
  private func between(
    _ before: LabelCandidate?, _ after: LabelCandidate, isHeaded: Bool, from open: inout Int
  ) -> [LabelCandidate] {
    let start = before?.contentStart ?? 0
    while open < candidates.endIndex, candidates[open].label.start < start { open += 1 }
    let first = open
    while open < candidates.endIndex, candidates[open].label.start < after.label.start { open += 1 }
    let last = before?.label.number ?? 0
    let goesOn = last > 0 && before?.label.kind == after.label.kind && after.label.number > last
    guard goesOn || isHeaded else { return [] }
    var expected = goesOn ? last + 1 : 1
    guard after.label.number > expected, after.label.number - expected <= 3 else { return [] }
    let stretch = candidates[first..<open].filter { $0.label.kind != after.label.kind }
    let numbers = numbers(of: stretch[...])
    var found: [LabelCandidate] = []
    for candidate in stretch where candidate.label.number == expected && beginsClause(candidate) {
      let goesOn = found.last?.label.kind == candidate.label.kind
      let isListed = isListed(candidate.label, numbers[candidate.label.kind] ?? [])
      guard expected < after.label.number, goesOn || !isListed else { continue }
      found.append(candidate)
      expected += 1
    }
    return expected == after.label.number ? found : []
  }

  /// The label that counts on from the last clause of a domain, where no clause follows that could
  /// prove it: on a line of its own, and no item of a list.
  ///
  /// - Parameter open: the index of a candidate at or before the first behind this clause.
  private func last(
    behind last: LabelCandidate?, series: LabelKind?, until end: Int, from open: Int
  ) -> [Outline.Item] {
    guard let last, let series, last.label.kind == series else { return [] }
    let stretch = candidates[open...].drop { $0.label.start <= last.label.start }
      .prefix { $0.label.start < end }
    let next = stretch.filter { candidate in
      let label = candidate.label
      return candidate.boundary == .lineStart && label.kind != series
        && label.number == last.label.number + 1 && label.number > 2
        && candidate.shape.ending == .sentence && candidate.shape.isTerse
    }
    guard !next.isEmpty else { return [] }
    let numbers = numbers(of: stretch)
    let found = next.first { candidate in
      let label = candidate.label
      return numbers[label.kind]?.isDisjoint(with: [label.number - 1, 1]) ?? true
    }
    return found.map { [Outline.Item(role: .clause, candidate: $0, series: series)] } ?? []
  }

  private func numbers(of stretch: ArraySlice<LabelCandidate>) -> [LabelKind: Set<Int>] {
    var numbers: [LabelKind: Set<Int>] = [:]
    for candidate in stretch {
      numbers[candidate.label.kind, default: []].insert(candidate.label.number)
    }
    return numbers
  }

  /// At the start of a paragraph, or behind the end of a sentence or of its bracket.
  private func beginsClause(_ candidate: LabelCandidate) -> Bool {
    guard !candidate.isDoubtful, candidate.shape.count > 0 else { return false }
    switch candidate.boundary {
    case .lineStart: return true
    case .lineStartAfterBrokenLine, .space: return false
    case .spacedSentence, .sentence:
      let end = text.skipSpaceBackward(from: candidate.label.start, to: 0)
      let last = text.narrow(before: end).value
      return Folding.isSentenceEnd(last) || last == 0x29
    }
  }

  /// Whether the label counts on with others of its own form, whose `numbers` are given.
  private func isListed(_ label: Label, _ numbers: Set<Int>) -> Bool {
    numbers.contains(label.number - 1) || (label.number == 1 && numbers.contains(2))
  }
}
