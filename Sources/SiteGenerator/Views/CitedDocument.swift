import Facts
import Knowledge
import NoticeModel
package import Templates

/// A cited document as a node: its title, its number, and the places that cite it.
package struct CitedDocument: TemplateView {
  let title: String
  let documentNumber: String
  /// The notice's page, empty where the base does not hold the text.
  let heldURL: String
  let citers: [LinkView]

  /// Documents with a number are one node by number, others by title; numbered ones first.
  static func all(in plan: SitePlan) -> [CitedDocument] {
    var order: [String] = []
    var found: [String: (title: String, number: String, url: String, citers: [LinkView])] = [:]
    for entry in plan.knowledge.notices {
      for citation in entry.facts.citations where citation.relation != .itself {
        let title = citation.title ?? ""
        let number = citation.documentNumber ?? ""
        let key = number.isEmpty ? "t" + title : "n" + number
        if found[key] == nil {
          order.append(key)
          let held = plan.knowledge.notice(cited: citation)
          found[key] = (title, number, held.map { Route.notice($0.id).path } ?? "", [])
        }
        let link = LinkView(
          address(of: citation, in: entry),
          plan.shortName(of: entry) + " " + place(of: citation, in: entry),
          note: Wording.relation(citation.relation))
        if found[key]?.citers.contains(where: { $0.url == link.url }) == false {
          found[key]?.citers.append(link)
        }
      }
    }
    let documents = order.compactMap { found[$0] }
      .map { document in
        CitedDocument(
          title: document.title, documentNumber: document.number, heldURL: document.url,
          citers: document.citers)
      }
    return documents.filter { !$0.documentNumber.isEmpty }
      + documents.filter { $0.documentNumber.isEmpty }
  }

  private static func place(of citation: Citation, in entry: NoticeEntry) -> String {
    switch citation.place {
    case .clause(let ordinal): "第\(ordinal)条"
    case .introduction(let ordinal):
      entry.domains.first { $0.domain.ordinal == ordinal }
        .map { TypographicRepair.repaired($0.domain.label) + "引言" } ?? ""
    case .preamble: "引言"
    case .closing: "结尾"
    case .noticeBody: "通知正文"
    }
  }

  private static func address(of citation: Citation, in entry: NoticeEntry) -> String {
    switch citation.place {
    case .clause(let ordinal):
      Route.clause(ClauseReference(notice: entry.id, ordinal: ordinal)).path
    case .introduction(let ordinal): Route.notice(entry.id).path + "#" + Anchor.domain(ordinal)
    case .closing: Route.notice(entry.id).path + "#" + Anchor.closing
    case .preamble: Route.notice(entry.id).path + "#" + Anchor.preamble
    case .noticeBody: Route.notice(entry.id).path
    }
  }

  package static let fields: [TemplateField<CitedDocument>] = [
    .text("documentTitle") { Wording.title(TypographicRepair.repaired($0.title)) },
    .text("documentNumber") { $0.documentNumber },
    .text("heldURL") { $0.heldURL },
    .list("citers") { $0.citers },
  ]
}
