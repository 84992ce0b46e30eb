package import Knowledge
import NoticeModel

/// `data/packages.json`: the policy packages as each notice prints them.
package enum PackagesDocument {
  package static func json(_ knowledge: KnowledgeBase) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.array("packages", knowledge.registries.packages) { json, package in
        json.object { json in
          json.member("id", package.id)
          json.member("url", "packages/\(package.id).html")
          json.member("name", package.name)
          json.array("domains") { json in
            for entry in knowledge.notices {
              for domain in entry.domains where domain.package == package.id {
                write(domain, of: entry, to: &json)
              }
            }
          }
        }
      }
    }
    return json.bytes
  }

  private static func write(
    _ domain: DomainEntry, of entry: NoticeEntry, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("notice", entry.id)
      json.member("ordinal", domain.domain.ordinal)
      json.member("label", domain.domain.label)
      json.member("title", domain.domain.title)
      json.member("leadDepartments", domain.domain.leadDepartments.map(\.text))
      json.member("clauses", domain.clauseIndices.map { entry.clauses[$0].reference.description })
    }
  }
}
