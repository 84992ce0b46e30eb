import ArgumentParser
import Diagnostics
import Foundation
import OpenData

/// How diagnostics are printed.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github
}

/// What the commands say on standard error.
enum Terminal {
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Prints diagnostics in the order of the stages; notes are left to `gongwen check`.
  static func report(_ diagnostics: [Diagnostic]) {
    let text = DiagnosticText()
    for diagnostic in diagnostics where diagnostic.severity != .note {
      error(text.render(diagnostic))
    }
  }

  /// Prints all diagnostics on standard output, as a command whose purpose they are does.
  static func show(_ diagnostics: [Diagnostic], as format: DiagnosticFormat) {
    switch format {
    case .text:
      let text = DiagnosticText()
      for diagnostic in diagnostics { print(text.render(diagnostic) + "\n") }
    case .github:
      let annotation = DiagnosticAnnotation()
      for diagnostic in diagnostics { print(annotation.render(diagnostic)) }
    case .json:
      FileHandle.standardOutput.write(Data(DiagnosticsDocument().json(diagnostics)))
    }
  }
}
