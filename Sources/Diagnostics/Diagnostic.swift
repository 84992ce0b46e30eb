/// How much a problem in the content matters.
///
/// `error`: the site cannot be built. `warning`: a page is poorer. `note`: worth knowing.
package enum Severity: String, CaseIterable, Sendable, Comparable {
  case note, warning, error

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A place in a content file: the smallest byte range that shows the problem.
package struct SourceLocation: Hashable, Sendable {
  package let source: SourceText
  package let range: ByteRange

  package init(_ source: SourceText, _ range: ByteRange) {
    self.source = source
    self.range = range
  }
}

/// Where a diagnostic points: into a text, or at a file that could not be read as one.
package enum DiagnosticPlace: Hashable, Sendable {
  case text(SourceLocation)
  case file(String)
  case none
}

/// A problem in content. Problems of I/O and of invocation are thrown errors instead.
package struct Diagnostic: Hashable, Sendable {
  package let code: DiagnosticCode
  package let severity: Severity
  /// One sentence, without a full stop, that states the fact.
  package let message: String
  package let place: DiagnosticPlace
  /// Further facts, one sentence each.
  package let notes: [String]
  /// What the maintainer could write instead; near misses first.
  package let suggestions: [String]

  package init(
    _ code: DiagnosticCode, _ message: String, at place: DiagnosticPlace,
    notes: [String] = [], suggestions: [String] = []
  ) {
    self.code = code
    self.severity = code.severity
    self.message = message
    self.place = place
    self.notes = notes
    self.suggestions = suggestions
  }
}

/// A stage's result together with everything it found odd on the way.
package struct Diagnosed<Output> {
  package var output: Output
  package var diagnostics: [Diagnostic]

  package init(_ output: Output, _ diagnostics: [Diagnostic] = []) {
    self.output = output
    self.diagnostics = diagnostics
  }
}

extension Diagnosed: Sendable where Output: Sendable {}
