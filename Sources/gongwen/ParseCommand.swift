import ArgumentParser
import Diagnostics
import Foundation
import NoticeModel
import NoticeParser
import OpenData
import Publisher
import SiteGenerator

/// `gongwen parse`: what the parser reads in notices, without a content folder.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read notices and print what was understood.",
    discussion: """
      Several files are printed one after the other; ndjson prints one document a line. \
      Diagnostics go to standard error.

      Exit status: 0 read, 1 a file holds errors, 2 a file cannot be read, 64 wrong usage.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, tree, markdown, ndjson
  }

  @Argument(help: "Text or HTML files with one notice each; - reads standard input.")
  var files: [String]

  @Option(help: "\(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = Format.json

  func run() throws {
    var hasErrors = false
    var isUnreadable = false
    for file in files {
      let bytes: [UInt8]
      do {
        bytes =
          file == "-"
          ? [UInt8](FileHandle.standardInput.readDataToEndOfFile())
          : try FileSystem.read(file)
      } catch {
        Terminal.error("error: \(error)")
        isUnreadable = true
        continue
      }
      let decoded = SourceDecoder().decode(bytes, name: file)
      let parsed = NoticeParser().parse(decoded.output, id: ParseCommand.identifier(of: file))
      let diagnostics = decoded.diagnostics + parsed.diagnostics
      Terminal.report(diagnostics)
      hasErrors = hasErrors || diagnostics.contains { $0.severity == .error }
      FileHandle.standardOutput.write(Data(try render(parsed.output, bytes)))
    }
    if isUnreadable { throw ExitCode(2) }
    if hasErrors { throw ExitCode(1) }
  }

  private func render(_ notice: Notice, _ bytes: [UInt8]) throws -> [UInt8] {
    switch format {
    case .tree: return Array(NoticeTree(notice).text.utf8)
    case .markdown: return NoticeMarkdown.notice(notice)
    case .json, .ndjson:
      let document = ParsedNoticeDocument(
        notice: notice, sha256: try SHA256.hexadecimal(bytes), fileBytes: bytes.count)
      return format == .json ? document.json() : document.json(compact: true) + [0x0A]
    }
  }

  /// The file's name without its folder and extension.
  static func identifier(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
