package import Diagnostics
package import Knowledge

/// Reads everything in a content folder that is not a notice.
///
/// A problem in a file costs what it touches, never the rest: broken YAML, an id given twice, a
/// reference to nothing come back as diagnostics with file, line and column.
package struct ContentLoader: Sendable {
  package let folder: String

  /// - Parameter folder: the path of the content folder, as it shall be shown in messages.
  package init(folder: String) {
    self.folder = folder
  }

  package func load() -> Diagnosed<Registries> {
    var reader = RegistryReader()
    let files = ContentFolder(path: folder)
    read("regions.yaml", of: files, into: &reader) { $0.readRegions($1) }
    read("packages.yaml", of: files, into: &reader) { $0.readPackages($1) }
    read("lists.yaml", of: files, into: &reader) { $0.readLists($1) }
    read("departments.yaml", of: files, into: &reader) { $0.readDepartments($1) }
    if files.has("alignment.yaml") {
      read("alignment.yaml", of: files, into: &reader) { $0.readDecisions($1) }
    }
    let concepts = files.names(in: "concepts", suffix: ".md")
    reader.diagnostics += concepts.diagnostics
    for name in concepts.output {
      let id = String(name.dropLast(3))
      read("concepts/\(name)", of: files, into: &reader) { $0.readConcept($1, id: id) }
    }
    // That the folder cannot be listed, whoever reads the notices says.
    let notices = files.names(in: "notices", suffix: ".txt").output.map { String($0.dropLast(4)) }
    for name in files.names(in: "notices", suffix: ".yaml").output {
      let id = String(name.dropLast(5))
      if !notices.contains(id) {
        reader.diagnostics.append(
          Diagnostic(
            .unknownReference, "There is no notice “\(id)” that this file could be about",
            at: .file("\(folder)/notices/\(name)"),
            suggestions: NearMiss.suggestions(for: id, among: notices)))
      }
      read("notices/\(name)", of: files, into: &reader) { $0.readSidecar($1, id: id) }
    }
    return reader.finish()
  }

  private func read(
    _ name: String, of files: ContentFolder, into reader: inout RegistryReader,
    with body: (inout RegistryReader, SourceText) -> Void
  ) {
    switch files.text(name) {
    case .success(let source): body(&reader, source)
    case .failure(let failure): reader.diagnostics.append(failure.diagnostic)
    }
  }
}
