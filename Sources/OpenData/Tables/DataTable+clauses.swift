import Knowledge
import NoticeModel

extension DataTable {
  /// One row a clause.
  static let clauses = DataTable(
    name: "clauses", description: "每行一条",
    columns: [
      .notice, .place, .init("url", "该条的网页"), .init("label", "编号，如原文"),
      .init("title", "标题"), .init("text", "正文"), .init("package", "领域（政策包）的标识"),
      .init("measure", "同类举措的标识"), .init("units", "责任单位，以、分隔，牵头的前加 *"),
    ],
    write: { knowledge, csv in
      for entry in knowledge.notices {
        for clause in entry.clauses { csv.row(row(of: clause, in: entry)) }
      }
    })

  private static func row(of clause: ClauseEntry, in entry: NoticeEntry) -> [String] {
    let units = clause.clause.responsibleUnits.map {
      ($0.role == .lead ? "*" : "") + $0.name.text
    }
    return [
      entry.id, String(clause.clause.ordinal), clause.reference.page, clause.clause.label,
      clause.clause.title.text, clause.clause.text.text,
      entry.domains[clause.domainIndex].package ?? "", clause.measure ?? "",
      units.joined(separator: "、"),
    ]
  }
}

extension ClauseReference {
  /// The clause's own page, from the root of the site.
  var page: String { "notices/\(notice)/\(ordinal).html" }
}
