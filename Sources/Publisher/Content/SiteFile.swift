internal import Diagnostics
internal import SiteGenerator

/// `content/site.yaml`: what the site says of itself.
enum SiteFile {
  static func load(_ folder: String) -> Diagnosed<SiteSettings> {
    var settings = SiteSettings()
    let file = ContentFolder(path: folder).mapping("site.yaml")
    guard var record = file.output else { return Diagnosed(settings, file.diagnostics) }
    record.warnOfKeys(besides: [
      "name", "tagline", "disclaimer", "reportURL", "baseURL", "examples", "questions",
      "answers",
    ])
    settings.name = record.required("name")
    settings.tagline = record.required("tagline")
    settings.disclaimer = record.required("disclaimer")
    settings.reportURL = record.webAddress("reportURL") ?? ""
    settings.setBaseURL(record.webAddress("baseURL") ?? "")
    settings.exampleQueries = record.strings("examples")
    settings.questions = record.records("questions").map { question in
      var question = question
      defer { record.add(question.diagnostics) }
      return .init(text: question.required("text"), path: question.required("path"))
    }
    settings.answers = record.records("answers").map { answer in
      var answer = answer
      defer { record.add(answer.diagnostics) }
      return .init(
        kind: answer.required("kind"), words: answer.strings("words"),
        text: answer.required("text"), path: answer.required("path"))
    }
    return Diagnosed(settings, record.diagnostics)
  }
}
