import Knowledge
import Testing

@testable import SiteGenerator

private let earlier = """
  关于改善民生的若干政策
  为改善民生，制定以下政策。
  一、保障和改善民生政策(由县民政局牵头实施)
  2023年投入资金2亿元。
  1.支持推进老有康养。新建老年食堂50家，提升照料中心10家。
  2.举办亚运赛事。做好场馆运行和志愿服务工作。
  本文件明确的各项政策均为2023年全年实施有效。
  """

private let later = """
  关于改善民生的若干政策
  为改善民生，制定以下政策。
  一、保障和改善民生政策(由县民政局牵头实施)
  2024年投入资金3亿元。
  1.支持推进老有康养。新建老年食堂80家，提升照料中心10家。
  2.发展低空经济。建设无人机起降场<script>，培育飞行企业。
  本文件明确的各项政策均为2024年全年实施有效。
  """

struct SiteGeneratorTests {
  @Test func sitemapListsJustThePagesThatMayBeFound() throws {
    let site = try SmallSite(
      [("jia-2023", 2023, earlier), ("jia-2024", 2024, later)],
      concepts: [Concept(id: "qiyouxiang", term: "七优享")], baseURL: "https://example.org/")
    let sitemap = try #require(site.files["sitemap.xml"])
    let listed = sitemap.split(separator: "<loc>https://example.org/").dropFirst()
      .map { String($0.prefix { $0 != "<" }) }
    let pages = site.files.filter { $0.key.hasSuffix(".html") && !$0.value.contains("\"noindex\"") }
    #expect(Set(listed) == Set(pages.keys))
    #expect(listed.count == Set(listed).count)
    #expect(listed.contains("regions/jia-years.html") && !listed.contains("404.html"))
  }

