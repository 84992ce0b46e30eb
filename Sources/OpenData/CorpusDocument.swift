import Facts
package import Knowledge
import NoticeModel

/// `data/corpus.json`: what the base holds.
package enum CorpusDocument {
  package static func json(_ knowledge: KnowledgeBase) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("asOf", knowledge.asOf.description)
      json.member("license", DataLicense.name)
      json.member("licenseURL", DataLicense.url)
      json.array("notices", knowledge.notices) { json, entry in
        json.object { json in
          json.member("id", entry.id)
          json.member("title", entry.notice.body.title)
          json.member("region", entry.region?.id)
          json.member("url", "notices/\(entry.id)/index.html")
          json.member("data", "data/notices/\(entry.id).json")
          json.member("state", entry.validity.rawValue)
          json.member("domains", entry.domains.count)
          json.member("clauses", entry.clauses.count)
        }
      }
      json.object("totals") { json in
        json.member("notices", knowledge.notices.count)
        json.member("domains", knowledge.notices.reduce(0) { $0 + $1.domains.count })
        json.member("clauses", knowledge.notices.reduce(0) { $0 + $1.clauses.count })
      }
    }
    return json.bytes
  }
}
