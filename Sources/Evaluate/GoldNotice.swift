import Diagnostics
import Foundation
import NoticeModel

/// TEMPORARY until the parser is here.
enum GoldNotice {
  struct Structure: Decodable {
    struct Span: Decodable { let kind: String; let start: Int; let end: Int; let domain: Int?; let clause: Int? }
    struct Clause: Decodable { let ordinal: Int; let label: String; let domain: Int }
    struct Domain: Decodable { let ordinal: Int; let label: String; let title: String }
    let spans: [Span]
    let clauses: [Clause]
    let domains: [Domain]
  }
  static func notice(_ source: SourceText, id: String, folder: URL, offsets: [Int]) throws -> Notice {
    let s = try JSONDecoder().decode(Structure.self, from: Data(contentsOf: folder.appendingPathComponent("Tests/Gold/structure/\(id).json")))
    func passage(_ kind: String, domain: Int? = nil, clause: Int? = nil) -> Passage {
      let pieces = s.spans.filter { $0.kind.hasPrefix(kind) && (domain == nil || $0.domain == domain) && (clause == nil || $0.clause == clause) }
        .map { ByteRange(offsets[$0.start], offsets[$0.end]) }
      return Passage(source, pieces)
    }
    let domains = s.domains.map { d in
      Domain(ordinal: d.ordinal, label: d.label, title: d.title, headingRange: ByteRange(0, 0), leadDepartments: [],
        introduction: passage("domain_intro", domain: d.ordinal),
        clauses: s.clauses.filter { $0.domain == d.ordinal }.map { c in
          Clause(ordinal: c.ordinal, label: c.label, title: passage("clause_title", clause: c.ordinal), text: passage("clause_body", clause: c.ordinal), responsibleUnits: [], range: ByteRange(0, 0))
        })
    }
    return Notice(id: id, source: source, header: NoticeHeader(),
      body: NoticeBody(title: "", preamble: passage("preamble"), domains: domains, closing: passage("closing")), imprint: NoticeImprint(), spans: [])
  }
}
