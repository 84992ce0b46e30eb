internal import Diagnostics

/// Reads files of the content folder. Names in messages are paths as the user gave them.
struct ContentFolder {
  let path: String

  /// The file at `name` as UTF-8 text, or the one diagnostic that says why not.
  func text(_ name: String) -> Result<SourceText, UnreadableFile> {
    let shown = "\(path)/\(name)"
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(shown)
    } catch {
      return .failure(
        UnreadableFile(
          diagnostic: Diagnostic(.unreadableFile, error.description, at: .file(shown))))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return .failure(
        UnreadableFile(
          diagnostic: .init(
            .unreadableFile, "The file is not UTF-8 text", at: .file(shown))))
    }
    return .success(SourceText(name: shown, bytes: bytes))
  }

  /// Whether anything stands at `name`. What only improves a site may be left out.
  func has(_ name: String) -> Bool { FileSystem.kind(of: "\(path)/\(name)") != nil }

  /// The mapping that the file at `name` holds; `nil` where it could not be read, and, without a
  /// diagnostic, where a file that may be left out is.
  func mapping(_ name: String, isOptional: Bool = false) -> Diagnosed<YAMLRecord?> {
    if isOptional, !has(name) { return Diagnosed(nil) }
    switch text(name) {
    case .failure(let failure): return Diagnosed(nil, [failure.diagnostic])
    case .success(let source): return YAMLRecord.mapping(in: YAMLFile.parse(source))
    }
  }

  /// The mappings of the list that the file at `name` holds; none where it is left out.
  func list(_ name: String) -> Diagnosed<[YAMLRecord]> {
    guard has(name) else { return Diagnosed([]) }
    switch text(name) {
    case .failure(let failure): return Diagnosed([], [failure.diagnostic])
    case .success(let source): return YAMLRecord.list(in: YAMLFile.parse(source))
    }
  }

  /// Names of the files of a subfolder that end in `suffix`, sorted; none where there is no folder.
  func names(in subfolder: String, suffix: String) -> Diagnosed<[String]> {
    let folder = "\(path)/\(subfolder)"
    do {
      let names = try FileSystem.names(in: folder)
      return Diagnosed(names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") })
    } catch {
      return Diagnosed([], [Diagnostic(.unreadableFile, error.description, at: .file(folder))])
    }
  }
}

struct UnreadableFile: Error {
  let diagnostic: Diagnostic
}
