/// A diagnostic as a GitHub Actions workflow command, which shows it beside the line of the change:
/// `::warning file=…,line=…,col=…,title=numbering-gap::…`.
package struct DiagnosticAnnotation {
  private let tables = LineTableCache()

  package init() {}

  package func render(_ diagnostic: Diagnostic) -> String {
    var properties: [String] = []
    switch diagnostic.place {
    case .text(let location):
      let position = tables.table(of: location.source).position(of: location.range.start)
      properties = [
        "file=\(escapedProperty(location.source.name))", "line=\(position.line)",
        "col=\(position.column)",
      ]
    case .file(let name): properties = ["file=\(escapedProperty(name))"]
    case .none: break
    }
    properties.append("title=\(diagnostic.code.rawValue)")
    let message = ([diagnostic.message] + diagnostic.notes + diagnostic.suggestions)
      .joined(separator: "\n")
    return
      "::\(command(diagnostic.severity)) \(properties.joined(separator: ","))::\(escaped(message))"
  }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func escapedProperty(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
