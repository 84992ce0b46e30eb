import Testing

@testable import Diagnostics

@Suite struct LineTableTests {
  @Test func columnsCountCharactersNotBytes() {
    let table = LineTable(SourceText(name: "a", text: "一二\r\n三四"))
    #expect(table.position(of: 3) == LineTable.Position(line: 1, column: 2))
    #expect(table.position(of: 11) == LineTable.Position(line: 2, column: 2))
    #expect(table.range(ofLine: 1) == ByteRange(0, 6))
    #expect(table.range(ofLine: 3) == nil)
  }

  @Test func placesOutsideAreThoseOfTheEnds() {
    let table = LineTable(SourceText(name: "a", text: "ab"))
    #expect(table.position(of: -4) == LineTable.Position(line: 1, column: 1))
    #expect(table.position(of: 99) == LineTable.Position(line: 1, column: 3))
  }
}

@Suite struct NearMissTests {
  @Test func nearestComesFirstAndFarIsLeftOut() {
    let words = ["services", "science", "service", "transport"]
    #expect(NearMiss.suggestions(for: "servces", among: words) == ["services", "service"])
    #expect(NearMiss.suggestions(for: "x", among: words).isEmpty)
  }

  @Test func swappedNeighboursAreOneEdit() {
    #expect(NearMiss.editDistance("tilte", "title") == 1)
    #expect(NearMiss.editDistance("", "县") == 1)
    #expect(NearMiss.editDistance("发改局", "发改委") == 1)
  }

  @Test func otherCaseIsNearestOfAll() {
    #expect(NearMiss.suggestions(for: "Region", among: ["regions", "region"]).first == "region")
  }
}
