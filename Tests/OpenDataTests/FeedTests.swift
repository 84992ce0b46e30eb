import Foundation
import Knowledge
import NoticeModel
import Testing

@testable import OpenData

struct FeedTests {
  private func feed(
    _ notices: [(id: String, head: String, added: String?)], baseURL: String = "",
    asOf: String = "2026-01-01"
  ) throws -> String {
    let base = try SampleEntry.base(notices, asOf: asOf)
    return String(
      decoding: AtomFeed(siteName: "甲<乙", baseURL: baseURL).xml(base), as: UTF8.self)
  }

  private func values(_ element: String, of xml: String) -> [String] {
    xml.split(separator: "<\(element)>").dropFirst().map { part in
      String(part.prefix { $0 != "<" })
    }
  }

  @Test func feedWithoutNoticesIsStillAFeed() throws {
    let xml = try feed([])
    #expect(xml.contains("<title>甲&lt;乙</title>"))
    #expect(values("updated", of: xml) == ["2026-01-01T00:00:00+08:00"])
  }

  @Test func newestNewsComesFirst() throws {
    let xml = try feed([
      ("a", "发布日期：2023-05-01", nil), ("b", "发布日期：2023-05-02", "2025-06-01"),
      ("c", "", "2024-06-01"),
    ])
    #expect(
      values("id", of: xml) == [
        "tag:gongwen.invalid,2026:feed", "tag:gongwen.invalid,2026:notices/b",
        "tag:gongwen.invalid,2026:notices/c", "tag:gongwen.invalid,2026:notices/a",
      ])
    let days = ["2025-06-01", "2025-06-01", "2024-06-01", "2023-05-01"]
    #expect(values("updated", of: xml) == days.map { $0 + "T00:00:00+08:00" })
    #expect(
      values("published", of: xml) == ["2023-05-02T00:00:00+08:00", "2023-05-01T00:00:00+08:00"])
  }

  @Test func noticesTakenInTogetherStandInTheOrderTheyCameOut() throws {
    let xml = try feed([
      ("a", "发布日期：2023-05-01", "2025-06-01"), ("b", "发布日期：2023-05-02", "2025-06-01"),
      ("c", "", "2025-06-01"),
    ])
    let ids = values("id", of: xml).dropFirst().map { $0.suffix(1) }
    #expect(ids == ["c", "b", "a"])
  }

  @Test func noticeThatCameOutAfterItWasTakenInIsOfTheLaterDay() throws {
    let xml = try feed([("a", "发布日期：2023-05-02", "2023-05-01")])
    #expect(values("updated", of: xml).last == "2023-05-02T00:00:00+08:00")
  }

  /// It would be the newest with every build.
  @Test func noticeWithoutAnyDayIsLeftOut() throws {
    let notices: [(id: String, head: String, added: String?)] = [
      ("a", "", nil), ("b", "", "2024-06-01"),
    ]
    #expect(try !feed(notices).contains("notices/a/"))
    #expect(try feed(notices, asOf: "2026-01-01") == feed(notices, asOf: "2026-02-01"))
  }

  @Test func onlyTheNewestFiftyAreInTheFeed() throws {
    let notices = (10..<70).map { (id: "n\($0)", head: "", added: String?("2024-06-01")) }
    #expect(try feed(notices).split(separator: "<entry>").count == 51)
  }

  @Test func addressesAreIdsWhereTheSitesIsKnown() throws {
    let xml = try feed([("a", "", "2024-06-01")], baseURL: "https://example.org/")
    #expect(
      values("id", of: xml) == [
        "https://example.org/", "https://example.org/notices/a/index.html",
      ])
  }

  @Test func searchDescriptionLeavesThePlaceForTheWords() {
    let xml = String(
      decoding: OpenSearchDescription.xml(siteName: "甲", baseURL: "https://example.org/"),
      as: UTF8.self)
    #expect(xml.contains("template=\"https://example.org/search.html?q={searchTerms}\""))
  }
}

struct SitemapTests {
  private func files(
    _ pages: [Sitemap.Page], limit: Int = 50_000
  ) -> [(path: String, xml: String)] {
    Sitemap(baseURL: "https://example.org/", limit: limit).files(pages)
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  @Test func addressesAreAbsoluteAndEscapedWithTheirDayWhereItIsKnown() throws {
    let day = try #require(CalendarDate(iso: "2026-11-22"))
    let files = files([.init(path: "a&b.html"), .init(path: "c.html", changed: day)])
    #expect(files.map(\.path) == ["sitemap.xml"])
    #expect(files[0].xml.contains("<url><loc>https://example.org/a&amp;b.html</loc></url>"))
    #expect(
      files[0].xml.contains("<loc>https://example.org/c.html</loc><lastmod>2026-11-22</lastmod>"))
  }

  @Test func moreThanOneFileMayHoldAreListedInAnIndex() {
    let files = files((1...5).map { .init(path: "\($0).html") }, limit: 2)
    let parts = (1...3).map { "sitemap-\($0).xml" }
    #expect(files.map(\.path) == ["sitemap.xml"] + parts)
    for part in parts {
      #expect(files[0].xml.contains("<sitemap><loc>https://example.org/\(part)</loc></sitemap>"))
    }
    #expect(files[3].xml.contains("5.html") && !files[3].xml.contains("4.html"))
  }

  @Test func crawlersAreToldWhereTheSitemapIs() {
    let text = String(decoding: RobotsFile.text(baseURL: "https://example.org/"), as: UTF8.self)
    #expect(text.contains("\nSitemap: https://example.org/sitemap.xml\n"))
  }
}
