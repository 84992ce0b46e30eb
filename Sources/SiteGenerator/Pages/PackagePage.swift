import Facts
import Knowledge
import Markdown
import NoticeModel
package import Templates

/// `packages/<package>.html`: one policy package as each notice has it, and its measures.
package struct PackagePage: PageView {
  package let chrome: PageChrome
  let package: PolicyPackage
  let domains: [PackageDomain]
  let missing: [LinkView]
  let measures: [MeasureRow]
  let groups: [IndicatorGroup]

  init(_ package: PolicyPackage, plan: SitePlan, renderer: MarkdownRenderer) {
    let route = Route.package(package.id)
    chrome = PageChrome(
      route, title: package.name, section: .packages, crumbs: [(.packages, "领域")], site: plan)
    self.package = package
    let references = plan.backlinks.domainsOfPackage[package.id] ?? []
    domains = references.compactMap { reference in
      plan.entries[reference.notice].map {
        PackageDomain($0, index: reference.index, root: route.root, plan: plan, renderer: renderer)
      }
    }
    let present = Set(references.map(\.notice))
    missing = plan.knowledge.notices.filter { !present.contains($0.id) }
      .map { LinkView(route.root + Route.notice($0.id).path, plan.shortName(of: $0)) }
    groups = IndicatorGroup.all(
      SharedIndicator.all(
        in: PackagePage.places(of: package, in: plan), names: plan.indicators),
      scope: "本领域", root: route.root, plan: plan)
    measures = plan.knowledge.measures.filter { $0.package == package.id }
      .map { MeasureRow($0, root: route.root, plan: plan) }
  }

  /// The facts of the domains and clauses that belong to `package`.
  private static func places(of package: PolicyPackage, in plan: SitePlan) -> [PlacedFacts] {
    plan.knowledge.notices.flatMap { entry in
      PlacedFacts.of(entry).filter { place in
        switch place.place {
        case .introduction(let ordinal): entry.domains[ordinal - 1].package == package.id
        case .clause(let ordinal):
          entry.domains[entry.clauses[ordinal - 1].domainIndex].package == package.id
        default: false
        }
      }
    }
  }

  package static let fields: [TemplateField<PackagePage>] =
    chromeFields + [
      .list("indicators") { $0.groups },
      .flag("hasIndicators") { !$0.groups.isEmpty },
      .text("name") { $0.package.name },
      .list("domains") { $0.domains },
      .text("compareURL") { page in
        guard page.domains.count > 1 else { return "" }
        let sides = page.domains.prefix(2).map { "\($0.noticeID)/\(page.package.id)" }
        return "\(page.chrome.root)\(Route.compare.path)?left=\(sides[0])&right=\(sides[1])"
      },
      .list("missing") { $0.missing },
      .flag("hasMissing") { !$0.missing.isEmpty },
      .list("measures") { $0.measures },
      .flag("hasMeasures") { !$0.measures.isEmpty },
      .list("columns") { NoticeColumn.all(of: $0.chrome.site, root: $0.chrome.root) },
      .text("columnsRemark") { $0.chrome.site.columnsRemark },
    ]
}
