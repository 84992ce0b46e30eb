package import Diagnostics

/// The `templates/` folder, parsed once.
package struct TemplateSet: Sendable {
  /// Parses every file. Names are paths below `templates/` without `.mustache`:
  /// `clause`, `partials/head`.
  package static func load(
    _ files: [(name: String, source: SourceText)]
  ) -> Diagnosed<TemplateSet> {
    Diagnosed(TemplateSet())
  }

  /// Resolves every key and partial of the template `name` against `view`, once.
  package func compile<View: TemplateView>(
    _ name: String, for view: View.Type
  ) -> Diagnosed<Template<View>> {
    Diagnosed(Template())
  }
}

/// A template whose keys are known to exist in `View`.
package struct Template<View: TemplateView>: Sendable {
  package func render(_ view: View, into output: inout [UInt8]) {}
}
