import Knowledge
import NoticeModel
package import Templates

/// Two notices of one region, their clauses by what became of them.
package struct YearComparison: TemplateView {
  let anchor: String
  let earlier: String
  let later: String
  let groups: [ChangeGroup]

  init(_ comparison: YearOnYear, root: String, plan: SitePlan) {
    anchor = comparison.later
    earlier = plan.entries[comparison.earlier].map(plan.shortName) ?? comparison.earlier
    later = plan.entries[comparison.later].map(plan.shortName) ?? comparison.later
    groups = YearOnYear.Kind.allCases.compactMap { kind in
      let changes = comparison.changes.filter { $0.kind == kind }
      return changes.isEmpty
        ? nil
        : ChangeGroup(
          kind: kind, changes: changes.map { ClauseChange($0, root: root, plan: plan) })
    }
  }

  package static let fields: [TemplateField<YearComparison>] = [
    .text("comparisonAnchor") { $0.anchor },
    .text("earlierNotice") { $0.earlier },
    .text("laterNotice") { $0.later },
    .list("groups") { $0.groups },
  ]
}
