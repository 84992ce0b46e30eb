import Knowledge
package import Templates

/// `search.html`: its template, the scripts that only some searches need, examples, and
/// answers to questions about the notices themselves.
package struct SearchPage: PageView {
  package let chrome: PageChrome
  let examples: [LinkView]
  let questions: [LinkView]
  let answers: [AnswerView]

  init(plan: SitePlan) {
    chrome = PageChrome(
      .search, title: Section.search.title, section: .search, scripts: ["js/search.js"],
      isIndexed: false, site: plan)
    examples = plan.settings.exampleQueries.map {
      LinkView("?q=" + URLEscaping.query($0), $0)
    }
    questions = plan.settings.questions.map { LinkView($0.path, $0.text) }
    answers = plan.settings.answers.map(AnswerView.init)
  }

  private func script(_ name: String) -> String {
    chrome.root + chrome.site.assets.path(of: "js/\(name).js")
  }

  package static let fields: [TemplateField<SearchPage>] =
    chromeFields + [
      .text("shardsScript") { $0.script("shards") },
      .text("soundScript") { $0.script("sound") },
      .text("questionsScript") { $0.script("questions") },
      .list("examples") { $0.examples },
      .list("questions") { $0.questions },
      .flag("hasQuestions") { !$0.questions.isEmpty },
      .list("answers") { $0.answers },
    ]
}
