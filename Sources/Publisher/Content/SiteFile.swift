internal import Diagnostics
internal import SiteGenerator

/// `content/site.yaml`: what the site says of itself.
enum SiteFile {
  static func load(_ folder: String) -> Diagnosed<SiteSettings> {
    var settings = SiteSettings()
    let files = ContentFolder(path: folder)
    let source: SourceText
    switch files.text("site.yaml") {
    case .success(let text): source = text
    case .failure(let failure): return Diagnosed(settings, [failure.diagnostic])
    }
    let file = YAMLFile.parse(source)
    guard let root = file.output.root, var record = YAMLRecord(root, in: file.output) else {
      return Diagnosed(
        settings,
        file.diagnostics.isEmpty
          ? [Diagnostic(.invalidYAML, "A mapping was expected here", at: .file(source.name))]
          : file.diagnostics)
    }
    record.warnOfKeys(besides: [
      "name", "tagline", "disclaimer", "reportURL", "baseURL", "examples", "questions",
    ])
    settings.name = record.required("name")
    settings.tagline = record.required("tagline")
    settings.disclaimer = record.required("disclaimer")
    settings.reportURL = record.string("reportURL") ?? ""
    settings.setBaseURL(record.string("baseURL") ?? "")
    settings.exampleQueries = record.strings("examples")
    settings.questions = record.records("questions").map { question in
      var question = question
      defer { record.add(question.diagnostics) }
      return .init(text: question.required("text"), path: question.required("path"))
    }
    return Diagnosed(settings, file.diagnostics + record.diagnostics)
  }
}
