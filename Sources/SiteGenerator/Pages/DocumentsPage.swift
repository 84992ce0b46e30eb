import Knowledge
package import Templates

/// `documents.html`: the documents that notices cite, and who cites them: 省 → 市 → 县.
package struct DocumentsPage: PageView {
  package let chrome: PageChrome
  let documents: [CitedDocument]

  init(plan: SitePlan) {
    chrome = PageChrome(.documents, title: "引用的文件", section: .regions, site: plan)
    documents = CitedDocument.all(in: plan)
  }

  package static let fields: [TemplateField<DocumentsPage>] =
    chromeFields + [
      .list("documents") { $0.documents },
      .html("chain") { $0.chrome.site.citationChain },
      .flag("hasDocuments") { !$0.documents.isEmpty },
    ]
}
