import Diagnostics
import NoticeModel

/// The parts of a notice document that need no knowledge base: what the text itself says.
enum NoticePartsDocument {
  /// Headings above a domain's own; absent where there are none, as in most notices.
  static func writeEnclosing(_ domain: Domain, to json: inout JSONWriter) {
    guard !domain.enclosing.isEmpty else { return }
    json.array("enclosing", domain.enclosing) { json, heading in
      json.object { json in
        json.member("label", heading.label)
        json.member("title", heading.title)
        json.member("leadDepartments", heading.leadDepartments.map(\.text))
        json.member("introduction", heading.introduction.text)
      }
    }
  }

  static func writeHeader(_ notice: Notice, to json: inout JSONWriter) {
    let header = notice.header
    json.member("title", notice.body.title)
    json.member("noticeTitle", header.noticeTitle)
    json.member("documentNumber", header.documentNumber?.text)
    json.member("indexNumber", header.indexNumber)
    json.member("unifiedNumber", header.unifiedNumber)
    json.member("issuingBody", header.issuingBody)
    json.member("addressees", header.addressees)
    json.member("signedDate", header.signedDate?.description)
    json.member("publishedDate", header.publishedDate?.description)
    json.member("printedDate", notice.imprint.printedDate?.description)
    json.member("status", header.status.rawValue)
    json.object("consultation", header.consultation) { json, period in
      json.member("from", period.from?.description)
      json.member("to", period.to?.description)
    }
    json.member("publishingUnit", header.publishingUnit)
    json.member("printingUnit", notice.imprint.printingUnit)
    json.member("copyRecipients", notice.imprint.copyRecipients)
  }

  /// - Parameters:
  ///   - file: the file's name for readers; no path of the machine that built the site.
  ///   - bytes: the size of the file on disk.
  static func writeSource(
    _ notice: Notice, file: String, sha256: String, bytes: Int, to json: inout JSONWriter
  ) {
    json.object("source") { json in
      json.member("file", file)
      json.member("encoding", notice.source.encoding)
      json.member("sha256", sha256)
      json.member("bytes", bytes)
      json.array("spans", notice.spans) { json, span in
        json.object { json in
          json.member("role", span.role.rawValue)
          json.member("start", span.range.start)
          json.member("end", span.range.end)
        }
      }
    }
  }
}

extension Passage {
  /// The text, or `nil` where there is none: data files say `null`, not an empty string.
  var textOrNil: String? { isEmpty ? nil : text }
}
