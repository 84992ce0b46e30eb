import Diagnostics
import Templates
import Testing

@testable import SiteGenerator

@Suite struct TemplatesTests {
  @Test func everyKeyAndPartialOfTheTemplatesIsKnown() throws {
    let loaded = TemplateSet.load(try SmallSite.templates())
    let compiled = SiteTemplates.compile(loaded.output)
    #expect(loaded.diagnostics.map(\.message) == [])
    #expect(compiled.diagnostics.map(\.message) == [])
  }
}
