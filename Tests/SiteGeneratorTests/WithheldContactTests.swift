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
}
