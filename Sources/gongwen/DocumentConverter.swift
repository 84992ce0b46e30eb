import Diagnostics
import Foundation
import NoticeParser
import Publisher

/// Takes the text out of files that are no text: web pages, Word documents, PDF.
///
/// The work is done by well-kept programs: pandoc reads DOCX, pdftotext (Poppler) reads PDF. Web
/// pages are read as the parser reads them.
struct DocumentConverter {
  enum Failure: Error, CustomStringConvertible {
    case missing(program: String, package: String, file: String)
    case failed(program: String, file: String, message: String)
    case noText(file: String)
    case oldWord(file: String)

    var description: String {
      switch self {
      case .missing(let program, let package, let file):
        "\(program) is needed to read \(file), but it is not installed (apt-get install \(package))"
      case .failed(let program, let file, let message): "\(program) cannot read \(file): \(message)"
      case .noText(let file): "\(file) holds no text; it may be a scan"
      case .oldWord(let file):
        "\(file) is in the old Word format; save it as DOCX or PDF and take that in"
      }
    }
  }

  /// Lines that Word numbers itself, without a label in the text: pandoc prints all of them as `1.`,
  /// whatever the document shows, and sets them apart by two spaces.
  static func automaticNumbers(in source: SourceText) -> Int {
    source.bytes.split(whereSeparator: { $0 == 0x0A }).count { line in
      let digits = line.prefix { $0 >= 0x30 && $0 <= 0x39 }
      return !digits.isEmpty && line.dropFirst(digits.count).starts(with: Array(".  ".utf8))
    }
  }

  static func isWord(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// The text of the file at `path`, as UTF-8.
  func text(of path: String) throws -> Diagnosed<SourceText> {
    let bytes = try FileSystem.read(path)
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw Failure.oldWord(file: path) }
    if bytes.starts(with: Array("%PDF-".utf8)) {
      return source(
        try run("pdftotext", "poppler-utils", ["-enc", "UTF-8", path, "-"], path), path)
    }
    if DocumentConverter.isWord(bytes) {
      let arguments = ["--from", "docx", "--to", "plain", "--wrap", "none", path]
      return source(try run("pandoc", "pandoc", arguments, path), path)
    }
    return SourceDecoder().decode(bytes, name: path)
  }

  private func source(_ bytes: [UInt8], _ path: String) -> Diagnosed<SourceText> {
    // A form feed parts the pages of a PDF.
    SourceDecoder().decode(bytes.map { $0 == 0x0C ? 0x0A : $0 }, name: path)
  }

  private func run(
    _ program: String, _ package: String, _ arguments: [String], _ file: String
  ) throws -> [UInt8] {
    guard let tool = DocumentConverter.find(program) else {
      throw Failure.missing(program: program, package: package, file: file)
    }
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure.failed(
        program: program, file: file, message: "exit status \(process.terminationStatus)")
    }
    guard data.contains(where: { $0 > 0x20 }) else { throw Failure.noText(file: file) }
    return [UInt8](data)
  }

  /// The program's path, by the folders of `PATH`.
  private static func find(_ program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(
      separator: ":")
    return folders.map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
