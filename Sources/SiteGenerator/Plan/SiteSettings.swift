/// What the site says of itself, from `content/site.yaml`.
package struct SiteSettings: Hashable, Sendable {
  package var name: String
  /// One sentence that says what the site is.
  package var tagline: String
  /// One sentence that says what it is not.
  package var disclaimer: String
  /// Where readers report a problem; the page's address and words are appended. Empty for none.
  package var reportURL: String
  /// Absolute address of the published site with a final `/`; empty where it is not known.
  package var baseURL: String
  /// Searches that the home page offers.
  package var exampleQueries: [String]
  /// Questions that the home page answers with one step: words and a path of the site.
  package var questions: [Question]

  /// Answers of the search page to questions about the notices themselves.
  package var answers: [Answer] = []

  package struct Answer: Hashable, Sendable {
    /// `validity` lists the notices with their states as well; other kinds only say and link.
    package let kind: String
    /// A query that holds one of these asks this.
    package let words: [String]
    package let text: String
    package let path: String

    package init(kind: String, words: [String], text: String, path: String) {
      self.kind = kind
      self.words = words
      self.text = text
      self.path = path
    }
  }

  package struct Question: Hashable, Sendable {
    package let text: String
    package let path: String

    package init(text: String, path: String) {
      self.text = text
      self.path = path
    }
  }

  package init(
    name: String = "公文对读", tagline: String = "", disclaimer: String = "", reportURL: String = "",
    baseURL: String = "", exampleQueries: [String] = [], questions: [Question] = []
  ) {
    self.name = name
    self.tagline = tagline
    self.disclaimer = disclaimer
    self.reportURL = reportURL
    self.baseURL = baseURL
    self.exampleQueries = exampleQueries
    self.questions = questions
  }

  /// Takes an address with or without its final slash.
  package mutating func setBaseURL(_ address: String) {
    baseURL = address.isEmpty || address.hasSuffix("/") ? address : address + "/"
  }

  /// The absolute address of a page, empty where the base is not known.
  package func canonical(_ path: String) -> String {
    baseURL.isEmpty ? "" : baseURL + path
  }

  /// `404.html` is served at any depth, so its links start at the site's own root.
  package var rootForNotFound: String {
    guard let scheme = baseURL.firstRange(of: "://") else { return "" }
    guard let slash = baseURL[scheme.upperBound...].firstIndex(of: "/") else { return "/" }
    return String(baseURL[slash...])
  }
}
