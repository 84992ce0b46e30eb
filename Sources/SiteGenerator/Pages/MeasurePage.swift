import Knowledge
import Markdown
import NoticeModel
package import Templates

/// `measures/<measure>.html`: one subject across all notices, side by side.
package struct MeasurePage: PageView {
  package let chrome: PageChrome
  let measure: Measure
  let columns: [MeasureColumn]
  let noticeCount: Int
  /// How many notices write of the subject among others.
  let partialCount: Int
  /// Notices without the measure, none where they are many.
  let missing: [LinkView]
  let missingCount: Int
  let matches: [MatchRow]
  let package: LinkView?

  /// As many notices without the measure as are named one by one.
  private static let mostMissing = 48
  /// As many pairs as anyone reads down; the data of each notice has them all.
  private static let mostMatches = 200

  init(_ measure: Measure, plan: SitePlan, renderer: MarkdownRenderer) {
    let route = Route.measure(measure.id)
    let root = route.root
    chrome = PageChrome(
      route, title: TypographicRepair.repaired(measure.title), section: .measures,
      crumbs: [(.measures, "举措对照")], site: plan)
    self.measure = measure
    let members = Set(measure.members)
    let partial = plan.partialMembers(of: measure)
    let texts = Dictionary(grouping: measure.members + partial, by: \.notice).values
      .map { $0.compactMap { plan.clause($0)?.clause.text.text } }
    let wording = SharedWording(between: Array(texts))
    columns = (measure.members + partial).compactMap {
      MeasureColumn(
        $0, isPartial: !members.contains($0), wording: wording, root: root, plan: plan)
    }
    noticeCount = Set(measure.members.map(\.notice)).count
    let present = Set((measure.members + partial).map(\.notice))
    partialCount = present.count - noticeCount
    missingCount = plan.knowledge.notices.count - present.count
    missing =
      missingCount > Self.mostMissing
      ? []
      : plan.knowledge.notices.filter { !present.contains($0.id) }
        .map { LinkView(root + Route.notice($0.id).path, plan.shortName(of: $0)) }
    let shown = members.union(partial)
    matches = (measure.members + partial).flatMap { member in
      (plan.clause(member)?.counterparts ?? [])
        .filter { shown.contains($0.clause) && member < $0.clause }
        .filter { members.contains(member) || members.contains($0.clause) }
        .map { MatchRow(member, $0, root: root, plan: plan) }
    }
    package = measure.package.flatMap { plan.packages[$0] }
      .map { LinkView(root + Route.package($0.id).path, $0.name) }
  }

  package static let fields: [TemplateField<MeasurePage>] =
    chromeFields + [
      .text("title") { $0.chrome.title },
      .text("noticeCount") { String($0.noticeCount) },
      .text("partialCount") { $0.partialCount > 0 ? String($0.partialCount) : "" },
      .list("clauses") { $0.columns },
      .list("missing") { $0.missing },
      .flag("hasMissing") { $0.missingCount > 0 },
      .text("missingCount") { String($0.missingCount) },
      .list("matches") { Array($0.matches.prefix(mostMatches)) },
      .text("matchCount") { $0.matches.count > mostMatches ? String($0.matches.count) : "" },
      .flag("hasMatches") { !$0.matches.isEmpty },
      .optional("package") { $0.package },
    ]
}
