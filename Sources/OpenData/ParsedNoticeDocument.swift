import Diagnostics
package import NoticeModel

/// One notice as `gongwen parse --format json` prints it: a notice document without the fields
/// that only the knowledge base can give.
package struct ParsedNoticeDocument: Sendable {
  package let notice: Notice
  /// SHA-256 of the file's bytes, lower-case hexadecimal.
  package let sha256: String
  /// The size of the file on disk.
  package let fileBytes: Int

  package init(notice: Notice, sha256: String, fileBytes: Int) {
    self.notice = notice
    self.sha256 = sha256
    self.fileBytes = fileBytes
  }

  /// - Parameter compact: on one line, for streams of documents.
  package func json(compact: Bool = false) -> [UInt8] {
    var json = JSONWriter(compact: compact)
    json.object { json in
      json.member("id", notice.id)
      NoticePartsDocument.writeHeader(notice, to: &json)
      json.object("validity", notice.header.siteLabel) { $0.member("siteLabel", $1) }
      json.member("preamble", notice.body.preamble.textOrNil)
      json.member("closing", notice.body.closing.textOrNil)
      NoticePartsDocument.writeSource(
        notice, file: notice.source.name, sha256: sha256, bytes: fileBytes, to: &json)
      json.array("domains", notice.body.domains) { writeDomain($1, to: &$0) }
    }
    return json.bytes
  }

  private func writeDomain(_ domain: Domain, to json: inout JSONWriter) {
    json.object { json in
      json.member("ordinal", domain.ordinal)
      json.member("label", domain.label)
      json.member("title", domain.title)
      json.member("leadDepartments", domain.leadDepartments.map(\.text))
      json.member("introduction", domain.introduction.text)
      NoticePartsDocument.writeEnclosing(domain, to: &json)
      json.array("clauses", domain.clauses) { writeClause($1, to: &$0) }
    }
  }

  private func writeClause(_ clause: Clause, to json: inout JSONWriter) {
    json.object { json in
      json.member("ordinal", clause.ordinal)
      json.member("label", clause.label)
      json.member("title", clause.title.text)
      json.member("text", clause.text.text)
      json.array("responsibleUnits", clause.responsibleUnits) { json, unit in
        json.object { json in
          json.member("name", unit.name.text)
          json.member("lead", unit.role == .lead)
          json.member("role", unit.role.rawValue)
        }
      }
    }
  }
}
