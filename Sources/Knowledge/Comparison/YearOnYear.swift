internal import NoticeModel

/// How the policies of one region changed from one notice to the next.
package struct YearOnYear: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// 延续: the clause has the same wording.
    case continued
    /// 调整: the clause has a counterpart of other wording.
    case adjusted
    /// 新增: the later notice alone has it.
    case added
    /// 不再出现: the earlier notice alone has it.
    case dropped
  }

  package struct Change: Hashable, Sendable {
    package let kind: Kind
    /// In the order of the earlier notice; several where clauses were merged, none where it is new.
    package let earlier: [ClauseReference]
    /// `nil` where the clause does not appear any more.
    package let later: ClauseReference?
  }

  /// From here on two wordings count as the same: a figure or a word may have changed its form.
  static let continuedBar = 0.98

  /// Ids of notices.
  package let earlier: String
  package let later: String
  /// What the later notice has, in its order, then what no longer appears, in the earlier order.
  package let changes: [Change]

  /// Compares two notices of a base; counterparts are those that alignment found.
  package init(earlier: NoticeEntry, later: NoticeEntry) {
    self.earlier = earlier.id
    self.later = later.id
    var met: Set<ClauseReference> = []
    var changes = later.clauses.map { clause in
      let matches = YearOnYear.counterparts(of: clause, in: earlier)
      met.formUnion(matches)
      return Change(
        kind: YearOnYear.kind(of: clause, matches.compactMap(earlier.clause)),
        earlier: matches.sorted(), later: clause.reference)
    }
    changes += earlier.clauses.map(\.reference).filter { !met.contains($0) }.map {
      Change(kind: .dropped, earlier: [$0], later: nil)
    }
    self.changes = changes
  }

  /// The comparisons of each region's notices, each with the next of a later year, by region id.
  package static func all(in base: KnowledgeBase) -> [(region: String, comparisons: [YearOnYear])] {
    base.registries.regions.compactMap { region in
      let notices = base.notices.filter { $0.region?.id == region.id && $0.year != nil }
        .sorted { ($0.year ?? 0, $0.id) < ($1.year ?? 0, $1.id) }
      let comparisons = zip(notices, notices.dropFirst())
        .filter { $0.year != $1.year }
        .map { YearOnYear(earlier: $0, later: $1) }
      return comparisons.isEmpty ? nil : (region.id, comparisons)
    }
  }

  /// The counterparts that a clause lists, or, since those of a large measure do not list each
  /// other in full, the members of its measure.
  private static func counterparts(
    of clause: ClauseEntry, in notice: NoticeEntry
  ) -> [ClauseReference] {
    let listed = clause.counterparts.map(\.clause).filter { $0.notice == notice.id }
    guard listed.isEmpty, let measure = clause.measure else { return listed }
    return notice.clauses.filter { $0.measure == measure }.map(\.reference)
  }

  private static func kind(of clause: ClauseEntry, _ earlier: [ClauseEntry]) -> Kind {
    guard let first = earlier.first else { return .added }
    let diff = WordDiff(first.clause.text.text, clause.clause.text.text)
    return earlier.count == 1 && diff.similarity >= continuedBar ? .continued : .adjusted
  }
}
