import Diagnostics
import SiteGenerator
import Testing

@testable import Publisher

@Suite struct IndicatorFileTests {
  @Test func firstNameIsWrittenForTheOthers() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      drop: [力争]
      words: { 增长: [增速] }
      names: { 投资增长: [投资保持稳定增长] }
      general: [项目]
      """, to: "indicators.yaml")
    let loaded = IndicatorFile.load(folder.path)
    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.output.common("力争投资增速") == "投资增长")
    #expect(loaded.output.common("投资保持稳定增长") == "投资增长")
    #expect(loaded.output.common("项目") == nil)
  }

  @Test func unknownKeyIsReported() throws {
    let folder = try TemporaryFolder()
    try folder.write("dropped: [力争]", to: "indicators.yaml")
    #expect(IndicatorFile.load(folder.path).diagnostics.count == 1)
  }
}
