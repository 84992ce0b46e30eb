package import Diagnostics
package import Templates

/// All templates of the site, compiled against the views of their pages.
package struct SiteTemplates: Sendable {
  let home: Template<HomePage>
  let notice: Template<NoticePage>
  let clause: Template<ClausePage>
  let source: Template<SourcePage>
  let figures: Template<FiguresPage>
  let region: Template<RegionPage>
  let years: Template<YearsPage>
  let package: Template<PackagePage>
  let list: Template<ListPage>
  let concept: Template<ConceptPage>
  let department: Template<DepartmentPage>
  let measure: Template<MeasurePage>
  let measures: Template<MeasuresPage>
  let index: Template<IndexPage>
  let money: Template<MoneyPage>
  let targets: Template<TargetsPage>
  let documents: Template<DocumentsPage>
  let terms: Template<TermsPage>
  let search: Template<SearchPage>
  let compare: Template<ComparePage>
  let about: Template<AboutPage>
  let notFound: Template<PlainPage>

  /// Resolves every key and partial; what is unknown is in the diagnostics, each with its place.
  package static func compile(_ set: TemplateSet) -> Diagnosed<SiteTemplates> {
    var diagnostics: [Diagnostic] = []
    func compiled<View: TemplateView>(_ name: String, _ view: View.Type) -> Template<View> {
      let result = set.compile(name, for: view)
      for diagnostic in result.diagnostics where !diagnostics.contains(diagnostic) {
        diagnostics.append(diagnostic)
      }
      return result.output
    }
    let templates = SiteTemplates(
      home: compiled("home", HomePage.self),
      notice: compiled("notice", NoticePage.self),
      clause: compiled("clause", ClausePage.self),
      source: compiled("source", SourcePage.self),
      figures: compiled("figures", FiguresPage.self),
      region: compiled("region", RegionPage.self),
      years: compiled("years", YearsPage.self),
      package: compiled("package", PackagePage.self),
      list: compiled("list", ListPage.self),
      concept: compiled("concept", ConceptPage.self),
      department: compiled("department", DepartmentPage.self),
      measure: compiled("measure", MeasurePage.self),
      measures: compiled("measures", MeasuresPage.self),
      index: compiled("index", IndexPage.self),
      money: compiled("money", MoneyPage.self),
      targets: compiled("targets", TargetsPage.self),
      documents: compiled("documents", DocumentsPage.self),
      terms: compiled("terms", TermsPage.self),
      search: compiled("search", SearchPage.self),
      compare: compiled("compare", ComparePage.self),
      about: compiled("about", AboutPage.self),
      notFound: compiled("404", PlainPage.self))
    return Diagnosed(templates, diagnostics)
  }
}
