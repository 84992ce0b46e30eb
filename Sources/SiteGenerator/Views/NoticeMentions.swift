import Knowledge
import NoticeModel
package import Templates

/// The sentences of one notice that mention a concept.
package struct NoticeMentions: TemplateView {
  let name: String
  let column: NoticeColumn
  let quotations: [Quotation]
  let count: Int

  /// - Parameter clauses: those of the notice that mention the concept, in order.
  init?(
    of concept: Concept, in entry: NoticeEntry, clauses: [ClauseReference], root: String,
    plan: SitePlan
  ) {
    var quotations: [Quotation] = []
    var count = 0
    let page = root + Route.notice(entry.id).path
    let preamble = entry.preambleMentions.filter { $0.concept == concept.id }
    count += preamble.count
    if let first = preamble.first {
      quotations.append(
        Quotation(
          entry.notice.body.preamble.text, around: first.range,
          url: page + "#" + Anchor.preamble, place: "引言"))
    }
    for domain in entry.domains {
      let mentions = domain.mentions.filter { $0.concept == concept.id && $0.part == .text }
      count += mentions.count
      guard let first = mentions.first else { continue }
      quotations.append(
        Quotation(
          domain.domain.introduction.text, around: first.range,
          url: page + "#" + Anchor.domain(domain.domain.ordinal), place: "\(domain.domain.label)引言")
      )
    }
    for clause in clauses.compactMap(plan.clause) {
      let mentions = clause.mentions.filter { $0.concept == concept.id }
      count += mentions.count
      guard let first = mentions.first else { continue }
      let words = first.part == .title ? clause.clause.title.text : clause.clause.text.text
      quotations.append(
        Quotation(
          words, around: first.range, url: root + Route.clause(clause.reference).path,
          place: "第\(clause.clause.ordinal)条"))
    }
    let closing = entry.closingMentions.filter { $0.concept == concept.id }
    count += closing.count
    if let first = closing.first {
      quotations.append(
        Quotation(
          entry.notice.body.closing.text, around: first.range, url: page + "#" + Anchor.closing,
          place: "结尾"))
    }
    guard !quotations.isEmpty else { return nil }
    name = plan.shortName(of: entry)
    column = NoticeColumn(entry, root: root)
    self.quotations = quotations
    self.count = count
  }

  package static let fields: [TemplateField<NoticeMentions>] = [
    .text("noticeName") { $0.name },
    .optional("notice") { $0.column },
    .text("count") { String($0.count) },
    .list("quotations") { $0.quotations },
  ]
}
