import Diagnostics
import Facts
import Testing

@testable import SiteGenerator

struct TargetNumberTests {
  @Test(arguments: [("12.5", 12.5), ("1/4", 0.25), ("3-5", 3), ("-5", -5)])
  func fractionsAndRangesHaveAPlaceAmongNumbers(value: String, number: Double) {
    #expect(target(value).number == number)
  }

  @Test(arguments: ["", "1/0", "若干"]) func wordsHaveNone(value: String) {
    #expect(target(value).number == nil)
  }

  private func target(_ value: String) -> Target {
    Target(
      text: value, range: ByteRange(0, 1), indicator: "", value: value, unit: "",
      comparator: .equal, year: nil)
  }
}
