import Knowledge
package import Templates

/// A measure in a table: its title and one cell for each notice.
package struct MeasureRow: TemplateView {
  let title: String
  let url: String
  let cells: [MatrixCell]

  init(_ measure: Measure, root: String, plan: SitePlan) {
    title = TypographicRepair.repaired(measure.title)
    url = root + Route.measure(measure.id).path
    let members = Dictionary(grouping: measure.members, by: \.notice)
    let partial = Dictionary(grouping: plan.partialMembers(of: measure), by: \.notice)
    cells = plan.columnNotices.map { entry in
      func links(_ clauses: [ClauseReference], remark: String = "") -> [LinkView] {
        clauses.map { clause in
          LinkView(
            root + Route.clause(clause).path, "\(clause.ordinal)",
            note: "\(plan.shortName(of: entry))第\(clause.ordinal)条\(remark)")
        }
      }
      if let clauses = members[entry.id] { return MatrixCell(links(clauses), absence: "") }
      let parts = links(partial[entry.id] ?? [], remark: "，部分对应")
      return MatrixCell(
        parts, remark: parts.isEmpty ? "" : Wording.match(.partial), absence: "本地无此条")
    }
  }

  package static let fields: [TemplateField<MeasureRow>] = [
    .text("rowTitle") { $0.title },
    .text("rowURL") { $0.url },
    .list("cells") { $0.cells },
  ]
}
