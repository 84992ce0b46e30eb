import Knowledge
package import Templates

/// `compare.html`: any two clauses, or one domain of two notices, side by side.
package struct ComparePage: PageView {
  package let chrome: PageChrome
  /// What it shows where the address does not say: the two clauses of the first
  /// notice and another that are most alike.
  let left: String
  let right: String

  init(plan: SitePlan) {
    chrome = PageChrome(
      .compare, title: "并排对照", section: .measures, crumbs: [(.measures, "举措对照")],
      scripts: ["js/diff.js", "js/compare.js"], isIndexed: false, site: plan)
    let pairs = plan.knowledge.notices.first?.clauses.compactMap { clause in
      clause.counterparts.first { $0.reason == nil }.map { (left: clause.reference, right: $0) }
    }
    let pair = pairs?.max { $0.right.score < $1.right.score }
    left = pair.map { "\($0.left)" } ?? ""
    right = pair.map { "\($0.right.clause)" } ?? ""
  }

  package static let fields: [TemplateField<ComparePage>] =
    chromeFields + [
      .text("left") { $0.left },
      .text("right") { $0.right },
      .list("columns") { page in
        page.chrome.site.knowledge.notices.map { NoticeColumn($0, root: page.chrome.root) }
      },
      .list("notices") { page in
        let plan = page.chrome.site
        return plan.knowledge.notices.map { LinkView($0.id, plan.shortName(of: $0)) }
      },
    ]
}