  @Test func matrixSaysWhatTheNumbersOfItsRowsAre() throws {
    let page = try #require(
      try SmallSite(
        [("jia-2023", 2023, earlier)],
        concepts: [
          Concept(id: "qiyouxiang", term: "七优享", members: ["laoyoukangyang"]),
          Concept(id: "laoyoukangyang", term: "老有康养"),
        ]
      ).files["index.html"])
    #expect(page.contains("八个领域</a> <small>条数</small>"))
    #expect(page.contains("七优享</a> <small>条号</small>"))
  }

  @Test func crawlersAreToldOfTheSitemapWhereThereIsOne() throws {
    let site = try SmallSite([("jia-2023", 2023, earlier)], baseURL: "https://example.org/kb/")
    #expect(site.files["robots.txt"]?.contains("https://example.org/kb/sitemap.xml") == true)
  }

  @Test func whatHoldsOnlyAbsoluteAddressesIsLeftOutWhereTheSitesIsNotKnown() throws {
    let site = try SmallSite([("jia-2023", 2023, earlier)])
    #expect(site.files["sitemap.xml"] == nil)
    #expect(site.files["opensearch.xml"] == nil)
    #expect(site.files["robots.txt"] == nil)
    #expect(site.files["index.html"]?.contains("opensearch") == false)
  }

  @Test func statedTermIsLinkedWhereItStands() throws {
    let term = "本文件明确的各项政策均为2023年全年实施有效。"
    let text = earlier.replacing(term, with: "附则由县民政局解释。")
      .replacing("制定以下政策。", with: "制定以下政策。" + term)
    let page = try #require(
      try SmallSite([("jia-2023", 2023, text)]).files["notices/jia-2023/index.html"])
    let link = try #require(page.firstRange(of: "<a href=\"#b"))
    let anchor = "b" + page[link.upperBound...].prefix { $0 != "\"" }
    #expect(page[link.upperBound...].contains("id=\"\(anchor)\">本文件明确"))
  }

  @Test func conceptOfThePreambleIsQuotedOnItsPage() throws {
    let text = earlier.replacing("为改善民生，", with: "为落实双减行动，")
    let site = try SmallSite(
      [("jia-2023", 2023, text)], concepts: [Concept(id: "shuangjian", term: "双减行动")])
    let page = try #require(site.files["concepts/shuangjian.html"])
    #expect(page.contains("#preamble"))
    #expect(page.contains("<mark>双减行动</mark>"))
    #expect(site.files["concepts/index.html"]?.contains(">1 处<") == true)
  }

  @Test func figuresInTheUnitsOfAListStandAtItsHeadWithTheirClauses() throws {
    let text = earlier.replacing("新建老年食堂50家", with: "供应养老用地300亩，新建老年食堂50家")
    let list = GuaranteeList(
      id: "land", name: "自然资源", titleCues: [], bodyCues: ["用地"], units: ["亩"])
    let site = try SmallSite([("jia-2023", 2023, text)], lists: [list])
    let page = try #require(site.files["lists/land.html"])
    let start = try #require(page.firstRange(of: "<table class=\"facts narrow\">")).upperBound
    let table = page[start...].split(separator: "</table>")[0]
    #expect(table.contains(">300亩</a>"))
    #expect(table.contains(">第1条</a>"))
    #expect(!table.contains("50家"))
  }

  @Test func figuresThatCountAConceptStandOnItsPage() throws {
    let site = try SmallSite(
      [("jia-2023", 2023, earlier), ("jia-2024", 2024, later)],
      concepts: [Concept(id: "shitang", term: "老年食堂"), Concept(id: "yayun", term: "亚运赛事")])
    #expect(site.files["concepts/shitang.html"]?.contains("80家") == true)
    #expect(site.files["concepts/yayun.html"]?.contains("80家") == false)
  }

  @Test func departmentsThatLeadAPackageStandInOneTable() throws {
    let site = try SmallSite([("jia-2023", 2023, earlier)])
    #expect(site.files["packages/index.html"]?.contains(">县民政局</a>") == true)
  }

  @Test func officialTextIsEscapedAndItsPunctuationRepairedForDisplayOnly() throws {
    let site = try SmallSite([("jia-2024", 2024, later)])
    let page = try #require(site.files["notices/jia-2024/2.html"])
    #expect(page.contains("起降场&lt;script&gt;"))
    let notice = try #require(site.files["notices/jia-2024/index.html"])
    #expect(notice.contains("（由"))
    let markdown = try #require(site.files["notices/jia-2024/2.md"])
    #expect(markdown.contains("起降场\\<script\\>，培育飞行企业"))
  }

  @Test func figuresLeadToTheirMarkedWords() throws {
    let site = try SmallSite([("jia-2023", 2023, earlier)])
    let page = try #require(site.files["notices/jia-2023/1.html"])
    let link = try #require(page.firstRange(of: "href=\"#b"))
    let anchor = page[link.upperBound...].prefix { $0 != "\"" }
    #expect(page.contains("id=\"b\(anchor)\""))
  }

  @Test func yearsOfARegionAreComparedOnceASecondOneArrives() throws {
    let one = try SmallSite([("jia-2023", 2023, earlier)])
    #expect(one.files["regions/jia-years.html"] == nil)
    let two = try SmallSite([("jia-2023", 2023, earlier), ("jia-2024", 2024, later)])
    let page = try #require(two.files["regions/jia-years.html"])
    for word in ["调整", "新增", "不再出现"] { #expect(page.contains("<h3>\(word)")) }
    #expect(!page.contains("<h3>延续"))
    #expect(page.contains("<del>50</del>") || page.contains("<del>50家</del>"))
    #expect(two.files["regions/jia.html"]?.contains("jia-years.html") == true)
  }

  @Test func aDocumentCitedTwiceIsListedOnce() throws {
    let text = earlier.replacing(
      "为改善民生，制定以下政策。", with: "根据《丙省民生办法》（丙政发〔2023〕2号），落实《丙省民生办法》（丙政发〔2023〕2号），制定以下政策。")
    let site = try SmallSite([("jia-2023", 2023, text)])
    let page = try #require(site.files["notices/jia-2023/index.html"])
    #expect(page.split(separator: "class=\"citation\"").count == 2)
  }
}
