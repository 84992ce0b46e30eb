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
