package import Knowledge

/// A page of the site. Its address is a function of what it is, and never changes.
///
/// Addresses follow docs/data.md: every page is a file that ends in `.html`, so that the folder
/// works under any base path and by double click.
package enum Route: Hashable, Sendable {
  case home, search, compare, targets, money, about, terms, notFound
  case regions, packages, lists, concepts, departments, measures, documents
  case notice(String)
  case clause(ClauseReference)
  case source(String)
  /// All amounts and targets of one notice.
  case figures(String)
  case region(String)
  case package(String)
  case list(String)
  case concept(String)
  case department(String)
  case measure(String)
  /// One region's notices of two years, compared clause by clause.
  case years(String)

  /// Relative to the site's root.
  package var path: String {
    switch self {
    case .home: "index.html"
    case .search: "search.html"
    case .compare: "compare.html"
    case .targets: "targets.html"
    case .money: "money.html"
    case .about: "about.html"
    case .terms: "terms.html"
    case .notFound: "404.html"
    case .regions: "regions/index.html"
    case .packages: "packages/index.html"
    case .lists: "lists/index.html"
    case .concepts: "concepts/index.html"
    case .departments: "departments/index.html"
    case .measures: "measures/index.html"
    case .documents: "documents.html"
    case .notice(let id): "notices/\(id)/index.html"
    case .clause(let clause): "notices/\(clause.notice)/\(clause.ordinal).html"
    case .source(let id): "notices/\(id)/source.html"
    case .figures(let id): "notices/\(id)/figures.html"
    case .region(let id): "regions/\(id).html"
    case .package(let id): "packages/\(id).html"
    case .list(let id): "lists/\(id).html"
    case .concept(let id): "concepts/\(id).html"
    case .department(let id): "departments/\(id).html"
    case .measure(let id): "measures/\(id).html"
    case .years(let id): "regions/\(id)-years.html"
    }
  }

  /// The way from this page to the site's root: empty, `../` or `../../`.
  package var root: String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
