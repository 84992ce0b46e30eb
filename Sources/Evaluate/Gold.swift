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
  private let entries: [String: Entry]

  init(folder: URL) throws {
    self.folder = folder
    let notices = folder.appendingPathComponent("content/notices")
    let files = try FileManager.default.contentsOfDirectory(atPath: notices.path)
    var entries: [String: Entry] = [:]
    for file in files where file.hasSuffix(".txt") {
      let bytes = try Data(contentsOf: notices.appendingPathComponent(file))
      let source = SourceText(name: file, bytes: Array(bytes))
      let id = String(file.dropLast(4))
      let notice = NoticeParser().parse(source, id: id).output
      entries[id] = Entry(
        notice: notice, facts: FactExtractor().extract(notice).output,
        offsets: Gold.offsets(of: source))
    }
    self.entries = entries
  }

  /// The ids of all notices, in order.
  var notices: [String] { entries.keys.sorted() }

  func entry(_ notice: String) throws -> Entry {
    guard let entry = entries[notice] else { throw GoldError.unknownNotice(notice) }
    return entry
  }

  func decode<Content: Decodable>(_ type: Content.Type, from file: String) throws -> Content {
    let url = folder.appendingPathComponent("Tests/Gold").appendingPathComponent(file)
    return try JSONDecoder().decode(type, from: Data(contentsOf: url))
  }

  private static func offsets(of source: SourceText) -> [Int] {
    source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 } + [source.bytes.count]
  }
}

enum GoldError: Error {
  case unknownNotice(String)
  case badRecord(String)
}

/// What a record of `money.json` and `targets.json` says of its place.
protocol GoldFact {
  var notice: String { get }
  var place: String { get }
  var text: String { get }
  var amountText: String { get }
  var fileOffset: Int { get }
  var doubt: String? { get }
}

extension GoldFact {
  /// The bytes of the number and unit.
  func amountRange(in entry: Gold.Entry) -> ByteRange {
    let start = entry.offsets[fileOffset]
    let source = entry.notice.source
    let text = Array(text.utf8)
    let amount = Array(amountText.utf8)
    var shift = 0
    if source.bytes[start...].starts(with: text),
      let found = text.indices.first(where: { text[$0...].starts(with: amount) })
    {
      shift = found
    }
    return ByteRange(start + shift, start + shift + amount.count)
  }
}
