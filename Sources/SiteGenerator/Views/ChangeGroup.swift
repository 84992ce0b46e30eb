import Knowledge
import NoticeModel
package import Templates

/// Changes of one kind (调整, 新增 …) between two years' notices of a region.
package struct ChangeGroup: TemplateView {
  let kind: YearOnYear.Kind
  let changes: [ClauseChange]

  package static let fields: [TemplateField<ChangeGroup>] = [
    .text("kindWord") { Wording.change($0.kind) },
    .text("changeCount") { String($0.changes.count) },
    .list("changes") { $0.changes },
  ]
}
