import Knowledge

extension DataTable {
  /// One row a pair of counterparts, each pair once. Without addresses, which follow from notice and
  /// ordinal: hundreds of notices have a million pairs.
  static let counterparts = DataTable(
    name: "counterparts", description: "每行一对同类条文，每对只出现一次",
    columns: [
      .notice, .init("ordinal", .integer, "条的序号"), .init("otherNotice", "另一份公文的标识"),
      .init("otherOrdinal", .integer, "另一条的序号"), .init("match", "exact（同类）或 partial（部分相同）"),
      .init("score", .number, "相似度，0 到 1"),
      .init("basis", "equal-title similar-title similar-text shared-figures reviewed"),
      .init("reason", "逐对核定的理由"),
    ],
    write: { knowledge, csv in
      let entries = Dictionary(knowledge.notices.map { ($0.id, $0) }) { first, _ in first }
      /// Looked up pair by pair: sets of them all would take more memory than the table.
      func lists(_ clause: ClauseReference, _ other: ClauseReference) -> Bool {
        entries[clause.notice]?.clauses[clause.ordinal - 1].counterparts.contains {
          $0.clause.ordinal == other.ordinal && $0.clause.notice == other.notice
        } ?? false
      }
      for clause in knowledge.notices.lazy.flatMap(\.clauses) {
        for counterpart in clause.counterparts {
          // Of a large measure the later clause may list the earlier one alone.
          let isLater = counterpart.clause < clause.reference
          if isLater, lists(counterpart.clause, clause.reference) { continue }
          csv.row(row(clause.reference, counterpart))
        }
      }
    })

  private static func row(_ clause: ClauseReference, _ counterpart: Counterpart) -> [String] {
    let left = min(clause, counterpart.clause)
    let right = max(clause, counterpart.clause)
    return [
      left.notice, String(left.ordinal), right.notice, String(right.ordinal),
      counterpart.match.rawValue, JSONWriter.thousandths(counterpart.score),
      counterpart.basis.rawValue, counterpart.reason ?? "",
    ]
  }
}
