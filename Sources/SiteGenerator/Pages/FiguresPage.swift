import Facts
import Knowledge
package import Templates

/// `notices/<notice>/figures.html`: every amount and target of one notice, with its words.
package struct FiguresPage: PageView {
  package let chrome: PageChrome
  let name: String
  let status: StatusView
  let money: [MoneyView]
  let targets: [TargetView]

  init(_ entry: NoticeEntry, plan: SitePlan) {
    let route = Route.figures(entry.id)
    let root = route.root
    name = plan.shortName(of: entry)
    chrome = PageChrome(
      route, title: "\(name)的数字", crumb: "数字", section: .regions,
      crumbs: [(.regions, "地区"), (.notice(entry.id), name)], scripts: ["js/tables.js"], site: plan)
    status = StatusView(entry)
    let places = PlacedFacts.of(entry)
    money = places.flatMap { place in
      MoneyView.all(
        place.facts.money, in: place.passage, page: root + place.page,
        place: LinkView(root + place.page, place.name))
    }
    targets = places.flatMap { place in
      place.facts.targets.map { target in
        TargetView(
          target, evidence: root + place.evidence(target.range),
          place: LinkView(root + place.page, place.name))
      }
    }
  }

  package static let fields: [TemplateField<FiguresPage>] =
    chromeFields + [
      .text("name") { $0.name },
      .optional("status") { $0.status },
      .list("money") { $0.money },
      .flag("hasMoney") { !$0.money.isEmpty },
      .list("targets") { $0.targets },
      .flag("hasTargets") { !$0.targets.isEmpty },
    ]
}
