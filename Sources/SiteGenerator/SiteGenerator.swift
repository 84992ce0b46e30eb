import Knowledge
import Markdown
import NoticeModel
import OpenData
import SearchIndex
import Templates

/// Renders a planned site, file by file. Holds no file longer than it takes to hand it on.
package struct SiteGenerator: Sendable {
  package let plan: SitePlan
  private let templates: SiteTemplates
  private let renderer = MarkdownRenderer()

  /// Takes a finished file; may throw to stop the build.
  package typealias Emit = (RenderedFile) throws -> Void
  /// An independent part of the work: any order and any number at once give the same files.
  package typealias RenderJob = @Sendable (Emit) throws -> Void

  package init(plan: SitePlan, templates: SiteTemplates) {
    self.plan = plan
    self.templates = templates
  }

  package var renderJobs: [RenderJob] {
    let knowledge = plan.knowledge
    var jobs: [RenderJob] = knowledge.notices.map { entry in { emit in try notice(entry, emit) } }
    jobs += [
      { emit in try plan.assets.files.forEach(emit) },
      { emit in try hubs(emit) },
      { emit in try tables(emit) },
      { emit in try shared(emit) },
      { emit in try data(emit) },
      { emit in try search(emit) },
    ]
    jobs += knowledge.measures.chunked(by: 256).map { measures in
      { emit in
        for measure in measures {
          try emit(
            page(
              .measure(measure.id), templates.measure,
              MeasurePage(measure, plan: plan, renderer: renderer)))
        }
      }
    }
    return jobs
  }

  /// The pages of a notice changed, as far as is known, when it was news.
  private var sitemapPages: [Sitemap.Page] {
    var changed: [Route: CalendarDate] = [:]
    for entry in plan.knowledge.notices {
      for route in plan.pages(of: entry) { changed[route] = entry.updated }
    }
    return plan.pages.map { Sitemap.Page(path: $0.path, changed: changed[$0]) }
  }

  private func page<View: PageView>(
    _ route: Route, _ template: Template<View>, _ view: View
  ) -> RenderedFile {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * 1024)
    template.render(view, into: &bytes)
    return RenderedFile(path: route.path, bytes: bytes)
  }

  private func notice(_ entry: NoticeEntry, _ emit: Emit) throws {
    try emit(
      page(.notice(entry.id), templates.notice, NoticePage(entry, plan: plan, renderer: renderer)))
    try emit(page(.source(entry.id), templates.source, SourcePage(entry, plan: plan)))
    try emit(page(.figures(entry.id), templates.figures, FiguresPage(entry, plan: plan)))
    try emit(
      RenderedFile(path: "notices/\(entry.id)/index.md", bytes: NoticeMarkdown.notice(entry.notice))
    )
    for clause in entry.clauses {
      let route = Route.clause(clause.reference)
      try emit(
        page(route, templates.clause, ClausePage(clause, in: entry, plan: plan, renderer: renderer))
      )
      try emit(
        RenderedFile(
          path: "notices/\(entry.id)/\(clause.clause.ordinal).md",
          bytes: NoticeMarkdown.clause(clause.clause, in: entry.notice)))
    }
    let digest = plan.sources[entry.id] ?? SourceDigest(sha256: "", bytes: 0)
    let document = NoticeDocument(
      entry: entry, in: plan.knowledge, sha256: digest.sha256, fileBytes: digest.bytes)
    try emit(RenderedFile(path: "data/notices/\(entry.id).json", bytes: document.json()))
    try emit(
      RenderedFile(
        path: "data/notices/\(entry.id).jsonld",
        bytes: LegislationDocument.json(entry, baseURL: plan.settings.baseURL)))
    try emit(
      RenderedFile(path: "compare/\(entry.id).js", bytes: CompareScript.bytes(entry, plan: plan)))
  }

  private func hubs(_ emit: Emit) throws {
    let registries = plan.knowledge.registries
    for region in registries.regions {
      try emit(
        page(
          .region(region.id), templates.region,
          RegionPage(region, plan: plan, renderer: renderer)))
      try emit(
        RenderedFile(
          path: "regions/\(region.id).md", bytes: RegionMarkdown.page(region, plan: plan)))
    }
    for (id, comparisons) in YearOnYear.all(in: plan.knowledge) {
      guard let region = plan.regions[id] else { continue }
      try emit(page(.years(id), templates.years, YearsPage(region, comparisons, plan: plan)))
    }
    for package in registries.packages {
      try emit(
        page(
          .package(package.id), templates.package,
          PackagePage(package, plan: plan, renderer: renderer)))
    }
    for list in registries.lists {
      try emit(
        page(.list(list.id), templates.list, ListPage(list, plan: plan, renderer: renderer)))
    }
    for concept in registries.concepts {
      try emit(
        page(
          .concept(concept.id), templates.concept,
          ConceptPage(concept, plan: plan, renderer: renderer)))
    }
    for department in registries.departments {
      try emit(
        page(
          .department(department.id), templates.department,
          DepartmentPage(department, plan: plan)))
    }
  }

  private func tables(_ emit: Emit) throws {
    try emit(page(.money, templates.money, MoneyPage(plan: plan)))
    try emit(page(.targets, templates.targets, TargetsPage(plan: plan)))
    try emit(page(.measures, templates.measures, MeasuresPage(plan: plan)))
    try emit(page(.documents, templates.documents, DocumentsPage(plan: plan)))
    try emit(page(.terms, templates.terms, TermsPage(plan: plan)))
  }

  private func shared(_ emit: Emit) throws {
    try emit(page(.home, templates.home, HomePage(plan: plan)))
    let indices: [IndexPage] = [
      .regions(plan), .packages(plan), .lists(plan), .concepts(plan), .departments(plan),
    ]
    for view in indices {
      var bytes: [UInt8] = []
      templates.index.render(view, into: &bytes)
      try emit(RenderedFile(path: view.chrome.path, bytes: bytes))
    }
    try emit(page(.about, templates.about, AboutPage(plan: plan)))
    try emit(page(.search, templates.search, SearchPage(plan: plan)))
    try emit(page(.compare, templates.compare, ComparePage(plan: plan)))
    try emit(
      page(
        .notFound, templates.notFound,
        PlainPage(PageChrome(.notFound, title: "没有这个网页", isIndexed: false, site: plan))))
  }

  private func data(_ emit: Emit) throws {
    let knowledge = plan.knowledge
    let settings = plan.settings
    let files: [(String, [UInt8])] = [
      ("data/corpus.json", CorpusDocument.json(knowledge)),
      ("data/concepts.json", ConceptsDocument.json(knowledge)),
      ("data/departments.json", DepartmentsDocument.json(knowledge)),
      ("data/measures.json", MeasuresDocument.json(knowledge)),
      ("data/packages.json", PackagesDocument.json(knowledge)),
      ("data/notice.schema.json", NoticeSchema.json),
      ("data/datapackage.json", DataPackageDocument.json(knowledge, siteName: settings.name)),
      (
        "feed.xml",
        AtomFeed(siteName: settings.name, baseURL: settings.baseURL).xml(knowledge)
      ),
    ]
    for (path, bytes) in files { try emit(RenderedFile(path: path, bytes: bytes)) }
    for table in DataTable.all {
      try emit(RenderedFile(path: "data/\(table.name).csv", bytes: table.csv(knowledge)))
    }
    try published(emit)
  }

  /// What holds absolute addresses only, and therefore nothing where the site's is not known.
  private func published(_ emit: Emit) throws {
    let settings = plan.settings
    guard !settings.baseURL.isEmpty else { return }
    for (path, bytes) in Sitemap(baseURL: settings.baseURL).files(sitemapPages) {
      try emit(RenderedFile(path: path, bytes: bytes))
    }
    try emit(RenderedFile(path: "robots.txt", bytes: RobotsFile.text(baseURL: settings.baseURL)))
    let search = OpenSearchDescription.xml(siteName: settings.name, baseURL: settings.baseURL)
    try emit(RenderedFile(path: "opensearch.xml", bytes: search))
  }

  /// The files of the search index.
  package func search(_ emit: Emit) throws {
    let files = SearchIndexer().index(
      SearchDocuments.all(in: plan), SearchDocuments.vocabulary(plan))
    for file in files { try emit(RenderedFile(path: file.path, bytes: file.bytes)) }
  }
}

extension Array {
  fileprivate func chunked(by size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
