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
    cells = plan.columnNotices.map { entry in
      let links = (members[entry.id] ?? []).map { member in
        LinkView(
          root + Route.clause(member).path, "\(member.ordinal)",
          note: "\(plan.shortName(of: entry))第\(member.ordinal)条")
      }
      return MatrixCell(links, absence: "本地无此条")
    }
  }

  package static let fields: [TemplateField<MeasureRow>] = [
    .text("rowTitle") { $0.title },
    .text("rowURL") { $0.url },
    .list("cells") { $0.cells },
  ]
}
