import Foundation
import Testing

struct TrustedHTMLTests {
  @Test func trustedHTMLIsMadeByRenderersAlone() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
      .filter { $0.hasSuffix(".swift") }
    let makers = try files.filter { file in
      try String(contentsOf: sources.appending(path: file), encoding: .utf8)
        .contains("(trusting:")
    }
    #expect(
      makers.sorted() == [
        "Markdown/MarkdownRenderer.swift", "Markup/MarkupWriter.swift", "Markup/TrustedHTML.swift",
      ])
  }
}
