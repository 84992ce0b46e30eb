package import Knowledge

/// `data/measures.json`: groups of counterparts.
package enum MeasuresDocument {
  package static func json(_ knowledge: KnowledgeBase) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.array("measures", knowledge.measures) { json, measure in
        json.object { json in
          json.member("id", measure.id)
          json.member("url", "measures/\(measure.id).html")
          json.member("title", measure.title)
          json.member("package", measure.package)
          json.array("members", measure.members) { json, member in
            json.object { json in
              json.member("notice", member.notice)
              json.member("ordinal", member.ordinal)
            }
          }
        }
      }
    }
    return json.bytes
  }
}
