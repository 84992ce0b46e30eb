import Markdown
import Testing

@Suite struct ConceptLinkTests {
  private let sevenServices = ConceptLink(words: "七优享", url: "../../concepts/qi-you-xiang.html")

  @Test func firstMentionIsLinked() {
    #expect(
      rendered("实施七优享，七优享工程", links: [sevenServices])
        == "<p>实施<a href=\"../../concepts/qi-you-xiang.html\">七优享</a>，七优享工程</p>\n"
    )
  }

  @Test func headingsLinksImagesAndCodeStayAsTheyAre() {
    let markdown = "# 七优享\n\n[七优享](x) ![七优享](y) `七优享`\n\n    七优享\n"
    #expect(rendered(markdown, links: [sevenServices]) == rendered(markdown))
  }

  @Test func mentionInsideEmphasisAndTableIsLinked() {
    #expect(rendered("**七优享**", links: [sevenServices]).contains("<strong><a href"))
    #expect(rendered("|七优享|\n|-|", links: [sevenServices]).contains("<th><a href"))
  }

  @Test func wordsBrokenByALineOrByEscapesAreFound() {
    #expect(rendered("七优\n享", links: [sevenServices]).contains(">七优享</a>"))
    let plan = ConceptLink(words: "“8+4”政策", url: "a.html")
    #expect(rendered(escaped("落实“8+4”政策"), links: [plan]).contains(">“8+4”政策</a>"))
  }

  @Test func longestWordsWinAndAreNoMentionOfShorterOnes() {
    let links = [
      ConceptLink(words: "人才房票", url: "short.html"),
      ConceptLink(words: "人才房票补贴", url: "long.html"),
    ]
    #expect(
      rendered("人才房票补贴、人才房票补贴、人才房票", links: links)
        == "<p><a href=\"long.html\">人才房票补贴</a>、人才房票补贴、"
        + "<a href=\"short.html\">人才房票</a></p>\n")
  }

  @Test func oneAddressIsLinkedOnceWhateverWordsLeadToIt() {
    let links = [
      ConceptLink(words: "专精特新", url: "x.html"), ConceptLink(words: "小巨人", url: "x.html"),
    ]
    #expect(rendered("小巨人和专精特新", links: links).split(separator: "<a ").count == 2)
  }

  @Test func latinWordsAndNumbersAreNotCutInTwo() {
    let links = [
      ConceptLink(words: "AI", url: "ai.html"), ConceptLink(words: "8+4", url: "p.html"),
    ]
    #expect(!rendered("MAIN 18\\+4 8\\+45", links: links).contains("<a"))
    #expect(rendered("发展AI产业", links: links).contains(">AI</a>产业"))
  }

  @Test func addressAndTooltipAreEscaped() {
    let link = ConceptLink(words: "甲", url: "a.html?x=1&y=\"", title: "<乙>")
    #expect(
      rendered("甲", links: [link])
        == "<p><a href=\"a.html?x=1&amp;y=%22\" title=\"&lt;乙&gt;\">甲</a></p>\n"
    )
  }
}
