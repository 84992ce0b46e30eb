import Knowledge
import SearchIndex
package import Templates

/// `terms.html`: names of concepts, departments and regions by pinyin, for readers without
/// JavaScript.
package struct TermsPage: PageView {
  package let chrome: PageChrome
  let letters: [TermLetter]

  init(plan: SitePlan) {
    chrome = PageChrome(
      .terms, title: "词语索引", description: "概念、部门、地区的名称与别名，按拼音排列。",
      section: .search, crumbs: [(.search, "搜索")], site: plan)
    letters = AlphabeticalIndex(SearchDocuments.pages(in: plan)).sections.map(TermLetter.init)
  }

  package static let fields: [TemplateField<TermsPage>] =
    chromeFields + [.list("letters") { $0.letters }]
}

/// The names that begin with one letter.
package struct TermLetter: TemplateView {
  let section: AlphabeticalIndex.Section

  init(_ section: AlphabeticalIndex.Section) {
    self.section = section
  }

  package static let fields: [TemplateField<TermLetter>] = [
    .text("letter") { $0.section.letter },
    .text("letterAnchor") {
      "letter-" + ($0.section.letter == "#" ? "digits" : $0.section.letter.lowercased())
    },
    .list("entries") { letter in
      letter.section.entries.map { entry in
        LinkView(entry.url, entry.name, note: entry.title == entry.name ? "" : entry.title)
      }
    },
  ]
}
