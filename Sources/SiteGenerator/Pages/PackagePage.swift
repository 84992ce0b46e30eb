import Facts
import Knowledge
import Markdown
import Markup
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
    groups = IndicatorGroup.shared(
      in: PackagePage.places(of: package, in: plan), root: route.root, plan: plan)
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
      .list("missing") { $0.missing },
      .flag("hasMissing") { !$0.missing.isEmpty },
      .list("measures") { $0.measures },
      .flag("hasMeasures") { !$0.measures.isEmpty },
      .list("columns") { page in
        page.chrome.site.knowledge.notices.map { NoticeColumn($0, root: page.chrome.root) }
      },
    ]
}

/// A package as one notice prints it.
package struct PackageDomain: TemplateView {
  let notice: NoticeColumn
  let noticeName: String
  let label: String
  let title: String
  let url: String
  let leads: [UnitView]
  let introduction: TrustedHTML
  let money: [MoneyView]
  let targets: [TargetView]
  let clauses: [ClauseCard]

  init(
    _ entry: NoticeEntry, index: Int, root: String, plan: SitePlan, renderer: MarkdownRenderer
  ) {
    let domain = entry.domains[index]
    let facts =
      entry.facts.introductions.indices.contains(index)
      ? entry.facts.introductions[index] : PlaceFacts()
    notice = NoticeColumn(entry, root: root)
    noticeName = plan.shortName(of: entry)
    label = domain.domain.label
    title = TypographicRepair.repaired(domain.domain.title)
    let page = root + Route.notice(entry.id).path
    url = page + "#" + Anchor.domain(domain.domain.ordinal)
    leads = UnitView.leads(of: domain, root: root)
    introduction = OfficialText(domain.domain.introduction).html(renderer)
    money = MoneyView.all(
      facts.money, in: domain.domain.introduction, of: entry.notice.source, page: page)
    targets = facts.targets.map { TargetView($0, evidence: page + "#" + Anchor.fact($0.range)) }
    clauses = entry.clauses[domain.clauseIndices].map {
      ClauseCard($0, in: entry, root: root, plan: plan)
    }
  }

  package static let fields: [TemplateField<PackageDomain>] = [
    .optional("notice") { $0.notice },
    .text("noticeName") { $0.noticeName },
    .text("domainLabel") { $0.label },
    .text("domainTitle") { $0.title },
    .text("domainURL") { $0.url },
    .text("clauseCount") { String($0.clauses.count) },
    .list("leads") { $0.leads },
    .html("introduction") { $0.introduction },
    .list("money") { $0.money },
    .list("targets") { $0.targets },
    .flag("hasFigures") { !$0.money.isEmpty || !$0.targets.isEmpty },
    .list("clauses") { $0.clauses },
  ]
}
