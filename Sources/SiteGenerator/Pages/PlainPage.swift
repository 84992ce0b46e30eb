import Knowledge
package import Templates

/// A page whose content is its template: 404.
package struct PlainPage: PageView {
  package let chrome: PageChrome

  init(_ chrome: PageChrome) {
    self.chrome = chrome
  }

  package static let fields: [TemplateField<PlainPage>] =
    chromeFields + [
      .text("title") { $0.chrome.title },
      .list("notices") { page in
        page.chrome.site.knowledge.notices.map { entry in
          LinkView(entry.id, page.chrome.site.shortName(of: entry), note: "\(entry.clauses.count)")
        }
      },
    ]
}
