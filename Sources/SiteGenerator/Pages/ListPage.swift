import Knowledge
import Markdown
import Markup
import NoticeModel
package import Templates

/// `lists/<list>.html`: the clauses of each notice that secure one factor, each with its cue.
package struct ListPage: PageView {
  package let chrome: PageChrome
  let list: GuaranteeList
  let notices: [NoticeClauses]
  /// Indicators in the list's units that several notices share.
  let indicators: [IndicatorGroup]
  let closings: [Quotation]

  init(_ list: GuaranteeList, plan: SitePlan, renderer: MarkdownRenderer) {
    let route = Route.list(list.id)
    chrome = PageChrome(
      route, title: "\(list.name)要素保障清单", section: .lists, crumbs: [(.lists, "清单")], site: plan)
    self.list = list
    var figures: [PlacedFacts] = []
    notices = plan.knowledge.notices.map { entry in
      let places = ListFigures.places(of: list, in: entry)
      figures += places
      let cards = entry.clauses.compactMap { clause -> ClauseCard? in
        let cues = clause.lists.filter { $0.list == list.id }
        guard !cues.isEmpty else { return nil }
        var text = OfficialText(clause.clause.text)
        text.mark(clause.facts, in: clause.clause.text)
        return ClauseCard(
          clause, in: entry, root: route.root, plan: plan,
          text: plan.showsTexts ? text.html(renderer) : .empty,
          remark: cues.map { "据\(Wording.part($0.part))“\($0.cue)”" }.joined(separator: "，"))
      }
      return NoticeClauses(
        entry, clauses: cards, figures: places.map { ListFigures($0, root: route.root) },
        root: route.root, plan: plan)
    }
    indicators = IndicatorGroup.all(
      SharedIndicator.all(in: figures, names: plan.indicators), scope: "本清单所列文字", root: route.root,
      plan: plan)
    closings = Quotation.ofLists(in: plan, root: route.root)
  }

  package static let fields: [TemplateField<ListPage>] =
    chromeFields + [
      .text("name") { $0.list.name },
      .list("columns") { NoticeColumn.few(of: $0.chrome.site, root: $0.chrome.root) },
      .list("notices") { $0.notices },
      .list("indicators") { $0.indicators },
      .flag("hasIndicators") { !$0.indicators.isEmpty },
      .list("closings") { $0.closings },
      .flag("hasClosings") { !$0.closings.isEmpty },
    ]
}
