import Diagnostics
import Facts
package import Knowledge
import NoticeModel

/// `data/notices/<id>.json`: one notice with everything known of it.
///
/// The shape is docs/notice.schema.json; keys come in its order. Without knowledge-base fields it
/// is also what `gongwen parse --format json` prints.
package struct NoticeDocument: Sendable {
  package let entry: NoticeEntry
  /// SHA-256 of the file's bytes, lower-case hexadecimal.
  package let sha256: String
  /// The size of the file on disk.
  package let fileBytes: Int

  package init(entry: NoticeEntry, sha256: String, fileBytes: Int) {
    self.entry = entry
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
      json.field("preamble", entry.notice.body.preamble.textOrNil)
      json.field("closing", entry.notice.body.closing.textOrNil)
      writeSource(to: &json)
      json.array("domains", entry.domains) { writeDomain($1, to: &$0) }
    }
  }

  private func writeHeader(to json: inout JSONWriter) {
    let header = entry.notice.header
    json.field("id", entry.id)
    json.field("url", "notices/\(entry.id)/index.html")
    json.object("region", entry.region) { json, region in
      json.field("id", region.id)
      json.field("name", region.name)
      json.field("level", region.level)
      json.field("code", region.code)
      json.field("city", region.city)
      json.field("province", region.province)
    }
    json.field("title", entry.notice.body.title)
    json.field("noticeTitle", header.noticeTitle)
    json.field("documentNumber", header.documentNumber?.text)
    json.field("indexNumber", header.indexNumber)
    json.field("unifiedNumber", header.unifiedNumber)
    json.field("issuingBody", header.issuingBody)
    json.field("addressees", header.addressees)
    json.field("signedDate", header.signedDate?.description)
    json.field("publishedDate", header.publishedDate?.description)
    json.field("printedDate", entry.notice.imprint.printedDate?.description)
    json.field("status", header.status.rawValue)
    json.object("consultation", header.consultation) { json, period in
      json.field("from", period.from?.description)
      json.field("to", period.to?.description)
    }
  }

  private func writeValidity(to json: inout JSONWriter) {
    let validity = entry.facts.validity
    json.object("validity") { json in
      json.field("text", validity.text)
      json.field("from", validity.from?.description)
      json.field("to", validity.to?.description)
      json.field("siteLabel", entry.notice.header.siteLabel)
      json.field("state", entry.validity.rawValue)
    }
    json.object("totalSupport", entry.facts.totalSupport) { json, total in
      json.field("text", total.text)
      json.field("value", total.value.description)
      json.field("currency", total.currency.rawValue)
    }
  }

  private func writeCitations(to json: inout JSONWriter) {
    json.array("citations", entry.facts.citations.filter { $0.relation != .itself }) {
      json, citation in
      json.object { json in
        json.field("title", citation.title)
        json.field("documentNumber", citation.documentNumber)
        json.field("relation", citation.relation.rawValue)
        json.field("place", citation.place.description)
        json.field("held", false)
      }
    }
  }

  private func writeSource(to json: inout JSONWriter) {
    json.object("source") { json in
      json.field("file", entry.notice.source.name)
      json.field("encoding", entry.notice.source.encoding)
      json.field("sha256", sha256)
      json.field("bytes", fileBytes)
      json.array("spans", entry.notice.spans) { json, span in
        json.object { json in
          json.field("role", span.role.rawValue)
          json.field("start", span.range.start)
          json.field("end", span.range.end)
        }
      }
    }
  }

  private func writeDomain(_ domain: DomainEntry, to json: inout JSONWriter) {
    let facts = entry.facts.introductions[safe: domain.domain.ordinal - 1] ?? PlaceFacts()
    json.object { json in
      json.field("ordinal", domain.domain.ordinal)
      json.field("label", domain.domain.label)
      json.field("title", domain.domain.title)
      json.field("package", domain.package)
      json.array("leadDepartments", domain.domain.leadDepartments.map(\.text))
      json.field("introduction", domain.domain.introduction.text)
      FactDocument.write(facts, to: &json)
      json.array("clauses", entry.clauses[domain.clauseIndices]) { writeClause($1, to: &$0) }
    }
  }

  private func writeClause(_ clause: ClauseEntry, to json: inout JSONWriter) {
    json.object { json in
      json.field("ordinal", clause.clause.ordinal)
      json.field("label", clause.clause.label)
      json.field("title", clause.clause.title.text)
      json.field("text", clause.clause.text.text)
      json.field("url", "notices/\(entry.id)/\(clause.clause.ordinal).html")
      json.array("responsibleUnits", zip(clause.clause.responsibleUnits, clause.departments)) {
        json, pair in
        json.object { json in
          json.field("name", pair.0.name.text)
          json.field("lead", pair.0.role == .lead)
          json.field("role", pair.0.role.rawValue)
          json.field("department", pair.1)
        }
      }
      FactDocument.write(clause.facts, to: &json)
      json.array("concepts", clause.concepts)
      json.array("lists", clause.lists) { json, membership in
        json.object { json in
          json.field("list", membership.list)
          json.field("cue", membership.cue)
        }
      }
      json.field("measure", clause.measure)
      json.array("counterparts", clause.counterparts) { json, counterpart in
        json.object { json in
          json.field("notice", counterpart.clause.notice)
          json.field("ordinal", counterpart.clause.ordinal)
          json.field("match", counterpart.match.rawValue)
          json.field("score", score: counterpart.score)
          json.field("basis", counterpart.basis.rawValue)
        }
      }
    }
  }
}

extension Passage {
  /// The text, or `nil` where there is none: data files say `null`, not an empty string.
  fileprivate var textOrNil: String? { isEmpty ? nil : text }
}

extension Collection {
  /// The element, or `nil` beyond the ends.
  package subscript(safe index: Index) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
