import Knowledge
package import Templates

/// A table of regions × something: one column for each notice.
package struct MatrixView: TemplateView {
  let columns: [NoticeColumn]
  let groups: [MatrixGroup]

  package static let fields: [TemplateField<MatrixView>] = [
    .list("columns") { $0.columns },
    .list("groups") { $0.groups },
    .text("width") { String($0.columns.count + 1) },
  ]
}

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

  package static let fields: [TemplateField<NoticeColumn>] = [
    .text("url") { $0.url },
    .text("name") { $0.name },
    .text("year") { $0.year },
    .optional("status") { $0.status },
  ]
}

package struct MatrixGroup: TemplateView {
  let title: String
  let url: String
  let rows: [MatrixRow]

  package static let fields: [TemplateField<MatrixGroup>] = [
    .text("groupTitle") { $0.title },
    .text("groupURL") { $0.url },
    .list("rows") { $0.rows },
  ]
}

package struct MatrixRow: TemplateView {
  let title: String
  let url: String
  /// One for each column.
  let cells: [MatrixCell]

  package static let fields: [TemplateField<MatrixRow>] = [
    .text("rowTitle") { $0.title },
    .text("rowURL") { $0.url },
    .list("cells") { $0.cells },
  ]
}

/// A cell: links, a remark, or an explicit dash with its reason.
package struct MatrixCell: TemplateView {
  let links: [LinkView]
  let remark: String
  let absence: String

  init(_ links: [LinkView], remark: String = "", absence: String) {
    self.links = links
    self.remark = remark
    self.absence = absence
  }

  package static let fields: [TemplateField<MatrixCell>] = [
    .list("links") { $0.links },
    .text("remark") { $0.remark },
    .text("absence") { $0.absence },
    .flag("isEmpty") { $0.links.isEmpty && $0.remark.isEmpty },
  ]
}
