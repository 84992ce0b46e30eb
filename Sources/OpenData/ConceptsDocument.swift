package import Knowledge
import NoticeModel

/// `data/concepts.json`: the terms with the places that mention them.
package enum ConceptsDocument {
  package static func json(_ knowledge: KnowledgeBase) -> [UInt8] {
    var places: [String: [String]] = [:]
    for entry in knowledge.notices {
      for concept in entry.preambleMentions.map(\.concept).unique {
        places[concept, default: []].append("\(entry.id)/preamble")
      }
      for domain in entry.domains {
        for concept in domain.mentions.map(\.concept).unique {
          places[concept, default: []].append("\(entry.id)/intro:\(domain.domain.ordinal)")
        }
      }
      for clause in entry.clauses {
        for concept in clause.concepts {
          places[concept, default: []].append(clause.reference.description)
        }
      }
      for concept in entry.closingMentions.map(\.concept).unique {
        places[concept, default: []].append("\(entry.id)/closing")
      }
    }
    var json = JSONWriter()
    json.object { json in
      json.array("concepts", knowledge.registries.concepts) { json, concept in
        json.object { json in
          json.member("id", concept.id)
          json.member("url", "concepts/\(concept.id).html")
          json.member("term", concept.term)
          json.member("aliases", concept.aliases)
          json.member("kind", concept.kind)
          json.member("members", concept.members)
          json.member("related", concept.related)
          json.member("definition", concept.definition)
          json.member("definitionSource", concept.definitionSource.rawValue)
          json.member("places", places[concept.id] ?? [])
        }
      }
    }
    return json.bytes
  }
}
