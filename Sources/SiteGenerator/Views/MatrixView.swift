import Knowledge
package import Templates

/// A table of regions × something: one column for each notice.
package struct MatrixView: TemplateView {
  let columns: [NoticeColumn]
  let groups: [MatrixGroup]
  /// What the columns leave out.
  let remark: String

  package static let fields: [TemplateField<MatrixView>] = [
    .list("columns") { $0.columns },
    .list("groups") { $0.groups },
    .text("columnsRemark") { $0.remark },
    .text("width") { String($0.columns.count + 1) },
  ]
}
