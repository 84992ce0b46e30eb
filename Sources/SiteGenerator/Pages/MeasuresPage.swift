import Knowledge
package import Templates

/// `measures/index.html`: all measures by package, one column for each notice.
package struct MeasuresPage: PageView {
  package let chrome: PageChrome
  let groups: [MeasureGroup]
  let columns: [NoticeColumn]

  init(plan: SitePlan) {
    let root = Route.measures.root
    chrome = PageChrome(
      .measures, title: Section.measures.title, section: .measures, site: plan)
    let names =
      plan.knowledge.registries.packages.map { ($0.id as String?, $0.name) } + [(nil, "其他")]
    groups = names.compactMap { id, name in
      let measures = plan.knowledge.measures.filter { $0.package == id }
      guard !measures.isEmpty else { return nil }
      return MeasureGroup(
        anchor: id ?? "other", title: name,
        rows: measures.map { MeasureRow($0, root: root, plan: plan) })
    }
    columns = NoticeColumn.all(of: plan, root: root)
  }

  package static let fields: [TemplateField<MeasuresPage>] =
    chromeFields + [
      .list("groups") { $0.groups },
      .list("columns") { $0.columns },
      .text("columnsRemark") { $0.chrome.site.columnsRemark },
    ]
}
