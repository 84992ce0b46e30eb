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
}
