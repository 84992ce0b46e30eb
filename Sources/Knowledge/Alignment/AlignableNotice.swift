internal import NoticeModel

/// A clause with what its comparison needs.
struct AlignableClause {
  let reference: ClauseReference
  let title: String
  let text: String
  /// The id of the policy package of its domain.
  let package: String?
  /// The day its notice was taken in.
  var added: CalendarDate?
}

/// A notice with what the comparison of its clauses needs.
struct AlignableNotice {
  let id: String
  let clauses: [AlignableClause]

  init(id: String, clauses: [AlignableClause]) {
    self.id = id
    self.clauses = clauses
  }

  /// - Parameters:
  ///   - added: the day the notice was taken in.
  ///   - package: the package id for a domain title.
  init(_ notice: Notice, added: CalendarDate?, package: (String) -> String?) {
    self.init(
      id: notice.id,
      clauses: notice.body.domains.flatMap { domain in
        let id = package(domain.title)
        return domain.clauses.map { clause in
          AlignableClause(
            reference: ClauseReference(notice: notice.id, ordinal: clause.ordinal),
            title: clause.title.text, text: clause.text.text, package: id,
            added: added)
        }
      })
  }
}
