import Knowledge
import NoticeModel
import OpenData

/// `compare/<notice>.js`: the clauses of a notice as a classic script, so that the compare page
/// can load any notice, also from a folder opened by double click, where fetch is not allowed.
enum CompareScript {
  static func bytes(_ entry: NoticeEntry, plan: SitePlan) -> [UInt8] {
    var json = JSONWriter(compact: true)
    json.object { json in
      json.member("name", plan.shortName(of: entry))
      json.array("domains", entry.domains) { json, domain in
        json.object { json in
          json.member("package", domain.package)
          json.member(
            "title", TypographicRepair.repaired(domain.domain.label + domain.domain.title))
          json.member("text", display(domain.domain.introduction))
          json.array("clauses", entry.clauses[domain.clauseIndices]) { json, clause in
            json.object { json in
              json.member("ordinal", clause.clause.ordinal)
              json.member("label", TypographicRepair.repaired(clause.clause.label))
              json.member("title", TypographicRepair.repaired(clause.clause.title.text))
              json.member("text", display(clause.clause.text))
            }
          }
        }
      }
    }
    return Array("gongwen.provide(\"\(entry.id)\", ".utf8) + json.bytes + Array(");\n".utf8)
  }

  private static func display(_ passage: Passage) -> String {
    passage.paragraphs.map(TypographicRepair.repaired).joined(separator: "\n")
  }
}
