import Diagnostics
import Foundation
import Templates
import Testing

@testable import SiteGenerator

@Suite struct TemplatesTests {
  @Test func everyKeyAndPartialOfTheTemplatesIsKnown() throws {
    let loaded = TemplateSet.load(try templateFiles())
    let compiled = SiteTemplates.compile(loaded.output)
    #expect(loaded.diagnostics.map(\.message) == [])
    #expect(compiled.diagnostics.map(\.message) == [])
  }

  private func templateFiles() throws -> [(name: String, source: SourceText)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path())
      .filter { $0.hasSuffix(".mustache") }.sorted()
    return try names.map { name in
      let bytes = Array(try Data(contentsOf: root.appending(path: name)))
      return (String(name.dropLast(9)), SourceText(name: "templates/\(name)", bytes: bytes))
    }
  }
}
