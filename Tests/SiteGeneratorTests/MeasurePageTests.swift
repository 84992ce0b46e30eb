import Knowledge
import Testing

@testable import SiteGenerator

struct MeasurePageTests {
  /// Three notices have a clause on old people alone, a fourth writes of them among other things.
  private func site() throws -> SmallSite {
    func clause(_ year: Int) -> ClauseReference {
      ClauseReference(notice: "jia-\(year)", ordinal: 1)
    }
    let alone = "一、民生政策\n1.支持推进老有康养。新建老年食堂，提升照料中心，发放养老服务补贴。"
    let among = "一、民生政策\n1.建设美丽乡村。铺设村道60公里，在各村开办食堂。"
    let none = "一、民生政策\n1.举办体育赛事。做好场馆运行和志愿者招募。"
    return try SmallSite(
      [
        ("jia-2021", 2021, alone), ("jia-2022", 2022, alone), ("jia-2023", 2023, alone),
        ("jia-2024", 2024, among),
        ("jia-2025", 2025, none),
      ],
      decisions: [
        AlignmentDecision(
          left: clause(2022), right: clause(2024), verdict: .partial, reason: "有一句讲食堂")
      ])
  }

  @Test("A notice that writes of a measure among other things is not said to have nothing on it")
  func partialCounterpartIsShown() throws {
    let site = try site()
    let page = try #require(site.files["measures/jia-2021-1.html"])
    #expect(page.contains("3 份公文有这一举措，1 份在别的条里写到一部分，1 份没有。"))
    #expect(page.contains("铺设村道"))
    let index = try #require(site.files["measures/index.html"])
    #expect(index.contains("第1条，部分对应\">1</a> <span class=\"basis\">部分对应</span>"))
    #expect(page.ranges(of: "本地无此条").count == 1)
  }

  @Test func figuresOfAPartialCounterpartStandWithThoseOfTheMembers() throws {
    let page = try #require(try site().files["measures/jia-2021-1.html"])
    #expect(page.contains("notices/jia-2024/1.html#b"))
  }
}
