import Knowledge
import NoticeModel
package import Templates

/// The clauses of one notice that belong to a page.
package struct NoticeClauses: TemplateView {
  let id: String
  let name: String
  let column: NoticeColumn
  let clauses: [ClauseCard]
  let figures: [ListFigures]

  init(
    _ entry: NoticeEntry, clauses: [ClauseCard], figures: [ListFigures], root: String,
    plan: SitePlan
  ) {
    id = entry.id
    name = plan.shortName(of: entry)
    column = NoticeColumn(entry, root: root)
    self.clauses = clauses
    self.figures = figures
  }

  package static let fields: [TemplateField<NoticeClauses>] = [
    .text("noticeID") { $0.id },
    .text("noticeName") { $0.name },
    .optional("notice") { $0.column },
    .text("clauseCount") { String($0.clauses.count) },
    .list("clauses") { $0.clauses },
    .flag("hasClauses") { !$0.clauses.isEmpty },
    .list("figures") { $0.figures },
    .flag("hasFigures") { !$0.figures.isEmpty },
  ]
}
