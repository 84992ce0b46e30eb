internal import Diagnostics

/// Turns groups of clauses into counterparts and measures.
struct AlignmentBuilder {
  /// From here on, two members of a group count as exact counterparts.
  static let exactBar = 0.12
  /// From here on, two clauses that are not of one group are partial counterparts.
  static let partialBar = 0.2
  /// As many characters of a clause as stand for a title.
  private static let longestOpening = 24

  private let clauses: [AlignableClause]
  private let profiles: [ClauseProfile]
  private let figures: [SharedFigures]
  private let reviewed: ReviewedPairs
  /// Indices of clauses; grows by clauses that share a part of the subject.
  private var groups: [[Int]]
  private var groupOf: [Int: Int] = [:]
  /// By index of the clause.
  private var counterparts: [[Counterpart]]

  init(
    _ clauses: [AlignableClause], _ profiles: [ClauseProfile], groups: [[Int]],
    reviewed: ReviewedPairs
  ) {
    self.clauses = clauses
    self.profiles = profiles
    figures = clauses.map { SharedFigures($0.text) }
    self.groups = groups
    self.reviewed = reviewed
    counterparts = Array(repeating: [], count: clauses.count)
    for (number, members) in groups.enumerated() {
      for member in members { groupOf[member] = number }
    }
  }

  /// - Parameter pairs: the pairs worth looking at for partial counterparts.
  mutating func build(_ pairs: [CandidatePair]) -> ClauseAlignment {
    for members in groups where members.count <= Measure.mostListed {
      for (offset, left) in members.enumerated() {
        for right in members[(offset + 1)...] {
          addMembers(left, right, similarity: profiles[left].similarity(to: profiles[right]))
        }
      }
    }
    var partners: [Int: [Int]] = [:]
    for pair in pairs {
      if let group = groupOf[pair.left], group == groupOf[pair.right] {
        if groups[group].count > Measure.mostListed {
          addMembers(pair.left, pair.right, similarity: pair.similarity)
        }
        continue
      }
      guard isPartial(pair) else { continue }
      add(pair.left, pair.right, .partial, similarity: pair.similarity)
      partners[pair.left, default: []].append(pair.right)
      partners[pair.right, default: []].append(pair.left)
    }
    for (left, right, match, reason) in reviewed.counterparts {
      addReviewed(left, right, match, reason)
      partners[left, default: []].append(right)
      partners[right, default: []].append(left)
    }
    attachParts(partners)
    return alignment()
  }

  private mutating func addMembers(_ left: Int, _ right: Int, similarity: Double) {
    guard !reviewed.decides(left, right) else { return }
    let isExact = similarity >= AlignmentBuilder.exactBar
    add(left, right, isExact ? .exact : .partial, similarity: similarity)
  }

  private func isPartial(_ pair: CandidatePair) -> Bool {
    pair.similarity >= AlignmentBuilder.partialBar && !reviewed.decides(pair.left, pair.right)
  }

  /// A clause of no group joins the measure of which it meets at least half of the members: 瑞安 has
  /// 住有宜居 and 老有康养 as two clauses, the others as one.
  private mutating func attachParts(_ partners: [Int: [Int]]) {
    for clause in partners.keys.sorted() where groupOf[clause] == nil {
      var met: [Int: Int] = [:]
      for partner in partners[clause] ?? [] {
        if let group = groupOf[partner] { met[group, default: 0] += 1 }
      }
      let best = met.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best, best.value * 2 >= groups[best.key].count {
        groups[best.key].append(clause)
      }
    }
    for number in groups.indices {
      groups[number].sort()
      for member in groups[number] { groupOf[member] = number }
    }
  }

  private mutating func add(
    _ left: Int, _ right: Int, _ match: Counterpart.Match, similarity: Double
  ) {
    let score = (similarity * 1000).rounded() / 1000
    add(left, right, match, score: score, basis: basis(left, right), reason: nil)
  }

  private mutating func addReviewed(
    _ left: Int, _ right: Int, _ match: Counterpart.Match, _ reason: String
  ) {
    add(left, right, match, score: 1, basis: .reviewed, reason: reason)
  }

  private mutating func add(
    _ left: Int, _ right: Int, _ match: Counterpart.Match, score: Double, basis: AlignmentBasis,
    reason: String?
  ) {
    for (clause, other) in [(left, right), (right, left)] {
      counterparts[clause].append(
        Counterpart(
          clause: profiles[other].reference, match: match, score: score, basis: basis,
          reason: reason))
    }
  }

  private func basis(_ left: Int, _ right: Int) -> AlignmentBasis {
    let profiles = (profiles[left], profiles[right])
    if !profiles.0.foldedTitle.isEmpty, profiles.0.foldedTitle == profiles.1.foldedTitle {
      return .equalTitle
    }
    let titles = profiles.0.title.dot(profiles.1.title)
    if titles >= 0.4, titles > profiles.0.text.dot(profiles.1.text) { return .similarTitle }
    return figures[left].count(with: figures[right]) >= 2
      ? .sharedFigures : .similarText
  }

  private func alignment() -> ClauseAlignment {
    var alignment = ClauseAlignment()
    alignment.measures = groups.map(measure)
    for (members, measure) in zip(groups, alignment.measures) {
      for member in members { alignment.measureIDs[profiles[member].reference] = measure.id }
    }
    for (index, list) in counterparts.enumerated() where !list.isEmpty {
      alignment.counterparts[profiles[index].reference] = list.sorted { left, right in
        if left.match != right.match { return left.match == .exact }
        return (right.score, left.clause) < (left.score, right.clause)
      }
    }
    return alignment
  }

  /// The title that most members print, of equally frequent ones the first; the id of the founder.
  private func measure(of members: [Int]) -> Measure {
    let titles = members.map { clauses[$0].title }.filter { !$0.isEmpty }
    let counts = Dictionary(titles.map { ($0, 1) }, uniquingKeysWith: +)
    let title = titles.enumerated().max { left, right in
      (counts[left.element] ?? 0, right.offset) < (counts[right.element] ?? 0, left.offset)
    }
    let founder = founder(of: members).reference
    return Measure(
      id: "\(founder.notice)-\(founder.ordinal)",
      title: title?.element ?? AlignmentBuilder.opening(of: clauses[members[0]].text),
      package: members.lazy.compactMap { clauses[$0].package }.first,
      members: members.map { clauses[$0].reference })
  }

  /// The member whose notice was taken in first, so that a notice taken in later changes no address;
  /// of one day the first in order. A notice of no known day counts as the latest.
  private func founder(of members: [Int]) -> AlignableClause {
    let all = members.map { clauses[$0] }
    let known = all.filter { $0.added != nil }
    return (known.isEmpty ? all : known).min { left, right in
      if let first = left.added, let second = right.added, first != second { return first < second }
      return left.reference < right.reference
    } ?? clauses[members[0]]
  }

  /// What stands for a title where clauses have none: their first words, up to a mark.
  private static func opening(of text: String) -> String {
    let words = text.prefix { !"，。；：,;:".contains($0) }
    return words.count > longestOpening ? words.prefix(longestOpening) + "…" : String(words)
  }
}
