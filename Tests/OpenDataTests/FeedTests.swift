import Facts
import Knowledge
import NoticeModel
import Testing

@testable import OpenData

struct FeedTests {
  private let base = KnowledgeBase(
    asOf: CalendarDate(epoch: 0, offset: 0), registries: Registries(), notices: [], measures: [])

  @Test func sitemapListsAbsoluteAddressesEscaped() {
    let xml = String(
      decoding: Sitemap.xml(["a&b.html"], baseURL: "https://example.org/"), as: UTF8.self)
    #expect(xml.contains("<loc>https://example.org/a&amp;b.html</loc>"))
  }

  @Test func feedWithoutNoticesIsStillAFeed() {
    let xml = String(
      decoding: AtomFeed.xml(base, siteName: "甲<乙", baseURL: ""), as: UTF8.self)
    #expect(xml.contains("<title>甲&lt;乙</title>"))
    #expect(xml.contains("<updated>1970-01-01T00:00:00+08:00</updated>"))
  }

  @Test func searchDescriptionLeavesThePlaceForTheWords() {
    let xml = String(
      decoding: OpenSearchDescription.xml(siteName: "甲", baseURL: "https://example.org/"),
      as: UTF8.self)
    #expect(xml.contains("template=\"https://example.org/search.html?q={searchTerms}\""))
  }
}
