import Diagnostics
import Facts
import Knowledge
import Markup
import NoticeModel
package import Templates

/// A clause among others: where it stands, its title, its text or some words of it.
///
/// Holds the clause and reads from it what a template asks for: most places ask for little.
package struct ClauseCard: TemplateView {
  private let clause: ClauseEntry
  private let entry: NoticeEntry
  private let root: String
  private let plan: SitePlan
  /// The text as HTML, empty where the card shows none.
  private let text: TrustedHTML
  /// How the clause came to stand here, empty where that is plain.
  private let remark: String
  private let showsFigures: Bool

  init(
    _ clause: ClauseEntry, in entry: NoticeEntry, root: String, plan: SitePlan,
    text: TrustedHTML = .empty, remark: String = "", showsFigures: Bool = false
  ) {
    self.clause = clause
    self.entry = entry
    self.root = root
    self.plan = plan
    self.text = text
    self.remark = remark
    self.showsFigures = showsFigures
  }

  private var url: String { root + Route.clause(clause.reference).path }

  private var money: [MoneyView] {
    MoneyView.all(clause.facts.money, in: clause.clause.text, page: url)
  }

  private var targets: [TargetView] {
    let page = url
    return clause.facts.targets.map { TargetView($0, evidence: page + "#" + Anchor.fact($0.range)) }
  }

  /// The page where the clause stands beside its counterparts, with the number of other notices.
  private var elsewhere: LinkView? {
    guard let measure = clause.measure, let notices = plan.backlinks.noticesOfMeasure[measure]
    else { return nil }
    let others = notices.count - 1
    guard others > 0 else { return nil }
    return LinkView(root + Route.measure(measure).path, "另有 \(others) 份公文写到")
  }

  private var hasFigures: Bool {
    showsFigures && !(clause.facts.money.isEmpty && clause.facts.targets.isEmpty)
  }

  package static let fields: [TemplateField<ClauseCard>] = [
    .text("url") { $0.url },
    .text("anchor") { Anchor.clause($0.clause.clause.ordinal) },
    .text("label") { TypographicRepair.repaired($0.clause.clause.label) },
    .text("ordinal") { String($0.clause.clause.ordinal) },
    .text("title") { TypographicRepair.repaired($0.clause.clause.title.text) },
    .text("notice") { $0.plan.shortName(of: $0.entry) },
    .text("noticeURL") { $0.root + Route.notice($0.entry.id).path },
    .optional("status") { StatusView($0.entry) },
    .html("text") { $0.text },
    .text("remark") { $0.remark },
    .optional("elsewhere") { $0.elsewhere },
    .html("unitsText") { LinkedText.units(of: $0.clause, in: $0.entry.notice, root: $0.root) },
    .flag("printsUnits") { LinkedText.printsUnits($0.clause, in: $0.entry.notice) },
    .list("units") { UnitView.units(of: $0.clause, root: $0.root) },
    .list("money") { $0.showsFigures ? $0.money : [] },
    .list("targets") { $0.showsFigures ? $0.targets : [] },
    .flag("hasUnits") { !$0.clause.clause.responsibleUnits.isEmpty },
    .flag("hasFigures") { $0.hasFigures },
  ]
}
