import Diagnostics
import Foundation
import Testing

/// docs/diagnostics.md explains every code, and a test raises every code.
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

  @Test(arguments: DiagnosticCode.allCases)
  func everyCodeIsRaisedByATest(code: DiagnosticCode) throws {
    let tests = DiagnosticManualTests.root.appending(path: "Tests")
    let files = try #require(
      FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil))
    var isRaised = false
    for case let file as URL in files where file.pathExtension == "swift" {
      guard !isRaised, !file.path.contains("DiagnosticsTests/") else { continue }
      isRaised = try String(contentsOf: file, encoding: .utf8).contains(".\(code)")
    }
    #expect(isRaised, "no test expects .\(code)")
  }
}
