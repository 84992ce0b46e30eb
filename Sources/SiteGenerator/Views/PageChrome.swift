import Knowledge

/// What every page has around its content: head, navigation, breadcrumbs, footer.
package struct PageChrome: Sendable {
  /// The way to the site's root: empty, `../` …
  package let root: String
  package let path: String
  package let title: String
  package let description: String
  package let section: Section?
  package let crumbs: [LinkView]
  /// Logical names of the scripts the page needs beside those of every page.
  package let scripts: [String]
  package let isIndexed: Bool
  let site: SitePlan

  package init(
    _ route: Route, title: String, crumb: String? = nil, description: String = "",
    section: Section? = nil,
    crumbs: [(Route, String)] = [], scripts: [String] = [], isIndexed: Bool = true,
    site: SitePlan
  ) {
    let root = route == .notFound ? site.settings.rootForNotFound : route.root
    self.root = root
    self.path = route.path
    self.title = title
    self.description = description
    self.section = section
    self.crumbs =
      route == .home
      ? []
      : ([(Route.home, "首页")] + crumbs).map { LinkView(root + $0.0.path, $0.1) }
        + [LinkView("", crumb ?? title, isCurrent: true)]
    self.scripts = scripts
    self.isIndexed = isIndexed
    self.site = site
  }

  var navigation: [LinkView] {
    Section.allCases.filter(site.has)
      .map { LinkView(root + $0.route.path, $0.title, isCurrent: $0 == section) }
  }

  /// Scripts of every page first, then the page's own, in order of execution.
  var scriptLinks: [LinkView] {
    (SitePlan.commonScripts + scripts).map { LinkView(root + site.assets.path(of: $0), "") }
  }
}
