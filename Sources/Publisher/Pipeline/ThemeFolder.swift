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
    let paths: [String]
    do {
      paths = try files(in: folder, below: "")
    } catch {
      return Diagnosed(nil, [Diagnostic(.unreadableFile, error.description, at: .file(folder))])
    }
    for path in paths {
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
  private static func files(
    in folder: String, below prefix: String
  ) throws(FileError) -> [String] {
    var paths: [String] = []
    for name in try FileSystem.names(in: prefix.isEmpty ? folder : "\(folder)/\(prefix)")
    where !name.hasPrefix(".") {
      let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
      if FileSystem.kind(of: "\(folder)/\(path)") == .folder {
        paths += try files(in: folder, below: path)
      } else {
        paths.append(path)
      }
    }
    return paths
  }
}
