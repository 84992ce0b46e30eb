internal import Diagnostics

/// Chooses, among the candidates of one kind, those that together make the most consistent
/// numbering: a chain with the greatest sum of evidence.
///
/// Numbering alone would follow `3.5万户` and lists inside a clause; places alone would lose the
/// clause glued to the end of a line. So each candidate brings the weight of its place and shape,
/// and each step from one to the next brings what the numbers say.
struct Numbering {
  /// Offsets at which counting may begin anew (headings one level up), ascending.
  let restarts: [Int]
  /// Whether labels of this kind mostly begin lines.
  let lined: Bool

  /// How many candidates back a step may reach. Bounds the work to a constant for each candidate;
  /// more false candidates than this between two true labels were never seen.
  private static let reach = 24

  init(restarts: [Int], candidates: ArraySlice<LabelCandidate>) {
    self.restarts = restarts
    lined = Numbering.isLined(candidates)
  }

  /// What of a candidate the numbering looks at; together these fit into few lines of a cache.
  private struct Step {
    let number: Int
    let isAtLineStart: Bool
    /// How many restarts lie before it.
    let era: Int
    /// The best sum of a chain that ends here, and the candidate before this one in it.
    var best: Int
    var previous = -1
  }

  func choose(_ candidates: ArraySlice<LabelCandidate>) -> [LabelCandidate] {
    var steps: [Step] = []
    steps.reserveCapacity(candidates.count)
    var era = 0
    for candidate in candidates {
      while era < restarts.count, restarts[era] <= candidate.label.start { era += 1 }
      let weight = candidate.weight(lined: lined)
      var step = Step(
        number: candidate.label.number, isAtLineStart: candidate.isAtLineStart, era: era,
        best: weight + opening(candidate))
      for earlier in (max(0, steps.count - Numbering.reach)..<steps.count).reversed() {
        guard steps[earlier].best + Numbering.strongest + weight > step.best else { continue }
        let sum = steps[earlier].best + evidence(from: steps[earlier], to: step) + weight
        if sum > step.best {
          step.best = sum
          step.previous = earlier
        }
      }
      steps.append(step)
    }
    guard var last = steps.indices.max(by: { steps[$0].best < steps[$1].best }),
      steps[last].best > 0
    else { return [] }
    var chain: [Int] = []
    while last >= 0 {
      chain.append(candidates.startIndex + last)
      last = steps[last].previous
    }
    return chain.reversed().map { candidates[$0] }
  }

  /// A numbering begins with 1; an excerpt may begin later, on a line of its own.
  private func opening(_ candidate: LabelCandidate) -> Int {
    if candidate.label.number == 1 { return 2 }
    return candidate.isAtLineStart ? -1 : -5
  }

  /// The most that a step from one to another may bring.
  private static let strongest = 4

  private func evidence(from: Step, to: Step) -> Int {
    let difference = to.number - from.number
    let certain = to.isAtLineStart || !lined
    if difference == 1 { return certain ? 4 : 0 }
    if from.era != to.era, to.number == 1 { return certain ? 4 : 0 }
    if difference > 1 { return to.isAtLineStart ? -min(4, difference) : -6 }
    if difference == 0 { return to.isAtLineStart ? -3 : -8 }
    return to.isAtLineStart ? -5 : -9
  }

  private static func isLined(_ candidates: ArraySlice<LabelCandidate>) -> Bool {
    var atLineStart = 0
    var within = 0
    for candidate in candidates {
      if candidate.isAtLineStart {
        atLineStart += 1
      } else if candidate.weight(lined: false) > 0 {
        within += 1
      }
    }
    return atLineStart >= 2 && atLineStart * 2 >= within
  }
}
