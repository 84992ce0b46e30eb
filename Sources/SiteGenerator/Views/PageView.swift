import Knowledge
import NoticeModel
package import Templates

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
      .text("searchHint") {
        $0.chrome.site.settings.exampleQueries.prefix(2).joined(separator: "、")
      },
      .text("icon") { $0.chrome.root + $0.chrome.site.assets.path(of: "icons/mark.svg") },
      .flag("isIndexed") { $0.chrome.isIndexed },
      .flag("isHome") { $0.chrome.path == Route.home.path },
      .list("scripts") { $0.chrome.scriptLinks },
      .list("navigation") { $0.chrome.navigation },
      .list("crumbs") { $0.chrome.crumbs },
    ]
  }
}
