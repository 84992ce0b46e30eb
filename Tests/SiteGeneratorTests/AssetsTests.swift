import Testing

@testable import SiteGenerator

struct AssetsTests {
  @Test func nameChangesWithTheContentAndOnlyWithIt() {
    let first = Assets([("css/style.css", [1])])
    let same = Assets([("css/style.css", [1])])
    let other = Assets([("css/style.css", [2])])
    #expect(first.path(of: "css/style.css") == same.path(of: "css/style.css"))
    #expect(first.path(of: "css/style.css") != other.path(of: "css/style.css"))
  }

  @Test func extensionStaysLastSoThatServersKnowTheType() {
    let path = Assets([("css/style.css", [])]).path(of: "css/style.css")
    #expect(path.hasPrefix("assets/css/style."))
    #expect(path.hasSuffix(".css"))
  }

  @Test func fingerprintIsFNV1a() {
    // Test vector of the FNV authors: FNV-1a 64 of "a".
    #expect(Assets.fingerprinted("x.js", Array("a".utf8)) == "x.af63dc4c8601ec8c.js")
  }
}
