import Knowledge
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
