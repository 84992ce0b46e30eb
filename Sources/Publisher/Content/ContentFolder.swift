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
