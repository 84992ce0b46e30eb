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

  init(restarts: [Int], candidates: [LabelCandidate]) {
    self.restarts = restarts
    lined = Numbering.isLined(candidates)
  }

  func choose(_ candidates: [LabelCandidate]) -> [LabelCandidate] {
    var best: [Int] = []
    var previous: [Int] = []
    let eras = self.eras(of: candidates)
    for (index, candidate) in candidates.enumerated() {
      let weight = candidate.weight(lined: lined)
      var top = weight + opening(candidate)
      var from = -1
      for earlier in stride(from: index - 1, through: max(0, index - Numbering.reach), by: -1) {
        let step = step(
          from: candidates[earlier], to: candidate, restart: eras[earlier] != eras[index])
        let score = best[earlier] + step + weight
        if score > top {
          top = score
          from = earlier
        }
      }
      best.append(top)
      previous.append(from)
    }
    guard var last = best.indices.max(by: { best[$0] < best[$1] }), best[last] > 0 else {
      return []
    }
    var chain: [LabelCandidate] = []
    while last >= 0 {
      chain.append(candidates[last])
      last = previous[last]
    }
    return chain.reversed()
  }

  /// A numbering begins with 1; an excerpt may begin later, on a line of its own.
  private func opening(_ candidate: LabelCandidate) -> Int {
    if candidate.label.number == 1 { return 2 }
    return candidate.isAtLineStart ? -1 : -5
  }

  private func step(from: LabelCandidate, to: LabelCandidate, restart: Bool) -> Int {
    let difference = to.label.number - from.label.number
    let certain = to.isAtLineStart || !lined
    if difference == 1 { return certain ? 4 : 0 }
    if restart, to.label.number == 1 { return certain ? 4 : 0 }
    if difference > 1 { return to.isAtLineStart ? -min(4, difference) : -6 }
    if difference == 0 { return to.isAtLineStart ? -3 : -8 }
    return to.isAtLineStart ? -5 : -9
  }

  /// For each candidate how many restarts lie before it.
  private func eras(of candidates: [LabelCandidate]) -> [Int] {
    var passed = 0
    return candidates.map { candidate in
      while passed < restarts.count, restarts[passed] <= candidate.label.start { passed += 1 }
      return passed
    }
  }

  private static func isLined(_ candidates: [LabelCandidate]) -> Bool {
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
