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

  @Test func commentsAndIndentationOfScriptsAndStylesAreNotPublished() throws {
    let script = """
      // Says what follows.
      /**
       * @param {string} a
       */
      function f(a) {
        /** @type {string} */ let b = a;
        return b; // as it came
      }
      """
    let assets = Assets([("js/a.js", Array(script.utf8)), ("icons/a.svg", Array("  <svg/>".utf8))])
    let files = assets.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(
      files == [
        "  <svg/>",
        "function f(a){\n/** @type {string} */ let b = a;\nreturn b; // as it came\n}\n",
      ])
  }

  @Test func spacesThatSeparateNothingAreNotPublishedWhereNoStringCanHoldThem() {
    let script = """
      const isNear = (a, b) => a + +b - -a < 1 && new Set([...a, b]).has(b);
      const text = "a + b";
      const words = /a + b/u;
      const names = ["a b", text + "c"];
      const line = `a "b ${text + text}` + text;
      for (const a of [b]) static async #c;
      """
    let style = Array("a b { c: d }".utf8)
    let assets = Assets([("js/a.js", Array(script.utf8)), ("css/a.css", style)])
    let files = assets.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(files.contains("a b{c:d}\n"))
    #expect(
      files.contains(
        """
        const isNear=(a,b)=>a+ +b- -a<1&&new Set([...a,b]).has(b);
        const text="a + b";
        const words = /a + b/u;
        const names=["a b",text+"c"];
        const line=`a "b ${text + text}`+text;
        for(const a of[b])static async #c;

        """))
  }

  @Test func spacesOfStylesThatSeparateNothingAreNotPublished() throws {
    let style = """
      a :hover, b { margin: 0 auto; content: "x: y, { z }"; width: calc(1rem + 2px); }
      @media (min-width: 48rem) and (hover) {
        .c > d { color: red; }
      }
      """
    let file = try #require(Assets([("css/a.css", Array(style.utf8))]).files.first)
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        a :hover,b{margin:0 auto;content:"x: y, { z }";width:calc(1rem + 2px);}
        @media (min-width:48rem) and (hover){
        .c > d{color:red;}
        }

        """)
  }

  @Test func fingerprintIsFNV1a() {
    // Test vector of the FNV authors: FNV-1a 64 of "a".
    #expect(Assets.fingerprinted("x.js", Array("a".utf8)) == "x.af63dc4c8601ec8c.js")
  }
}
