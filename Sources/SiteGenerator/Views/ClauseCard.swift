import Facts
import Knowledge
import Markup
import NoticeModel
package import Templates

/// A clause among others: where it stands, its title, its text or some words of it.
package struct ClauseCard: TemplateView {
  let url: String
  let anchor: String
  let label: String
  let ordinal: Int
  let title: String
  let notice: String
  let noticeURL: String
  let state: String
  let stateWord: String
  /// The text as HTML, empty where the card shows none.
  let text: TrustedHTML
  /// How the clause came to stand here, empty where that is plain.
  let remark: String
  /// The responsible units as printed.
  let unitsText: TrustedHTML
  let units: [UnitView]
  let money: [MoneyView]
  let targets: [TargetView]

  init(
    _ clause: ClauseEntry, in entry: NoticeEntry, root: String, plan: SitePlan,
    text: TrustedHTML = .empty, remark: String = "", showsFigures: Bool = false
  ) {
    url = root + Route.clause(clause.reference).path
    anchor = "c\(clause.clause.ordinal)"
    label = TypographicRepair.repaired(clause.clause.label)
    ordinal = clause.clause.ordinal
    title = TypographicRepair.repaired(clause.clause.title.text)
    notice = plan.shortName(of: entry)
    noticeURL = root + Route.notice(entry.id).path
    state = entry.validity.rawValue
    stateWord = Wording.state(entry.validity)
    self.text = text
    self.remark = remark
    unitsText = LinkedText.units(of: clause, in: entry.notice, root: root)
    units = UnitView.units(of: clause, root: root)
    let page = url
    money =
      showsFigures
      ? clause.facts.money.map { MoneyView($0, evidence: page + "#" + Anchor.fact($0.range)) } : []
    targets =
      showsFigures
      ? clause.facts.targets.map { TargetView($0, evidence: page + "#" + Anchor.fact($0.range)) }
      : []
  }

  package static let fields: [TemplateField<ClauseCard>] = [
    .text("url") { $0.url },
    .text("anchor") { $0.anchor },
    .text("label") { $0.label },
    .text("ordinal") { String($0.ordinal) },
    .text("title") { $0.title },
    .text("notice") { $0.notice },
    .text("noticeURL") { $0.noticeURL },
    .text("state") { $0.state },
    .text("stateWord") { $0.stateWord },
    .html("text") { $0.text },
    .text("remark") { $0.remark },
    .html("unitsText") { $0.unitsText },
    .list("units") { $0.units },
    .list("money") { $0.money },
    .list("targets") { $0.targets },
    .flag("hasUnits") { !$0.units.isEmpty },
    .flag("hasFigures") { !$0.money.isEmpty || !$0.targets.isEmpty },
  ]
}
