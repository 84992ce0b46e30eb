internal import Diagnostics
internal import NoticeModel

/// A clause with what its comparison needs.
struct AlignableClause {
  let reference: ClauseReference
  let title: String
  let text: String
  let package: String?
}

/// A notice with what the comparison of its clauses needs.
struct AlignableNotice {
  let id: String
  let clauses: [AlignableClause]

  init(id: String, clauses: [AlignableClause]) {
    self.id = id
    self.clauses = clauses
  }

  init(_ notice: Notice, package: (String) -> String?) {
    self.init(
      id: notice.id,
      clauses: notice.body.domains.flatMap { domain in
        let id = package(domain.title)
        return domain.clauses.map { clause in
          AlignableClause(
            reference: ClauseReference(notice: notice.id, ordinal: clause.ordinal),
            title: clause.title.text, text: clause.text.text, package: id)
        }
      })
  }
}

/// Which clauses of different notices are counterparts.
struct ClauseAlignment {
  /// Best first.
  var counterparts: [ClauseReference: [Counterpart]] = [:]
  var measures: [Measure] = []
  /// The measure of each clause that has one.
  var measureIDs: [ClauseReference: String] = [:]
}

struct ClauseAligner {
  let decisions: [AlignmentDecision]

  func align(_ notices: [AlignableNotice]) -> Diagnosed<ClauseAlignment> {
    Diagnosed(ClauseAlignment())
  }
}
