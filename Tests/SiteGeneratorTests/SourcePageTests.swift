import Testing

@testable import SiteGenerator

/// `source.html` is the proof that no text was lost.
@Suite struct SourcePageTests {
  @Test("The page shows every byte in its order, each span by its role, and counts the roles")
  func pageShowsTheWholeSource() throws {
    let text = "甲县民生政策\n一、民生政策（由县民政局牵头）\n1.发补助。给予<补助>10万元。（责任单位：县民政局）\n2.给奖励。给奖励。\n打印本页"
    let page = try #require(try SmallSite([("a", 2023, text)]).files["notices/a/source.html"])
    let shown = try #require(page.ranges(of: "<div class=\"source official\">").first)
    let end = try #require(page[shown.upperBound...].ranges(of: "</div>").first)
    var words = ""
    var isTag = false
    for character in page[shown.upperBound..<end.lowerBound] {
      switch character {
      case "<": isTag = true
      case ">": isTag = false
      default: if !isTag { words.append(character) }
      }
    }
    words = words.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    #expect(words == text)
    for role in [
      "title", "domain-heading", "clause-label", "clause-text", "responsible-units", "chrome",
    ] {
      #expect(page.contains("class=\"role-\(role)\""), "\(role)")
    }
    for count in ["条号", "网页杂项"] { #expect(page.contains(count), "\(count)") }
    #expect(page.contains("SHA-256"))
  }
}
