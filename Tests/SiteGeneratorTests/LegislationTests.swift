import Foundation
import Testing

@testable import SiteGenerator

struct LegislationTests {
  private let text = """
    甲县人民政府关于印发若干政策的通知
    甲政发〔2023〕6号
    一、民生政策
    1.发补助。依据《某条例》给予补助10万元。
    本政策自2023年1月1日起施行，有效期至2023年6月30日。
    """

  private func document(_ text: String, baseURL: String = "") throws -> [String: Any] {
    let site = try SmallSite([("a", 2023, text)], baseURL: baseURL)
    let json = try #require(site.files["data/notices/a.jsonld"])
    return try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func noticeSaysItsNumberTermAndForce() throws {
    let document = try document(text)
    #expect(document["legislationIdentifier"] as? String == "甲政发〔2023〕6号")
    #expect(document["temporalCoverage"] as? String == "2023-01-01/2023-06-30")
    #expect(document["legislationLegalForce"] as? String == "https://schema.org/NotInForce")
    #expect((document["hasPart"] as? [Any])?.count == 1)
  }

  @Test func draftHasNoForce() throws {
    let document = try document(text.replacing("若干政策的通知", with: "若干政策（征求意见稿）"))
    #expect(document["legislationLegalForce"] == nil)
    #expect(document["creativeWorkStatus"] as? String == "Draft")
  }

  @Test func addressesAreThoseOfThePublishedSite() throws {
    #expect(try document(text)["url"] as? String == "../../notices/a/index.html")
    #expect(
      try document(text, baseURL: "https://a.example/")["url"] as? String
        == "https://a.example/notices/a/index.html")
  }
}
