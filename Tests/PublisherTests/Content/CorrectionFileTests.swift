import Diagnostics
import SiteGenerator
import Testing

@testable import Publisher

@Suite struct CorrectionFileTests {
  @Test func correctionsAreReadInTheirOrder() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      corrections:
        - { date: 2026-11-23, path: money.html, said: 2.47亿元, says: 2.48亿元 }
      """, to: "corrections.yaml")
    let loaded = CorrectionFile.load(folder.path)
    #expect(loaded.diagnostics.isEmpty)
    #expect(
      loaded.output == [
        CorrectionView(date: "2026-11-23", path: "money.html", said: "2.47亿元", says: "2.48亿元")
      ])
  }

  @Test func correctionWithoutADateIsReported() throws {
    let folder = try TemporaryFolder()
    try folder.write("corrections: [{ path: a.html, said: 一, says: 二 }]", to: "corrections.yaml")
    #expect(CorrectionFile.load(folder.path).diagnostics.count == 1)
  }
}
