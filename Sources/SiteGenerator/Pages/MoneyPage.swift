import Facts
import Knowledge
import NoticeModel
package import Templates

/// `money.html`: every amount, sortable and filterable; budgets, subsidies, loans never summed.
package struct MoneyPage: PageView {
  package let chrome: PageChrome
  /// Every amount; none where they are too many for one table.
  let rows: [MoneyView]
  /// In their place, for each notice how many there are.
  let byNotice: [RecordView]
  let totals: [RecordView]
  let sums: [SumView]
  let regions: [LinkView]
  let kinds: [LinkView]

  init(plan: SitePlan) {
    chrome = PageChrome(
      .money, title: Section.money.title, section: .money, scripts: ["js/tables.js"], site: plan)
    let places = PlacedFacts.all(in: plan.knowledge)
    let listsAll = plan.listsAllFigures
    byNotice = listsAll ? [] : RecordView.figures(in: plan) { $0.money.count }
    rows =
      !listsAll
      ? []
      : places.flatMap { place in
        MoneyView.all(
          place.facts.money, in: place.passage, page: place.page,
          place: LinkView(place.page, place.name), region: plan.chartName(of: place.entry))
      }
    sums = places.flatMap { place in
      place.facts.sums.map {
        SumView($0, place: LinkView(place.page, plan.shortName(of: place.entry) + place.name))
      }
    }
    totals = plan.knowledge.notices.map { entry in
      RecordView(
        plan.shortName(of: entry),
        entry.facts.totalSupport.map { TypographicRepair.repaired($0.text) } ?? "文中没有写明",
        url: MoneyPage.address(of: entry.facts.totalSupport, in: entry))
    }
    regions = plan.knowledge.notices.map { LinkView("", plan.chartName(of: $0)) }
    kinds = MoneyKind.allCases.map { LinkView($0.rawValue, Wording.money($0)) }
  }

  private static func address(of total: TotalSupport?, in entry: NoticeEntry) -> String {
    let anchor = Anchor.statement(total?.range, in: entry)
    return Route.notice(entry.id).path + (anchor.isEmpty ? "" : "#" + anchor)
  }

  package static let fields: [TemplateField<MoneyPage>] =
    chromeFields + [
      .list("rows") { $0.rows },
      .list("byNotice") { $0.byNotice },
      .flag("listsAll") { $0.byNotice.isEmpty },
      .list("totals") { $0.totals },
      .html("totalsPlot") { $0.chrome.site.totalSupportPlot },
      .list("sums") { $0.sums },
      .flag("hasSums") { !$0.sums.isEmpty },
      .list("regions") { $0.regions },
      .list("columns") { NoticeColumn.few(of: $0.chrome.site, root: $0.chrome.root) },
      .list("kinds") { $0.kinds },
    ]
}
