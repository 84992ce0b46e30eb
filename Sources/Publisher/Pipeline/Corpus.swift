package import Diagnostics
package import Facts
package import Knowledge
package import NoticeModel
import NoticeParser
package import SiteGenerator

/// Everything `content/` holds, read and parsed, with all that was found odd on the way.
package struct Corpus: Sendable {
  package let registries: Registries
  package let notices: [(notice: Notice, facts: NoticeFacts)]
  package let digests: [String: SourceDigest]

  /// Reads the content folder. A file that cannot be read costs itself, never the rest.
  ///
  /// - Parameter folder: the path as it shall be shown in messages.
  package static func load(_ folder: String) -> Diagnosed<Corpus> {
    let registries = ContentLoader(folder: folder).load()
    var diagnostics = registries.diagnostics
    var notices: [(notice: Notice, facts: NoticeFacts)] = []
    var digests: [String: SourceDigest] = [:]
    let names = ContentFolder(path: folder).names(in: "notices", suffix: ".txt")
    diagnostics += names.diagnostics
    if names.output.isEmpty, names.diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, "there are no notices", at: .file("\(folder)/notices"),
          suggestions: ["put a notice's text into \(folder)/notices/<id>.txt"]))
    }
    for name in names.output {
      let path = "\(folder)/notices/\(name)"
      let id = String(name.dropLast(4))
      guard Identifier.isValid(id) else {
        // Perhaps a second spelling of another notice's name.
        diagnostics.append(
          Identifier.invalid(
            id, of: "notice", at: .file(path),
            suggestions: ["rename the file to \(id.lowercased()).txt"]))
        continue
      }
      let bytes: [UInt8]
      do {
        bytes = try FileSystem.read(path)
        digests[id] = SourceDigest(sha256: try SHA256.hexadecimal(bytes), bytes: bytes.count)
      } catch {
        diagnostics.append(Diagnostic(.unreadableFile, "\(error)", at: .file(path)))
        continue
      }
      let decoded = SourceDecoder().decode(bytes, name: path)
      let parsed = NoticeParser().parse(decoded.output, id: id)
      let facts = FactExtractor().extract(parsed.output)
      diagnostics += decoded.diagnostics + parsed.diagnostics + facts.diagnostics
      notices.append((parsed.output, facts.output))
    }
    return Diagnosed(
      Corpus(registries: registries.output, notices: notices, digests: digests), diagnostics)
  }
}
