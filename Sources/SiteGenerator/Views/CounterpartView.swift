import Knowledge
import Markup
import NoticeModel
package import Templates

/// A clause of another notice that meets this one, and how the match was made.
package struct CounterpartView: TemplateView {
  let counterpart: Counterpart
  let card: ClauseCard
  /// The counterpart's text, with the wording it shares with this clause dimmed.
  let compared: TrustedHTML
  let compareURL: String

  /// - Parameter wording: of `clause`, to hold the counterpart's text against.
  init?(
    _ counterpart: Counterpart, from clause: ClauseEntry, wording: SharedWording, root: String,
    plan: SitePlan
  ) {
    guard let other = plan.clause(counterpart.clause),
      let entry = plan.entries[counterpart.clause.notice]
    else { return nil }
    self.counterpart = counterpart
    card = ClauseCard(other, in: entry, root: root, plan: plan)
    compared = wording.html(of: other.clause.text)
    compareURL =
      "\(root)\(Route.compare.path)?left=\(clause.reference)&right=\(counterpart.clause)"
  }

  package static let fields: [TemplateField<CounterpartView>] = [
    .optional("clause") { $0.card },
    .html("compared") { $0.compared },
    .text("compareURL") { $0.compareURL },
    .text("matchWord") { Wording.match($0.counterpart.match) },
    .text("basisWord") { Wording.basis($0.counterpart.basis) },
    .text("reason") { $0.counterpart.reason ?? "" },
  ]
}
