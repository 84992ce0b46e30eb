import Diagnostics
import Foundation
import Testing

/// docs/diagnostics.md explains every code. `DiagnosticFixtureTests` raises every one.
@Suite struct DiagnosticManualTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: DiagnosticCode.allCases)
  func everyCodeHasAnEntryWithSeverityAndExample(code: DiagnosticCode) throws {
    let manual = try String(
      contentsOf: DiagnosticManualTests.root.appending(path: "docs/diagnostics.md"), encoding: .utf8
    )
    let entries = manual.components(separatedBy: "\n### ")
    let entry = try #require(entries.first { $0.hasPrefix("\(code.rawValue)\n") }, "no entry")
    #expect(entry.contains("\(code.severity.rawValue.capitalized). "))
    #expect(entry.contains("Example: "))
  }

  @Test func theManualExplainsNoOtherCode() throws {
    let manual = try String(
      contentsOf: DiagnosticManualTests.root.appending(path: "docs/diagnostics.md"), encoding: .utf8
    )
    let names = manual.components(separatedBy: "\n### ").dropFirst()
      .compactMap { $0.split(separator: "\n").first.map(String.init) }
    #expect(Set(names) == Set(DiagnosticCode.allCases.map(\.rawValue)))
  }
}
