import SearchIndex
import Testing

@Suite struct AlphabeticalIndexTests {
  private func page(_ title: String, _ names: [String] = []) -> SearchDocument {
    SearchDocument(
      kind: .concept, url: "concepts/\(title).html", title: title, text: "", names: names)
  }

  private func letters(_ documents: [SearchDocument]) -> [String: [String]] {
    let sections = AlphabeticalIndex(documents).sections
    return Dictionary(uniqueKeysWithValues: sections.map { ($0.letter, $0.entries.map(\.name)) })
  }

  @Test func nameStandsUnderTheInitialOfItsPinyin() {
    #expect(letters([page("七优享")]) == ["Q": ["七优享"]])
  }

  @Test func characterWithTwoReadingsIsFoundUnderEither() {
    #expect(letters([page("乐清市")]) == ["L": ["乐清市"], "Y": ["乐清市"]])
  }

  @Test func latinStandsUnderItsLetterAndSignsAtTheSign() {
    #expect(letters([page("R&D", ["“8+4”"])]) == ["#": ["“8+4”"], "R": ["R&D"]])
  }

  @Test func entriesFollowTheirPinyin() {
    #expect(letters([page("众创空间"), page("政府产业基金")])["Z"] == ["政府产业基金", "众创空间"])
  }

  @Test func clausesAreNoTerms() {
    let clause = SearchDocument(kind: .clause, url: "1.html", title: "题目", text: "")
    #expect(AlphabeticalIndex([clause]).sections.isEmpty)
  }
}
