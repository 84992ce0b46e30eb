package import Diagnostics

/// Diagnostics as JSON: an array in the order given, for editors and other programs.
package struct DiagnosticsDocument {
  private let tables = LineTableCache()

  package init() {}

  package func json(_ diagnostics: [Diagnostic]) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for diagnostic in diagnostics { write(diagnostic, to: &json) }
    }
    return json.bytes
  }

  private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.member("code", diagnostic.code.rawValue)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("message", diagnostic.message)
      writePlace(diagnostic.place, to: &json)
      json.member("notes", diagnostic.notes)
      json.member("suggestions", diagnostic.suggestions)
    }
  }

  private func writePlace(_ place: DiagnosticPlace, to json: inout JSONWriter) {
    switch place {
    case .none: json.null("file")
    case .file(let name): json.member("file", name)
    case .text(let location):
      let position = tables.table(of: location.source).position(of: location.range.start)
      json.member("file", location.source.name)
      json.member("line", position.line)
      json.member("column", position.column)
      json.member("start", location.range.start)
      json.member("end", location.range.end)
    }
  }
}
