import Diagnostics
import Facts
package import Knowledge
import NoticeModel

/// `data/notices/<id>.json`: one notice with everything known of it.
///
/// The shape is docs/notice.schema.json; keys come in its order. `ParsedNoticeDocument` is the part
/// of it that needs no knowledge base.
package struct NoticeDocument: Sendable {
  package let entry: NoticeEntry
  /// Says which cited documents are held.
  package let knowledge: KnowledgeBase
  /// SHA-256 of the file's bytes, lower-case hexadecimal.
  package let sha256: String
  /// The size of the file on disk.
  package let fileBytes: Int

  package init(entry: NoticeEntry, in knowledge: KnowledgeBase, sha256: String, fileBytes: Int) {
    self.entry = entry
    self.knowledge = knowledge
    self.sha256 = sha256
    self.fileBytes = fileBytes
  }

  package func json() -> [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      writeHeader(to: &json)
      writeValidity(to: &json)
      writeCitations(to: &json)
      json.member("preamble", entry.notice.body.preamble.textOrNil)
      json.member("closing", entry.notice.body.closing.textOrNil)
      json.object("closingFacts") { FactDocument.write(entry.facts.closing, to: &$0) }
      NoticePartsDocument.writeSource(
        entry.notice, file: "content/notices/\(entry.id).txt", sha256: sha256, bytes: fileBytes,
        to: &json)
      json.array("domains", entry.domains) { writeDomain($1, to: &$0) }
    }
  }

  private func writeHeader(to json: inout JSONWriter) {
    json.member("id", entry.id)
    json.member("url", "notices/\(entry.id)/index.html")
    json.object("region", entry.region) { json, region in
      json.member("id", region.id)
      json.member("name", region.name)
      json.member("level", region.level)
      json.member("code", region.code)
      json.member("city", region.city)
      json.member("province", region.province)
    }
    NoticePartsDocument.writeHeader(entry.notice, to: &json)
    json.member("year", entry.year)
    json.member("sourceURL", entry.sidecar.sourceURL)
    json.member("added", entry.sidecar.added?.description)
  }

  private func writeValidity(to json: inout JSONWriter) {
    let validity = entry.facts.validity
    json.object("validity") { json in
      json.member("text", validity.text)
      json.member("from", validity.from?.description)
      json.member("to", validity.to?.description)
      json.member("siteLabel", entry.notice.header.siteLabel)
      json.member("state", entry.validity.rawValue)
    }
    json.object("totalSupport", entry.facts.totalSupport) { json, total in
      json.member("text", total.text)
      json.member("value", total.value.description)
      json.member("currency", total.currency.rawValue)
    }
  }

  private func writeCitations(to json: inout JSONWriter) {
    json.array("citations", entry.facts.citations.filter { $0.relation != .itself }) {
      json, citation in
      json.object { json in
        json.member("title", citation.title)
        json.member("documentNumber", citation.documentNumber)
        json.member("relation", citation.relation.rawValue)
        json.member("place", citation.place.description)
        json.member("held", knowledge.notice(cited: citation) != nil)
      }
    }
  }

  private func writeDomain(_ domain: DomainEntry, to json: inout JSONWriter) {
    let facts = entry.facts.introductions[safe: domain.domain.ordinal - 1] ?? PlaceFacts()
    json.object { json in
      json.member("ordinal", domain.domain.ordinal)
      json.member("label", domain.domain.label)
      json.member("title", domain.domain.title)
      json.member("package", domain.package)
      json.member("leadDepartments", domain.domain.leadDepartments.map(\.text))
      json.member("introduction", domain.domain.introduction.text)
      NoticePartsDocument.writeEnclosing(domain.domain, to: &json)
      FactDocument.write(facts, to: &json)
      json.array("clauses", entry.clauses[domain.clauseIndices]) { writeClause($1, to: &$0) }
    }
  }

  private func writeClause(_ clause: ClauseEntry, to json: inout JSONWriter) {
    json.object { json in
      json.member("ordinal", clause.clause.ordinal)
      json.member("label", clause.clause.label)
      json.member("title", clause.clause.title.text)
      json.member("text", clause.clause.text.text)
      json.member("url", "notices/\(entry.id)/\(clause.clause.ordinal).html")
      json.array("responsibleUnits", zip(clause.clause.responsibleUnits, clause.departments)) {
        json, pair in
        json.object { json in
          json.member("name", pair.0.name.text)
          json.member("lead", pair.0.role == .lead)
          json.member("role", pair.0.role.rawValue)
          json.member("department", pair.1)
        }
      }
      FactDocument.write(clause.facts, to: &json)
      json.member("concepts", clause.concepts)
      json.array("lists", clause.lists) { json, membership in
        json.object { json in
          json.member("list", membership.list)
          json.member("cue", membership.cue)
        }
      }
      json.member("measure", clause.measure)
      json.array("counterparts", clause.counterparts) { json, counterpart in
        json.object { json in
          json.member("notice", counterpart.clause.notice)
          json.member("ordinal", counterpart.clause.ordinal)
          json.member("match", counterpart.match.rawValue)
          json.member("score", score: counterpart.score)
          json.member("basis", counterpart.basis.rawValue)
        }
      }
    }
  }
}

extension Collection {
  /// The element, or `nil` beyond the ends.
  package subscript(safe index: Index) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
