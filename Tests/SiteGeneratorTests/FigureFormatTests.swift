import Facts
import Testing

@testable import SiteGenerator

struct FigureFormatTests {
  @Test(arguments: [
    (248_000_000, 0, "2.48亿元"), (6_000_000, 0, "600万元"), (9_999, 0, "9999元"),
    (123_456_789, 0, "12345.6789万元"), (5, 1, "0.5元"), (67_580_800, 0, "6758.08万元"),
  ])
  func amountsAreShortAndExact(coefficient: Int, scale: Int, expected: String) {
    let value = ExactDecimal(coefficient: coefficient, scale: scale)
    #expect(FigureFormat.amount(value, .cny) == expected)
  }

  @Test func dollarsAreNamed() {
    #expect(FigureFormat.amount(ExactDecimal(coefficient: 770_000_000), .usd) == "7.7亿美元")
  }
}
