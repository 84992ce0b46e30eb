internal import NoticeModel

/// A clause with what its comparison needs.
struct AlignableClause {
  let reference: ClauseReference
  let title: String
  let text: String
  /// The id of the policy package of its domain.
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

  /// - Parameter package: the package id for a domain title.
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
