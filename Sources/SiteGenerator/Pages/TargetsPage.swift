import Facts
import Knowledge
package import Templates

/// `targets.html`: every target, sortable and filterable, kinds never mixed.
package struct TargetsPage: PageView {
  package let chrome: PageChrome
  /// Every target; none where they are too many for one table.
  let rows: [TargetView]
  /// In their place, for each notice how many there are.
  let byNotice: [RecordView]
  let regions: [LinkView]
  let groups: [IndicatorGroup]

  init(plan: SitePlan) {
    chrome = PageChrome(
      .targets, title: Section.targets.title, section: .targets, scripts: ["js/tables.js"],
      site: plan)
    let places = PlacedFacts.all(in: plan.knowledge)
    groups = IndicatorGroup.all(plan.sharedIndicators, root: "", plan: plan)
    let listsAll = plan.listsAllFigures
    byNotice = listsAll ? [] : RecordView.figures(in: plan) { $0.targets.count }
    rows =
      !listsAll
      ? []
      : places.flatMap { place in
        place.facts.targets.map { target in
          TargetView(
            target, evidence: place.evidence(target.range),
            place: LinkView(place.page, place.name), region: plan.chartName(of: place.entry))
        }
      }
    regions = plan.knowledge.notices.map { LinkView("", plan.chartName(of: $0)) }
  }

  package static let fields: [TemplateField<TargetsPage>] =
    chromeFields + [
      .list("rows") { $0.rows },
      .list("byNotice") { $0.byNotice },
      .flag("listsAll") { $0.byNotice.isEmpty },
      .list("groups") { $0.groups },
      .flag("hasGroups") { !$0.groups.isEmpty },
      .list("regions") { $0.regions },
      .list("columns") { NoticeColumn.few(of: $0.chrome.site, root: $0.chrome.root) },
    ]
}
