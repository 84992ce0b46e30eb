import Testing

@testable import SiteGenerator

struct WordingTests {
  @Test func titleWithinATitleStandsInSingleMarks() {
    #expect(Wording.title("印发《若干政策》的通知") == "《印发〈若干政策〉的通知》")
    #expect(Wording.title("") == "")
  }
}
