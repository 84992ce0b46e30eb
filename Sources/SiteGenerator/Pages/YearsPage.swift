import Knowledge
import Markup
import NoticeModel
package import Templates

/// `regions/<region>-years.html`: how a region's policies changed from one notice to the next.
package struct YearsPage: PageView {
  package let chrome: PageChrome
  let region: Region
  let comparisons: [YearComparison]

  init(_ region: Region, _ comparisons: [YearOnYear], plan: SitePlan) {
    let route = Route.years(region.id)
    chrome = PageChrome(
      route, title: "\(region.name)逐年变化", section: .regions,
      crumbs: [(.regions, "地区"), (.region(region.id), region.name)], site: plan)
    self.region = region
    self.comparisons = comparisons.map { YearComparison($0, root: route.root, plan: plan) }
  }

  package static let fields: [TemplateField<YearsPage>] =
    chromeFields + [
      .text("name") { $0.region.name },
      .list("comparisons") { $0.comparisons },
    ]
}

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

package struct ChangeGroup: TemplateView {
  let kind: YearOnYear.Kind
  let changes: [ClauseChange]

  package static let fields: [TemplateField<ChangeGroup>] = [
    .text("kindWord") { Wording.change($0.kind) },
    .text("changeCount") { String($0.changes.count) },
    .list("changes") { $0.changes },
  ]
}

/// What became of a clause: its place in either notice and, where its wording changed, how.
package struct ClauseChange: TemplateView {
  let later: LinkView?
  let earlier: [LinkView]
  let difference: TrustedHTML

  init(_ change: YearOnYear.Change, root: String, plan: SitePlan) {
    func link(_ reference: ClauseReference) -> LinkView? {
      plan.clause(reference).map {
        LinkView(
          root + Route.clause(reference).path,
          TypographicRepair.repaired($0.clause.label + $0.clause.title.text))
      }
    }
    later = change.later.flatMap(link)
    earlier = change.earlier.compactMap(link)
    guard change.kind == .adjusted, let before = change.earlier.first.flatMap(plan.clause),
      let after = change.later.flatMap(plan.clause)
    else {
      difference = .empty
      return
    }
    difference = ClauseChange.html(
      WordDiff(
        TypographicRepair.repaired(before.clause.text.text),
        TypographicRepair.repaired(after.clause.text.text)))
  }

  private static func html(_ diff: WordDiff) -> TrustedHTML {
    var writer = MarkupWriter()
    for run in diff.runs {
      switch run.kind {
      case .same: writer.text(run.text)
      case .left: writer.element("del", text: run.text)
      case .right: writer.element("ins", text: run.text)
      }
    }
    return writer.html
  }

  package static let fields: [TemplateField<ClauseChange>] = [
    .optional("laterClause") { $0.later },
    .list("earlierClauses") { $0.earlier },
    .html("difference") { $0.difference },
  ]
}
