import Knowledge
import NoticeModel

/// Pairs of clauses of different notices: a pair is right when the two stand in one annotated
/// group; exact pairs must be found, partial ones may be.
struct AlignmentSection: QualitySection {
  private struct Group: Decodable {
    struct Member: Decodable {
      let notice: String
      let clause: String
      let title: String
      let strength: String
    }
    let label: String
    let members: [Member]
  }

  private struct Pair: Hashable, Comparable {
    let left: ClauseReference
    let right: ClauseReference

    init(_ one: ClauseReference, _ other: ClauseReference) {
      left = min(one, other)
      right = max(one, other)
    }

    var notices: String { "\(left.notice) + \(right.notice)" }

    static func < (one: Pair, other: Pair) -> Bool {
      (one.left, one.right) < (other.left, other.right)
    }
  }

  func measure(_ gold: Gold) throws -> SectionResult {
    var annotated: [Pair: Bool] = [:]
    var notices: Set<String> = []
    for group in try gold.decode([Group].self, from: "alignment.json") {
      notices.formUnion(group.members.map(\.notice))
      for (index, left) in group.members.enumerated() {
        for right in group.members[(index + 1)...] where left.notice != right.notice {
          let pair = Pair(try reference(left), try reference(right))
          let isExact = left.strength == "exact" && right.strength == "exact"
          annotated[pair] = isExact || annotated[pair] == true
        }
      }
    }
    let base = try gold.knowledge()
    let found = pairs(base, among: notices)
    let exact = annotated.filter(\.value).keys
    let rows = Set(annotated.keys.map(\.notices)).sorted().map { notices in
      QualityRow(
        notice: notices, kind: "counterparts", expected: exact.count { $0.notices == notices },
        found: found.count { $0.notices == notices },
        correct: found.count { $0.notices == notices && annotated[$0] != nil },
        recalled: exact.count { $0.notices == notices && found.contains($0) })
    }
    let titles = titles(base)
    let findings =
      exact.filter { !found.contains($0) }.sorted().map { "missed \(words($0, titles))" }
      + found.filter { annotated[$0] == nil }.sorted().map { "invented \(words($0, titles))" }
    return SectionResult(
      id: "alignment", developedOn: notices.sorted(), readByEye: Quality.readByEye, rows: rows,
      findings: findings)
  }

  private func reference(_ member: Group.Member) throws -> ClauseReference {
    guard let ordinal = Int(member.clause) else { throw GoldError.badRecord(member.clause) }
    return ClauseReference(notice: member.notice, ordinal: ordinal)
  }

  private func pairs(_ base: KnowledgeBase, among notices: Set<String>) -> Set<Pair> {
    var pairs: Set<Pair> = []
    for entry in base.notices where notices.contains(entry.id) {
      for clause in entry.clauses {
        for other in clause.counterparts where notices.contains(other.clause.notice) {
          pairs.insert(Pair(clause.reference, other.clause))
        }
      }
    }
    return pairs
  }

  private func titles(_ base: KnowledgeBase) -> [ClauseReference: String] {
    var titles: [ClauseReference: String] = [:]
    for clause in base.notices.flatMap(\.clauses) {
      titles[clause.reference] = clause.clause.title.text
    }
    return titles
  }

  private func words(_ pair: Pair, _ titles: [ClauseReference: String]) -> String {
    [pair.left, pair.right].map { "\($0) \(titles[$0] ?? "")" }.joined(separator: " | ")
  }
}
