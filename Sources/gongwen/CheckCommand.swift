import ArgumentParser
import Diagnostics
import Publisher

/// `gongwen check`: what is odd in the content and the templates; writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report what is wrong or odd, without building.",
    discussion: """
      Every code is explained in docs/diagnostics.md.

      Exit status: 0 no errors, 1 errors (with --warnings-as-errors also warnings), 64 wrong usage.
      """)

  @OptionGroup var folders: FolderOptions

  @Option(help: "\(DiagnosticFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = DiagnosticFormat.text

  @Flag(help: "Fail on warnings too.")
  var warningsAsErrors = false

  func run() throws {
    let pipeline = SitePipeline(
      content: folders.content, templates: folders.templates, asOf: try folders.day())
    let diagnostics = pipeline.check()
    Terminal.show(diagnostics, as: format)
    if format == .text { Terminal.error(CheckCommand.summary(diagnostics)) }
    let limit = warningsAsErrors ? Severity.warning : .error
    if diagnostics.contains(where: { $0.severity >= limit }) { throw ExitCode(1) }
  }

  private static func summary(_ diagnostics: [Diagnostic]) -> String {
    Severity.allCases.reversed().map { severity in
      "\(severity.rawValue)s: \(diagnostics.count { $0.severity == severity })"
    }.joined(separator: ", ")
  }
}
