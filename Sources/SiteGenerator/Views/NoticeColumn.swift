import Knowledge
package import Templates

/// A notice as the head of a column or the first cell of a row.
package struct NoticeColumn: TemplateView {
  let url: String
  let name: String
  let year: String
  let status: StatusView

  init(_ entry: NoticeEntry, root: String) {
    url = root + Route.notice(entry.id).path
    name = entry.region?.shortName ?? entry.id
    year = entry.year.map(String.init) ?? ""
    status = StatusView(entry)
  }

  /// All notices with their states, for a page that draws on all of them; none where they are too
  /// many for a line.
  static func few(of plan: SitePlan, root: String) -> [NoticeColumn] {
    plan.columnsRemark.isEmpty ? all(of: plan, root: root) : []
  }

  /// The columns of a table with one for each notice.
  static func all(of plan: SitePlan, root: String) -> [NoticeColumn] {
    plan.columnNotices.map { NoticeColumn($0, root: root) }
  }

  package static let fields: [TemplateField<NoticeColumn>] = [
    .text("url") { $0.url },
    .text("name") { $0.name },
    .text("year") { $0.year },
    .optional("status") { $0.status },
  ]
}
