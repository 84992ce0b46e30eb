import Foundation

/// What people annotated by reading a notice whole (`Tests/Gold/structure/<id>.json`).
/// Offsets count code points of the source file.
struct GoldStructure: Decodable {
  let slug: String
  let metadata: Metadata
  let domains: [Domain]
  let clauses: [Clause]
  let spans: [Span]

  struct Metadata: Decodable {
    let title: String
    let noticeTitle: String?
    let documentNumber: String?
    let indexNumber: String?
    let unifiedNumber: String?
    let issuingBody: String?
    let publishingUnit: String?
    let printingUnit: String?
    let addressees: String?
    let signedDate: String?
    let publishedDate: String?
    let printedDate: String?
    let status: String
    let consultation: Period?
    let preamble: Digest
    let closing: Digest
  }

  struct Period: Decodable {
    let from: String?
    let to: String?
  }

  struct Digest: Decodable {
    let first12: String
    let last12: String
    let length: Int
  }

  struct Domain: Decodable {
    let ordinal: Int
    let label: String
    let title: String
    let leadDepartments: [String]
    let intro: String
    let clauseRange: [Int]
    let headingRaw: String
  }

  struct Clause: Decodable {
    let ordinal: Int
    let label: String
    let title: String
    let bodyLength: Int
    let first12: String
    let last12: String
    let bodySha256: String
    let responsibleUnits: [Unit]
    let domain: Int
  }

  struct Unit: Decodable {
    let name: String
    let lead: Bool
  }

  struct Span: Decodable {
    let kind: String
    let start: Int
    let end: Int
  }

  static let identifiers = [
    "cangnan-2023", "qujiang-2023", "ruian-2025", "xihu-2023-draft", "yueqing-2023",
  ]

  static func load(_ id: String) throws -> GoldStructure {
    let data = try Data(contentsOf: Project.root.appending(path: "Tests/Gold/structure/\(id).json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(GoldStructure.self, from: data)
  }
}

/// Files of the project, found from the place of this source file.
enum Project {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func notice(_ id: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: "content/notices/\(id).txt")))
  }

  static func fuzzCorpus() throws -> [(name: String, bytes: [UInt8])] {
    let folder = root.appending(path: "Tests/Fuzz/corpus")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      (name, [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
  }
}
