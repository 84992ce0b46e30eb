import Facts
import Knowledge
import Markdown
import Markup
import NoticeModel
package import Templates

/// A package as one notice prints it.
package struct PackageDomain: TemplateView {
  let notice: NoticeColumn
  let noticeID: String
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
    noticeID = entry.id
    noticeName = plan.shortName(of: entry)
    label = domain.domain.label
    title = TypographicRepair.repaired(domain.domain.title)
    let page = root + Route.notice(entry.id).path
    url = page + "#" + Anchor.domain(domain.domain.ordinal)
    leads = UnitView.leads(of: domain, root: root)
    introduction = OfficialText(domain.domain.introduction).html(renderer)
    money = MoneyView.all(facts.money, in: domain.domain.introduction, page: page)
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
