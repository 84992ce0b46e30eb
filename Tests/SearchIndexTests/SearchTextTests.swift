import Foundation
import Testing

@testable import SearchIndex

/// One line of `Tests/Gold/search-text.json`, which Tests/Browser/test_search_text.py holds the
/// browser's twin to.
struct TextCase: Decodable, Sendable, CustomTestStringConvertible {
  let text: String
  let plain: String
  let normalised: String
  let words: [String]
  let values: [String]

  var testDescription: String { text }

  static let all: [TextCase] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Gold/search-text.json")
    let data = (try? Data(contentsOf: file)) ?? Data()
    return (try? JSONDecoder().decode([TextCase].self, from: data)) ?? []
  }()
}

@Suite struct SearchTextTests {
  @Test func fixtureIsThere() {
    #expect(TextCase.all.count > 30)
  }

  @Test(arguments: TextCase.all)
  func textBecomesTheSameTermsAsInTheBrowser(_ example: TextCase) {
    let text = SearchText()
    #expect(string(text.plain(example.text)) == example.plain)
    #expect(string(text.normalise(example.text)) == example.normalised)
    let terms = text.terms(example.text)
    let single = example.normalised.unicodeScalars.count
    let strong = Array(terms.dropFirst(single + max(0, single - 1)))
    #expect(strong == example.words + example.values)
  }

  @Test func charactersAndPairsComeFirst() {
    #expect(SearchText().terms("研发，投") == ["研", "发", "投", "研发", "发投"])
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
