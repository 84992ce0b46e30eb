import Knowledge
import Testing

@testable import SiteGenerator

struct RouteTests {
  @Test func everyAddressEndsInHTMLAndNamesWhatItIs() {
    let clause = Route.clause(ClauseReference(notice: "a-2023", ordinal: 12))
    #expect(clause.path == "notices/a-2023/12.html")
    #expect(Route.concept("qiyouxiang").path == "concepts/qiyouxiang.html")
    for section in Section.allCases { #expect(section.route.path.hasSuffix(".html")) }
  }

  @Test func rootLeadsBackFromAnyDepth() {
    #expect(Route.home.root == "")
    #expect(Route.region("a").root == "../")
    #expect(Route.source("a").root == "../../")
  }

  @Test func everyKindOfRouteIsAPageOfASiteThatHasAll() throws {
    let clauses = "一、保障和改善民生政策\n1.支持推进老有康养。新建老年食堂50家，提升照料中心10家。\n"
    let site = try SmallSite(
      [
        ("jia-2023", 2023, "关于改善民生的若干政策\n" + clauses),
        ("jia-2024", 2024, "关于改善民生的若干政策\n" + clauses),
      ],
      concepts: [Concept(id: "qiyouxiang", term: "七优享")],
      lists: [GuaranteeList(id: "talent", name: "人才", titleCues: [], bodyCues: [])],
      departments: [Department(id: "minzheng", name: "民政局")])
    var route: Route? = .home
    while let current = route {
      #expect(site.files[current.path] != nil, "nothing renders \(current)")
      route = current.next
    }
  }
}

extension Route {
  /// An example of each kind, one after the other from `home` on: the compiler asks for one where a
  /// kind is added.
  fileprivate var next: Route? {
    switch self {
    case .home: .search
    case .search: .compare
    case .compare: .targets
    case .targets: .money
    case .money: .about
    case .about: .terms
    case .terms: .notFound
    case .notFound: .regions
    case .regions: .packages
    case .packages: .lists
    case .lists: .concepts
    case .concepts: .departments
    case .departments: .measures
    case .measures: .documents
    case .documents: .notice("jia-2023")
    case .notice: .clause(ClauseReference(notice: "jia-2023", ordinal: 1))
    case .clause: .source("jia-2023")
    case .source: .figures("jia-2023")
    case .figures: .region("jia")
    case .region: .package("livelihood")
    case .package: .list("talent")
    case .list: .concept("qiyouxiang")
    case .concept: .department("minzheng")
    case .department: .measure("jia-2023-1")
    case .measure: .years("jia")
    case .years: nil
    }
  }
}
