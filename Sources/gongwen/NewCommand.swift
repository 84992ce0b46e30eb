import ArgumentParser
import Diagnostics
import Foundation
import NoticeModel
import NoticeParser
import Publisher

/// `gongwen new`: takes a notice in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Take a notice into the content folder.",
    discussion: """
      Writes content/notices/ID.txt and ID.yaml, and prints what was understood and what needs a \
      human. Nothing that exists is overwritten.

      Exit status: 0 taken in, 1 the notice holds errors, 2 a file cannot be read or written, \
      64 wrong usage.
      """)

  @Argument(
    help: "The notice's identifier: lower-case letters, digits and hyphens, e.g. ruian-2025.")
  var id: String

  @Option(help: "The file to take in: text, HTML, DOCX or PDF.")
  var from: String

  @Option(help: "The content folder.")
  var content = "content"

  func validate() throws {
    guard Identifier.isValid(id) else {
      throw ValidationError("'\(id)' is no identifier; it must be \(Identifier.rule)")
    }
  }

  func run() throws {
    let text = "\(content)/notices/\(id).txt"
    let sidecar = "\(content)/notices/\(id).yaml"
    let parsed: Diagnosed<Notice>
    var automaticNumbers = 0
    do {
      for path in [text, sidecar] where FileSystem.kind(of: path) != nil {
        throw ValidationError("\(path) exists already; choose another identifier")
      }
      let added = try CalendarDate.ofThisRun()
      let source = try DocumentConverter().text(of: from)
      let taken = SourceText(name: text, bytes: source.output.bytes)
      if DocumentConverter.isWord(try FileSystem.read(from)) {
        automaticNumbers = DocumentConverter.automaticNumbers(in: taken)
      }
      parsed = NoticeParser().parse(taken, id: id)
      Terminal.report(source.diagnostics + parsed.diagnostics)
      if parsed.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
      try FileSystem.write(taken.bytes, to: text)
      do {
        try FileSystem.write(Array(NewSidecar(parsed.output, added: added).text.utf8), to: sidecar)
      } catch {
        // Both or neither, or a second attempt would find the notice taken in.
        FileSystem.remove(text)
        throw error
      }
    } catch let error as ValidationError {
      throw error
    } catch let error as ExitCode {
      throw error
    } catch {
      Terminal.error("error: \(error)")
      throw ExitCode(2)
    }
    print(
      NewSummary(
        parsed.output, text: text, sidecar: sidecar, automaticNumbers: automaticNumbers
      ).text)
  }
}
