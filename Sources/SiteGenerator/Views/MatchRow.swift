import Knowledge
import NoticeModel
package import Templates

/// How two members of a measure were matched.
package struct MatchRow: TemplateView {
  let left: LinkView
  let right: LinkView
  let counterpart: Counterpart
  let compareURL: String

  init(_ clause: ClauseReference, _ counterpart: Counterpart, root: String, plan: SitePlan) {
    func link(_ reference: ClauseReference) -> LinkView {
      let name = plan.entries[reference.notice].map { plan.shortName(of: $0) } ?? reference.notice
      return LinkView(root + Route.clause(reference).path, "\(name)第\(reference.ordinal)条")
    }
    left = link(clause)
    right = link(counterpart.clause)
    self.counterpart = counterpart
    compareURL = "\(root)\(Route.compare.path)?left=\(clause)&right=\(counterpart.clause)"
  }

  package static let fields: [TemplateField<MatchRow>] = [
    .optional("left") { $0.left },
    .optional("right") { $0.right },
    .text("matchWord") { Wording.match($0.counterpart.match) },
    .text("basisWord") { Wording.basis($0.counterpart.basis) },
    .text("reason") { $0.counterpart.reason ?? "" },
    .text("compareURL") { $0.compareURL },
  ]
}
