import Testing

@testable import SiteGenerator

struct URLEscapingTests {
  @Test func everythingButUnreservedCharactersIsEncoded() {
    #expect(URLEscaping.query("a-1 &七") == "a-1%20%26%E4%B8%83")
    #expect(URLEscaping.query("\t") == "%09")
  }
}
