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
    let page = root + Route.notice(entry.id).path + "#"
    /// Quotes the first mention of a place and counts all.
    func quote(
      _ mentions: [ConceptMention], _ place: @autoclosure () -> String,
      _ url: @autoclosure () -> String, title: String = "", text: String
    ) {
      guard let first = mentions.first(where: { $0.concept == concept.id }) else { return }
      count += mentions.count { $0.concept == concept.id }
      quotations.append(
        Quotation(
          first.part == .title ? title : text, around: first.range, url: url(), place: place()))
    }
    let body = entry.notice.body
    quote(entry.preambleMentions, "引言", page + Anchor.preamble, text: body.preamble.text)
    for domain in entry.domains {
      quote(
        domain.mentions, "\(domain.domain.label)引言", page + Anchor.domain(domain.domain.ordinal),
        text: domain.domain.introduction.text)
    }
    for clause in clauses.compactMap(plan.clause) {
      quote(
        clause.mentions, "第\(clause.clause.ordinal)条", root + Route.clause(clause.reference).path,
        title: clause.clause.title.text, text: clause.clause.text.text)
    }
    quote(entry.closingMentions, "结尾", page + Anchor.closing, text: body.closing.text)
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
