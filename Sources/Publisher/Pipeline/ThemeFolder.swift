import Diagnostics
import SiteGenerator
import Templates

/// The `templates/` folder: templates, and assets that are published as they are.
struct ThemeFolder: Sendable {
  let templates: SiteTemplates
  let assets: Assets

  /// `nil` where the folder cannot be read.
  static func load(_ folder: String) -> Diagnosed<ThemeFolder?> {
    var diagnostics: [Diagnostic] = []
    var sources: [(name: String, source: SourceText)] = []
    var assets: [(path: String, bytes: [UInt8])] = []
    for path in files(in: folder, below: "") {
      let full = "\(folder)/\(path)"
      do {
        let bytes = try FileSystem.read(full)
        if path.hasPrefix("assets/") {
          assets.append((String(path.dropFirst("assets/".count)), bytes))
        } else if path.hasSuffix(".mustache") {
          let name = String(path.dropLast(".mustache".count))
          sources.append((name, SourceText(name: full, bytes: bytes)))
        }
      } catch {
        diagnostics.append(Diagnostic(.unreadableFile, error.description, at: .file(full)))
      }
    }
    guard !sources.isEmpty else {
      diagnostics.append(
        Diagnostic(.unreadableFile, "there are no templates", at: .file(folder)))
      return Diagnosed(nil, diagnostics)
    }
    let set = TemplateSet.load(sources)
    let compiled = SiteTemplates.compile(set.output)
    return Diagnosed(
      ThemeFolder(templates: compiled.output, assets: Assets(assets)),
      diagnostics + set.diagnostics + compiled.diagnostics)
  }

  /// Paths of all files below a folder, sorted, hidden ones left out.
  private static func files(in folder: String, below prefix: String) -> [String] {
    FileSystem.names(in: prefix.isEmpty ? folder : "\(folder)/\(prefix)")
      .filter { !$0.hasPrefix(".") }
      .flatMap { name in
        let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
        return FileSystem.kind(of: "\(folder)/\(path)") == .folder
          ? files(in: folder, below: path) : [path]
      }
  }
}
