package import Diagnostics

/// The `templates/` folder, parsed once.
package struct TemplateSet: Sendable {
  private let files: [String: TemplateFile]

  /// Parses every file. Names are paths below `templates/` without `.mustache`:
  /// `clause`, `partials/head`.
  package static func load(
    _ files: [(name: String, source: SourceText)]
  ) -> Diagnosed<TemplateSet> {
    var parsed: [String: TemplateFile] = [:]
    var diagnostics: [Diagnostic] = []
    for (name, source) in files {
      let file = TemplateParser.parse(name, source)
      parsed[name] = file.output
      diagnostics += file.diagnostics
    }
    return Diagnosed(TemplateSet(files: parsed), diagnostics)
  }

  /// Resolves every key and partial of the template `name` against `view`, once.
  ///
  /// What could not be resolved is left out of the pages, and reported.
  package func compile<View: TemplateView>(
    _ name: String, for view: View.Type
  ) -> Diagnosed<Template<View>> {
    guard let file = files[name] else {
      return Diagnosed(
        Template(program: TemplateProgram()),
        [
          Diagnostic(
            .unknownPartial, "there is no template `\(name)`",
            at: .file("templates/\(name).mustache"),
            suggestions: NearMiss.suggestions(for: name, among: files.keys.sorted()))
        ])
    }
    let compiled = TemplateCompiler.compile(file, among: files, for: view)
    return Diagnosed(Template(program: compiled.output), compiled.diagnostics)
  }
}

/// A template whose keys are known to exist in `View`.
package struct Template<View: TemplateView>: Sendable {
  let program: TemplateProgram

  /// Appends the page to `output`, a buffer that one caller uses for page after page.
  package func render(_ view: View, into output: inout [UInt8]) {
    program.run(view, into: &output)
  }
}
