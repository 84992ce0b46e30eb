import Knowledge

extension SitePlan {
  /// Every page that may be found from outside, each once: those that the sitemap lists. Pages that
  /// say so themselves (`noindex`) are not among them.
  package var pages: [Route] {
    let registries = knowledge.registries
    var routes: [Route] = [.home, .targets, .money, .about, .documents, .terms]
    routes += Section.allCases.filter(has).map(\.route).filter { $0 != .search }
    for entry in knowledge.notices { routes += pages(of: entry) }
    for region in registries.regions {
      routes.append(.region(region.id))
      if hasYears(region) { routes.append(.years(region.id)) }
    }
    routes += registries.packages.map { .package($0.id) }
    routes += registries.lists.map { .list($0.id) }
    routes += registries.concepts.map { .concept($0.id) }
    routes += registries.departments.map { .department($0.id) }
    routes += knowledge.measures.map { .measure($0.id) }
    var seen: Set<Route> = []
    return routes.filter { seen.insert($0).inserted }
  }

  /// A notice's own pages.
  func pages(of entry: NoticeEntry) -> [Route] {
    [.notice(entry.id), .source(entry.id), .figures(entry.id)]
      + entry.clauses.map { .clause($0.reference) }
  }

  /// Whether a region has notices of two years, and so a page that compares them.
  func hasYears(_ region: Region) -> Bool {
    Set(notices(of: region.id).compactMap(\.year)).count > 1
  }
}
