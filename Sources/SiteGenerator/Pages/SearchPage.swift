import Knowledge
package import Templates

/// `search.html`: its template, the scripts that only some searches need, and examples.
package struct SearchPage: PageView {
  package let chrome: PageChrome
  let examples: [LinkView]

  init(plan: SitePlan) {
    chrome = PageChrome(
      .search, title: Section.search.title, section: .search, scripts: ["js/search.js"],
      isIndexed: false, site: plan)
    examples = plan.settings.exampleQueries.map {
      LinkView("?q=" + URLEscaping.query($0), $0)
    }
  }

  private func script(_ name: String) -> String {
    chrome.root + chrome.site.assets.path(of: "js/\(name).js")
  }

  package static let fields: [TemplateField<SearchPage>] =
    chromeFields + [
      .text("shardsScript") { $0.script("shards") },
      .text("soundScript") { $0.script("sound") },
      .list("examples") { $0.examples },
    ]
}
