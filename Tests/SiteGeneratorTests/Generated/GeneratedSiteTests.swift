import Knowledge
import Testing

@testable import SiteGenerator

/// Notices made by lot, by the generator of the parser's tests (the files beside this one are links
/// to it), go through all that comes behind the parser: facts, linking, pages.
@Suite struct GeneratedSiteTests {
  private let concepts = ["企业", "人才", "项目", "资金"].enumerated().map { index, term in
    Concept(id: "concept-\(index)", term: term, definition: "解释", definitionSource: .both)
  }
  private let lists = [
    GuaranteeList(id: "money", name: "资金", titleCues: ["支持"], bodyCues: ["补助"], units: ["元"])
  ]

  @Test(arguments: 0..<4)
  func pagesOfGeneratedNoticesAreWellFormed(seed: Int) throws {
    try expectWellFormed(seed) { lines, _ in lines }
  }

  /// Lines lost, doubled and out of order: what no notice should be, and some page of the web is.
  @Test(arguments: 4..<8)
  func pagesOfMangledNoticesAreWellFormed(seed: Int) throws {
    try expectWellFormed(seed) { lines, random in
      var lines = lines
      for _ in 0..<8 {
        lines.swapAt(random.number(0...lines.count - 1), random.number(0...lines.count - 1))
        lines.insert(random.pick(lines) + random.pick(marks), at: random.number(0...lines.count))
        if random.once(in: 2) { lines.remove(at: random.number(0...lines.count - 1)) }
      }
      return lines
    }
  }

  private let marks = [
    "", "（", "）", "\"", "<b>", "&amp", "&#0;", "]]>", "-->", "'", "*_`", "\u{0}", "\u{FEFF}",
    "\u{202E}", "亿元", "“", "2亿元，其中", "分别达到3、4个",
  ]

  private func expectWellFormed(
    _ seed: Int, _ change: ([String], inout SeededGenerator) -> [String]
  ) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 90_000)
    let notices = (0..<3).map { index in
      var generator = NoticeGenerator(seed: random.next())
      let lines = change(generator.notice().lines, &random)
      return (id: "n\(index)", year: 2023 + index, text: lines.joined(separator: "\n"))
    }
    let site = try SmallSite(
      notices, concepts: concepts, lists: lists, baseURL: "https://example.org/")
    #expect(site.files["notices/n2/index.html"] != nil)
    for (path, text) in site.files where path.hasSuffix(".html") {
      if let problem = MarkupCheck.problem(in: text) { Issue.record("\(path): \(problem)") }
    }
  }
}

@Suite struct MarkupCheckTests {
  @Test(arguments: [
    "<!DOCTYPE html><p>甲<br>乙 &lt; 丙 &#8203;</p>", "<a href=\"?a&amp;b\" id=\"x\">甲</a>",
    "<svg><path d=\"M0 0\"/></svg>", "<script>if (a < b && c) {}</script>",
  ])
  func wellFormedMarkupPasses(markup: String) {
    #expect(MarkupCheck.problem(in: markup) == nil)
  }

  @Test(arguments: [
    "<p><b>甲</p></b>", "<p>甲", "甲</p>", "<p>1 < 2</p>", "<p>甲 & 乙</p>", "<a href=\"甲>乙</a>",
    "<a title=\"a&b\">甲</a>", "<i id=\"x\"></i><i id=\"x\"></i>", "<p class=x>甲</p>",
  ])
  func whatIsNotIsNamed(markup: String) {
    #expect(MarkupCheck.problem(in: markup) != nil)
  }
}
