import Diagnostics
import Foundation
import Knowledge
import NoticeModel

@testable import Publisher

/// The project's own content, linked as of a fixed day, and the annotated truth about it.
enum ProjectCorpus {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let base: KnowledgeBase? = {
    guard let day = CalendarDate(iso: "2026-01-01") else { return nil }
    let corpus = Corpus.load(root.path + "/content").output
    return KnowledgeLinker(registries: corpus.registries, asOf: day).link(corpus.notices).output
  }()

  /// The notices whose structure is annotated. Others may be in content: of these nobody has written
  /// down what must be found.
  static func annotated() throws -> [NoticeEntry] {
    let folder = root.appendingPathComponent("Tests/Gold/structure")
    let ids = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
    return (base?.notices ?? []).filter { ids.contains($0.id) }
  }

  /// A file of `Tests/Gold`.
  static func gold<Content: Decodable>(_ type: Content.Type, _ name: String) throws -> Content {
    let file = root.appendingPathComponent("Tests/Gold/\(name)")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
}
