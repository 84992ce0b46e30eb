import Knowledge
import Markup
package import Templates

/// A page whose content is its template, or a text from `content/pages/`: search, compare, 404,
/// about, corrections.
package struct PlainPage: PageView {
  package let chrome: PageChrome
  let body: TrustedHTML

  init(_ chrome: PageChrome, body: TrustedHTML = .empty) {
    self.chrome = chrome
    self.body = body
  }

  package static let fields: [TemplateField<PlainPage>] =
    chromeFields + [
      .text("title") { $0.chrome.title },
      .html("body") { $0.body },
      .list("notices") { page in
        page.chrome.site.knowledge.notices.map { entry in
          LinkView(entry.id, page.chrome.site.shortName(of: entry), note: "\(entry.clauses.count)")
        }
      },
    ]
}
