import Knowledge
import NoticeModel
package import Templates

/// A notice among others.
package struct NoticeCard: TemplateView {
  let entry: NoticeEntry
  let url: String

  init(_ entry: NoticeEntry, root: String) {
    self.entry = entry
    url = root + Route.notice(entry.id).path
  }

  package static let fields: [TemplateField<NoticeCard>] = [
    .text("url") { $0.url },
    .text("title") { $0.entry.displayTitle },
    .text("documentNumber") { $0.entry.documentNumberText },
    .text("signedDate") { $0.entry.notice.header.signedDate.map(Wording.date) ?? "" },
    .text("domainCount") { String($0.entry.domains.count) },
    .text("clauseCount") { String($0.entry.clauses.count) },
    .optional("status") { StatusView($0.entry) },
  ]
}
