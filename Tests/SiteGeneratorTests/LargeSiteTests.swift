import Knowledge
import Testing

@testable import SiteGenerator

/// What pages leave out of a base too large for one table, and where they lead instead.
struct LargeSiteTests {
  /// Notices of one clause each, with `figures` amounts in it.
  private func site(notices: Int, figures: Int) throws -> SmallSite {
    let amounts = (1...figures).map { "补助第\($0)类企业\($0)万元" }.joined(separator: "，")
    return try SmallSite(
      (0..<notices).map { number in
        ("n\(number)", 2000 + number, "一、民生政策\n1.发补助。\(amounts)。")
      })
  }

  @Test func moreFiguresThanOneTableHoldsStandWithTheirNotices() throws {
    let site = try site(notices: 4, figures: 800)
    let money = try #require(site.files["money.html"])
    #expect(!money.contains("id=\"money\""))
    #expect(money.contains("href=\"notices/n0/figures.html\""))
    #expect(site.files["notices/n0/figures.html"]?.contains("800万元") == true)
  }

  @Test func listOfManyNoticesNamesClausesWithoutTheirTexts() throws {
    let list = GuaranteeList(
      id: "money", name: "财政", titleCues: ["补助"], bodyCues: [], units: ["元"])
    func page(_ notices: Int) throws -> String {
      let site = try SmallSite(
        (0..<notices).map { ("n\($0)", 2000 + $0, "一、民生政策\n1.发补助。补助企业1万元。") },
        lists: [list])
      return try #require(site.files["lists/money.html"])
    }
    #expect(try page(2).contains("<div class=\"official\">"))
    #expect(try !page(25).contains("<div class=\"official\">"))
    #expect(try page(25).contains("发补助"))
  }

  @Test func fewFiguresStandInOneTable() throws {
    let money = try #require(try site(notices: 2, figures: 2).files["money.html"])
    #expect(money.contains("id=\"money\""))
    #expect(!money.contains("figures.html"))
  }

  @Test func tablesHaveColumnsForTheLatestNotices() throws {
    let home = try #require(try site(notices: 25, figures: 1).files["index.html"])
    let head = home.split(separator: "<thead>")[1].split(separator: "</thead>")[0]
    #expect(head.contains("2024"))
    #expect(!head.contains("2000"))
    #expect(home.contains("只列年份最近的 24 份公文"))
  }
}
