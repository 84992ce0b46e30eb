import Facts
package import Knowledge
import NoticeModel

/// `data/notices/<id>.jsonld`: one notice as schema.org Legislation (https://schema.org/Legislation),
/// for programs that know that vocabulary and nothing of this site.
package enum LegislationDocument {
  /// - Parameter baseURL: where the site is published; addresses are relative where it is empty.
  package static func json(_ entry: NoticeEntry, baseURL: String) -> [UInt8] {
    let root = baseURL.isEmpty ? "../../" : baseURL
    let header = entry.notice.header
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "Legislation")
      json.member("@id", "\(root)notices/\(entry.id)/index.html")
      json.member("url", "\(root)notices/\(entry.id)/index.html")
      json.member("name", header.noticeTitle ?? entry.notice.body.title)
      if header.noticeTitle != nil { json.member("alternateName", entry.notice.body.title) }
      if let number = header.documentNumber { json.member("legislationIdentifier", number.text) }
      json.member("inLanguage", "zh-Hans")
      writeIssuer(entry, to: &json)
      writeDates(entry, to: &json)
      writeCitations(entry, to: &json)
      json.array("hasPart", entry.clauses) { json, clause in
        json.object { json in
          json.member("@type", "Legislation")
          json.member("position", clause.clause.ordinal)
          json.member("name", clause.clause.label + clause.clause.title.text)
          json.member("url", "\(root)notices/\(entry.id)/\(clause.clause.ordinal).html")
        }
      }
    }
    return json.bytes
  }

  private static func writeIssuer(_ entry: NoticeEntry, to json: inout JSONWriter) {
    if let body = entry.notice.header.issuingBody {
      json.object("legislationPassedBy") { json in
        json.member("@type", "GovernmentOrganization")
        json.member("name", body)
      }
    }
    if let region = entry.region {
      json.object("legislationJurisdiction") { json in
        json.member("@type", "AdministrativeArea")
        json.member("name", region.province + region.city + region.name)
        json.member("identifier", region.code)
      }
    }
  }

  /// The stated term as an interval of ISO 8601, open where one end is not stated, and whether it
  /// holds on the day of the data. A draft has no force, whatever term it states.
  private static func writeDates(_ entry: NoticeEntry, to json: inout JSONWriter) {
    let header = entry.notice.header
    let validity = entry.facts.validity
    if let day = header.signedDate { json.member("legislationDate", day.description) }
    if let day = header.publishedDate { json.member("datePublished", day.description) }
    if validity.from != nil || validity.to != nil {
      let ends = [validity.from, validity.to].map { $0?.description ?? ".." }
      json.member("temporalCoverage", ends.joined(separator: "/"))
    }
    switch entry.validity {
    case .inForce: json.member("legislationLegalForce", "https://schema.org/InForce")
    case .expired, .notYet: json.member("legislationLegalForce", "https://schema.org/NotInForce")
    case .draft: json.member("creativeWorkStatus", "Draft")
    case .unknown: break
    }
  }

  private static func writeCitations(_ entry: NoticeEntry, to json: inout JSONWriter) {
    json.array("citation", entry.facts.citations.filter { $0.relation != .itself }) {
      json, citation in
      json.object { json in
        json.member("@type", "Legislation")
        if let title = citation.title { json.member("name", title) }
        if let number = citation.documentNumber { json.member("legislationIdentifier", number) }
      }
    }
  }
}
