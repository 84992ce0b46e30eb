import Knowledge
import Markup
import NoticeModel
package import Templates

/// One clause of a measure, or one that writes of its subject among others, with the wording that
/// others share dimmed.
package struct MeasureColumn: TemplateView {
  let card: ClauseCard
  let html: TrustedHTML

  init?(
    _ reference: ClauseReference, isPartial: Bool = false, wording: SharedWording, root: String,
    plan: SitePlan
  ) {
    guard let clause = plan.clause(reference), let entry = plan.entries[reference.notice]
    else { return nil }
    card = ClauseCard(
      clause, in: entry, root: root, plan: plan,
      remark: isPartial ? Wording.match(.partial) : "", showsFigures: true)
    html = wording.html(of: clause.clause.text)
  }

  package static let fields: [TemplateField<MeasureColumn>] = [
    .optional("clause") { $0.card },
    .html("compared") { $0.html },
  ]
}
