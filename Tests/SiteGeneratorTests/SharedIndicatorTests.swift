import Diagnostics
import Facts
import Testing

@testable import SiteGenerator

struct SharedIndicatorTests {
  @Test func multiplesOfAUnitMeet() throws {
    let site = try SmallSite([
      ("a", 2023, "一、民生政策\n1.保供给。全年粮食产量达到0.3万吨。"),
      ("b", 2024, "一、民生政策\n1.保供给。全年粮食产量达到3150吨。"),
    ])
    let targets = try #require(site.files["targets.html"])
    #expect(targets.contains("粮食产量 <span class=\"soft\">万吨、吨</span>"))
    #expect(targets.contains("甲 2024 3150吨；甲 2023 0.3万吨</desc>"))
  }

  @Test func figureForSeveralYearsStandsApart() throws {
    let site = try SmallSite([
      ("a", 2023, "一、民生政策\n1.育人才。2023-2027年培育卓越工程师50人。"),
      ("b", 2024, "一、民生政策\n1.育人才。培育卓越工程师2人。"),
    ])
    let targets = try #require(site.files["targets.html"])
    #expect(!targets.contains("同一指标"))
  }

  @Test(arguments: [
    ("吨标准煤", "吨标准煤", 1), ("万吨标准煤", "吨标准煤", 10_000), ("亿元", "元", 100_000_000),
    ("万亿元", "元", 1_000_000_000_000), ("千瓦", "千瓦", 1), ("万", "万", 1), ("名", "人", 1),
  ])
  func unitIsAMultipleOfItsBase(printed: String, base: String, factor: Double) {
    let unit = PrintedUnit(printed)
    #expect(unit.base == base)
    #expect(unit.factor == factor)
  }
}
