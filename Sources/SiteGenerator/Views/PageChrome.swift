import Knowledge
import NoticeModel
package import Templates

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

/// A page: its own keys and those of the layout.
package protocol PageView: TemplateView {
  var chrome: PageChrome { get }
}

extension PageView {
  /// The keys of `layout.mustache`; a page's fields are these and its own.
  package static var chromeFields: [TemplateField<Self>] {
    [
      .text("root") { $0.chrome.root },
      .text("pageTitle") { $0.chrome.title },
      .text("description") { $0.chrome.description },
      .text("siteName") { $0.chrome.site.settings.name },
      .text("siteTagline") { $0.chrome.site.settings.tagline },
      .text("disclaimer") { $0.chrome.site.settings.disclaimer },
      .text("canonical") { $0.chrome.site.settings.canonical($0.chrome.path) },
      .text("reportURL") { $0.chrome.site.settings.reportURL },
      .text("asOf") { $0.chrome.site.knowledge.asOf.description },
      .text("style") { $0.chrome.root + $0.chrome.site.assets.path(of: "css/style.css") },
      .text("boxScript") { $0.chrome.root + $0.chrome.site.assets.path(of: SitePlan.boxScript) },
      .text("icon") { $0.chrome.root + $0.chrome.site.assets.path(of: "icons/mark.svg") },
      .flag("isIndexed") { $0.chrome.isIndexed },
      .flag("isHome") { $0.chrome.path == Route.home.path },
      .list("scripts") { $0.chrome.scriptLinks },
      .list("navigation") { $0.chrome.navigation },
      .list("crumbs") { $0.chrome.crumbs },
    ]
  }
}
