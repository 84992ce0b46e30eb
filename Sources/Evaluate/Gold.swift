import Diagnostics
import Facts
import Foundation
import NoticeModel
import NoticeParser

/// The annotated truth with the notices it was made from, read and extracted.
struct Gold {
  struct Entry {
    let notice: Notice
    let facts: NoticeFacts
    /// The byte offset of each code point, since annotations count code points.
    let offsets: [Int]
  }

  let folder: URL
  /// The ids of the notices whose structure is annotated, in order.
  let notices: [String]
  /// Every notice in content, those without annotations as well: they can be listed.
  private let entries: [String: Entry]

  init(folder: URL) throws {
    self.folder = folder
    let texts = folder.appendingPathComponent("content/notices")
    let files = try FileManager.default.contentsOfDirectory(atPath: texts.path)
    var entries: [String: Entry] = [:]
    for file in files where file.hasSuffix(".txt") {
      let bytes = try Data(contentsOf: texts.appendingPathComponent(file))
      let source = SourceDecoder().decode(Array(bytes), name: file).output
      let id = String(file.dropLast(4))
      let notice = NoticeParser().parse(source, id: id).output
      entries[id] = Entry(
        notice: notice, facts: FactExtractor().extract(notice).output,
        offsets: Gold.offsets(of: source))
    }
    self.entries = entries
    let annotated = folder.appendingPathComponent("Tests/Gold/structure")
    notices = try FileManager.default.contentsOfDirectory(atPath: annotated.path)
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  func entry(_ notice: String) throws -> Entry {
    guard let entry = entries[notice] else { throw GoldError.unknownNotice(notice) }
    return entry
  }

  func decode<Content: Decodable>(_ type: Content.Type, from file: String) throws -> Content {
    let url = folder.appendingPathComponent("Tests/Gold").appendingPathComponent(file)
    return try JSONDecoder().decode(type, from: Data(contentsOf: url))
  }

  /// The records of `name.json`, which the rules were written with in view, and of `name-more.json`, whose
  /// annotators saw neither the rules nor what they find.
  func annotations<Detail>(
    _ name: String, _ type: Detail.Type
  ) throws -> (given: [Annotation<Detail>], independent: [Annotation<Detail>]) {
    let records = [Annotation<Detail>].self
    return (
      try decode(records, from: "\(name).json"), try decode(records, from: "\(name)-more.json")
    )
  }

  private static func offsets(of source: SourceText) -> [Int] {
    source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 } + [source.bytes.count]
  }
}

enum GoldError: Error {
  case unknownNotice(String)
  case badRecord(String)
}
