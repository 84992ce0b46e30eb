import Knowledge
import Markdown
import Markup
package import Templates

/// `regions/<region>.html`: what a region published, and how its domains stand among the packages.
///
/// The notices and their domains are composed as Markdown, published beside the page.
package struct RegionPage: PageView {
  package let chrome: PageChrome
  let region: Region
  let notices: [NoticeCard]
  let overview: TrustedHTML
  let unmatched: [ClauseCard]
  /// The page of what changed from year to year, empty where the base holds one year only.
  let yearsURL: String

  init(_ region: Region, plan: SitePlan, renderer: MarkdownRenderer) {
    let route = Route.region(region.id)
    chrome = PageChrome(
      route, title: region.name, section: .regions, crumbs: [(.regions, "地区")], site: plan)
    self.region = region
    let entries = plan.notices(of: region.id)
    notices = entries.map { NoticeCard($0, root: route.root) }
    overview = renderer.render(
      String(decoding: RegionMarkdown.overview(of: entries, plan: plan), as: UTF8.self))
    yearsURL = plan.hasYears(region) ? route.root + Route.years(region.id).path : ""
    unmatched = entries.flatMap { entry in
      entry.clauses.filter { $0.counterparts.isEmpty }
        .map { ClauseCard($0, in: entry, root: route.root, plan: plan) }
    }
  }

  package static let fields: [TemplateField<RegionPage>] =
    chromeFields + [
      .text("name") { $0.region.name },
      .text("shortName") { $0.region.shortName },
      .text("level") { $0.region.level },
      .text("code") { $0.region.code },
      .text("city") { $0.region.city },
      .text("province") { $0.region.province },
      .text("yearsURL") { $0.yearsURL },
      .list("notices") { $0.notices },
      .html("overview") { $0.overview },
      .list("unmatched") { $0.unmatched },
      .flag("hasUnmatched") { !$0.unmatched.isEmpty },
      .text("markdownURL") { "\($0.region.id).md" },
    ]
}
