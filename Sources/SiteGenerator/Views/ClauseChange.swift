import Knowledge
import Markup
import NoticeModel
package import Templates

/// What became of a clause: its place in either notice and, where its wording changed, how.
package struct ClauseChange: TemplateView {
  let later: LinkView?
  let earlier: [LinkView]
  let difference: TrustedHTML

  init(_ change: YearOnYear.Change, root: String, plan: SitePlan) {
    func link(_ reference: ClauseReference) -> LinkView? {
      plan.clause(reference).map {
        LinkView(
          root + Route.clause(reference).path,
          TypographicRepair.repaired($0.clause.label + $0.clause.title.text))
      }
    }
    later = change.later.flatMap(link)
    earlier = change.earlier.compactMap(link)
    guard change.kind == .adjusted, let before = change.earlier.first.flatMap(plan.clause),
      let after = change.later.flatMap(plan.clause)
    else {
      difference = .empty
      return
    }
    difference = ClauseChange.html(
      WordDiff(
        TypographicRepair.repaired(before.clause.text.text),
        TypographicRepair.repaired(after.clause.text.text)))
  }

  private static func html(_ diff: WordDiff) -> TrustedHTML {
    var writer = MarkupWriter()
    for run in diff.runs {
      switch run.kind {
      case .same: writer.text(run.text)
      case .left: writer.element("del", text: run.text)
      case .right: writer.element("ins", text: run.text)
      }
    }
    return writer.html
  }

  package static let fields: [TemplateField<ClauseChange>] = [
    .optional("laterClause") { $0.later },
    .list("earlierClauses") { $0.earlier },
    .html("difference") { $0.difference },
  ]
}
