import Knowledge
import Markup
import NoticeModel
package import Templates

/// A domain on its notice's page.
package struct DomainSection: TemplateView {
  let entry: DomainEntry
  let heading: TrustedHTML
  let introduction: TrustedHTML
  let enclosing: [EnclosingSection]
  let clauses: [ClauseCard]
  let leads: [UnitView]
  let package: LinkView?

  init(
    _ entry: DomainEntry, in notice: Notice, introduction: TrustedHTML,
    enclosing: [EnclosingSection], root: String, plan: SitePlan, clauses: [ClauseCard]
  ) {
    self.entry = entry
    self.introduction = introduction
    self.enclosing = enclosing
    self.clauses = clauses
    heading = LinkedText.heading(of: entry, in: notice, root: root)
    leads = UnitView.leads(of: entry, root: root)
    package = entry.package.flatMap { plan.packages[$0] }
      .map { LinkView(root + Route.package($0.id).path, $0.name) }
  }

  package static let fields: [TemplateField<DomainSection>] = [
    .text("domainAnchor") { Anchor.domain($0.entry.domain.ordinal) },
    .text("domainLabel") { TypographicRepair.repaired($0.entry.domain.label) },
    .text("domainTitle") { TypographicRepair.repaired($0.entry.domain.title) },
    .flag("hasHeading") { !$0.entry.domain.label.isEmpty || !$0.entry.domain.title.isEmpty },
    .html("heading") { $0.heading },
    .html("introduction") { $0.introduction },
    .list("enclosing") { $0.enclosing },
    .list("leads") { $0.leads },
    .flag("hasLeads") { !$0.leads.isEmpty },
    .optional("package") { $0.package },
    .list("clauses") { $0.clauses },
  ]
}
