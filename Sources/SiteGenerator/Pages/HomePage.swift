import Facts
import Knowledge
import NoticeModel
package import Templates

/// `index.html`: what this is, the search box, the matrix, the notices, the corpus in figures.
package struct HomePage: PageView {
  package let chrome: PageChrome
  let matrix: MatrixView
  let notices: [NoticeCard]
  let examples: [LinkView]
  let questions: [LinkView]
  let figures: [RecordView]

  init(plan: SitePlan) {
    chrome = PageChrome(
      .home, title: plan.settings.name, description: plan.settings.tagline, site: plan)
    let matrices = Matrices(plan: plan, root: "")
    var groups = [matrices.packages(), matrices.lists()]
    if let hub = plan.concepts["qiyouxiang"] { groups.append(matrices.members(of: hub)) }
    matrix = matrices.matrix(groups)
    notices = HomePage.newestFirst(plan.knowledge.notices).map { NoticeCard($0, root: "") }
    examples = plan.settings.exampleQueries.map {
      LinkView(Route.search.path + "?q=" + URLEscaping.query($0), $0)
    }
    questions = plan.settings.questions.map { LinkView($0.path, $0.text) }
    figures = HomePage.figures(plan.knowledge)
  }

  /// By the day of signature or publication; those without one come last, in their order.
  private static func newestFirst(_ entries: [NoticeEntry]) -> [NoticeEntry] {
    entries.enumerated().sorted { left, right in
      let days = [left, right].map { entry in
        entry.element.notice.header.signedDate ?? entry.element.notice.header.publishedDate
      }
      switch (days[0], days[1]) {
      case (let first?, let second?) where first != second: return first > second
      case (.some, nil): return true
      case (nil, .some): return false
      default: return left.offset < right.offset
      }
    }.map(\.element)
  }

  private static func figures(_ knowledge: KnowledgeBase) -> [RecordView] {
    let places = knowledge.notices.flatMap {
      $0.facts.introductions + $0.facts.clauses + [$0.facts.closing]
    }
    return [
      RecordView("公文", "\(knowledge.notices.count) 份", url: Route.regions.path),
      RecordView(
        "领域章节", "\(knowledge.notices.reduce(0) { $0 + $1.domains.count }) 个",
        url: Route.packages.path
      ),
      RecordView("条", "\(knowledge.notices.reduce(0) { $0 + $1.clauses.count }) 条"),
      RecordView("金额", "\(places.reduce(0) { $0 + $1.money.count }) 处", url: Route.money.path),
      RecordView("指标", "\(places.reduce(0) { $0 + $1.targets.count }) 项", url: Route.targets.path),
      RecordView("同类举措", "\(knowledge.measures.count) 组", url: Route.measures.path),
    ]
  }

  package static let fields: [TemplateField<HomePage>] =
    chromeFields + [
      .text("headline") { "\($0.notices.count) 份公文，逐条对读" },
      .optional("matrix") { $0.matrix },
      .list("notices") { $0.notices },
      .list("examples") { $0.examples },
      .list("questions") { $0.questions },
      .list("states") { StateCount.all($0.chrome.site.knowledge.notices) },
      .text("termsURL") { _ in Route.regions.path + "#terms" },
      .list("figures") { $0.figures },
      .flag("hasQuestions") { !$0.questions.isEmpty },
    ]
}
