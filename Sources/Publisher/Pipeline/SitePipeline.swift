package import Diagnostics
import Knowledge
package import NoticeModel
import SearchIndex
package import SiteGenerator
import Templates

/// From the content folder to the finished site: load, parse, extract, link, plan, render, publish.
package struct SitePipeline: Sendable {
  package var content: String
  package var templates: String
  package var output: String
  /// The day for which validity is computed.
  package var asOf: CalendarDate
  /// Absolute address of the published site, `nil` where `content/site.yaml` decides.
  package var baseURL: String?
  /// How many files are rendered at once; the files are the same with any number.
  package var jobs: Int

  package init(
    content: String = "content", templates: String = "templates", output: String = "site",
    asOf: CalendarDate, baseURL: String? = nil, jobs: Int? = nil
  ) {
    self.content = content
    self.templates = templates
    self.output = output
    self.asOf = asOf
    self.baseURL = baseURL
    self.jobs = jobs ?? Workers.processors
  }

  /// What a build made; `nil` where errors in the content kept it from being published.
  package typealias Outcome = Diagnosed<StagedSite.Count?>

  /// Builds and publishes the site. Errors in content publish nothing.
  ///
  /// - Throws: `FileError` and `PublishError`, when the output cannot be written.
  package func build() async throws -> Outcome {
    let planned = plan()
    guard let generator = planned.output,
      !planned.diagnostics.contains(where: { $0.severity == .error })
    else { return Diagnosed(nil, planned.diagnostics) }
    let count = try await SiteFolder(output).replace { site in
      try await Workers.forEach(generator.renderJobs, jobs: jobs) { render in
        try render { try site.write($0) }
      }
    }
    return Diagnosed(count, planned.diagnostics)
  }

  /// All that is odd in content and templates; writes nothing.
  ///
  /// Also what only a maintainer asks for: synonyms that no search can profit from, names of
  /// indicators that no notice prints.
  package func check() -> [Diagnostic] {
    let planned = plan()
    guard let site = planned.output?.plan else { return planned.diagnostics }
    let place = DiagnosticPlace.file("\(content)/synonyms.yaml")
    let indicators = site.indicators.unused(in: site.knowledge).map { name in
      Diagnostic(
        .unusedAlias, "No notice prints the indicator “\(name)”",
        at: .file("\(content)/indicators.yaml"))
    }
    return planned.diagnostics + indicators
      + SearchDocuments.unusedSynonyms(in: site).map { synonym in
        Diagnostic(
          .unusedSynonym, "No page has any of the words that “\(synonym.from)” leads to", at: place)
      }
  }

  /// Everything but writing.
  package func plan() -> Diagnosed<SiteGenerator?> {
    let corpus = Corpus.load(content)
    let settings = SiteFile.load(content)
    let synonyms = SynonymFile.load(content)
    let indicators = IndicatorFile.load(content)
    let quality = QualityFile.load(content)
    let corrections = CorrectionFile.load(content)
    let theme = ThemeFolder.load(templates)
    let linked = KnowledgeLinker(registries: corpus.output.registries, asOf: asOf)
      .link(corpus.output.notices)
    let diagnostics = [
      corpus.diagnostics, settings.diagnostics, synonyms.diagnostics, indicators.diagnostics,
      quality.diagnostics, corrections.diagnostics, linked.diagnostics, theme.diagnostics,
    ].flatMap(\.self)
    guard let theme = theme.output else { return Diagnosed(nil, diagnostics) }
    var site = settings.output
    if let baseURL { site.setBaseURL(baseURL) }
    let plan = SitePlan(
      knowledge: linked.output, settings: site, assets: theme.assets,
      sources: corpus.output.digests, quality: quality.output,
      corrections: corrections.output, synonyms: synonyms.output,
      indicators: indicators.output)
    return Diagnosed(SiteGenerator(plan: plan, templates: theme.templates), diagnostics)
  }
}
