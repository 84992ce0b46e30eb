import Testing

@testable import SiteGenerator

/// What is withheld from the text must not come back in what is made of it.
struct WithheldContactTests {
  @Test func numberBeforeAnAmountIsInNoFile() throws {
    let site = try SmallSite([
      (
        "a", 2023,
        """
        一、民生政策（联系人：李四，13912345678）
        1.发补助。咨询联系人：李四，电话：13912345678，给予补助10万元。
        2.给奖励。由李四（13912345678）受理，奖励5万元。
        """
      )
    ])
    #expect(site.files["money.html"]?.contains("给予补助") == true)
    for (path, text) in site.files where text.contains("13912345678") {
      Issue.record("\(path) publishes a mobile number")
    }
  }

  @Test("Whatever its shape and wherever it stands in official text, it is in no file")
  func dataOfAPersonIsInNoFile() throws {
    let text = """
      发布单位：县民政局 联系人：郑寅卯 13900000007
      关于改善民生的若干政策
      为改善民生（联系人：赵甲乙，电话：0570-87650001），制定以下政策。
      一、民生政策（由县民政局牵头，联系人：钱丙丁，电话：13900000002）
      投入2亿元，联系人及电话：孙戊己、冯辰巳，87650003。
      1.发补助（联系人：李庚辛　138 0000 0004）。给予补助10万元，由经办人：王午未\
      （１３９００００００５５，wang＠example.cn）受理。（责任单位：县民政局，联系人：周壬癸，电话：13900000005）
      本政策自发布之日起施行，有效期3年，由县民政局（联系人：吴子丑，13900000006）负责解释。
      """
    let secrets = [
      "郑寅卯", "13900000007", "赵甲乙", "87650001", "钱丙丁", "13900000002", "孙戊己", "冯辰巳", "87650003",
      "李庚辛", "0000 0004", "wang＠", "王午未", "００００００５５", "周壬癸", "13900000005", "吴子丑", "13900000006",
    ]
    for secret in secrets { #expect(text.contains(secret)) }
    let site = try SmallSite([("jia-2023", 2023, text)])
    let page = try #require(site.files["notices/jia-2023/index.html"])
    #expect(page.contains("有效期3年") && page.contains("发补助"))
    for (path, content) in site.files.sorted(by: { $0.key < $1.key }) {
      for secret in secrets where content.contains(secret) {
        Issue.record("\(path) publishes \(secret)")
      }
    }
  }
}
