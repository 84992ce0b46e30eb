import Knowledge
import Markdown
import Markup
import NoticeModel
package import Templates

/// `concepts/<concept>.html`: what a term means, who uses it, in which words.
package struct ConceptPage: PageView {
  package let chrome: PageChrome
  let concept: Concept
  let note: TrustedHTML
  let members: MatrixView?
  let mentions: [NoticeMentions]
  let related: [LinkView]
  let cooccurring: [LinkView]
  let hubs: [LinkView]
  let list: LinkView?

  init(_ concept: Concept, plan: SitePlan, renderer: MarkdownRenderer) {
    let route = Route.concept(concept.id)
    let root = route.root
    chrome = PageChrome(
      route, title: concept.term, description: concept.definition ?? "",
      section: concept.id == "qiyouxiang" ? .qiyouxiang : .concepts,
      crumbs: [(.concepts, "概念")], site: plan)
    self.concept = concept
    note = renderer.render(concept.note)
    let matrices = Matrices(plan: plan, root: root)
    members = concept.members.isEmpty ? nil : matrices.matrix([matrices.members(of: concept)])
    let clauses = Dictionary(
      grouping: plan.backlinks.clausesOfConcept[concept.id] ?? [], by: \.notice)
    mentions = plan.knowledge.notices.compactMap { entry in
      NoticeMentions(
        of: concept, in: entry, clauses: clauses[entry.id] ?? [], root: root, plan: plan)
    }
    func link(_ id: String) -> LinkView? {
      plan.concepts[id].map { LinkView(root + Route.concept($0.id).path, $0.term) }
    }
    related = concept.related.compactMap(link)
    cooccurring = ConceptPage.cooccurring(with: concept, plan: plan).compactMap(link)
    hubs = plan.knowledge.registries.concepts.filter { $0.members.contains(concept.id) }
      .compactMap { link($0.id) }
    list = plan.knowledge.registries.lists.first { concept.id == "list-\($0.id)" }
      .map { LinkView(root + Route.list($0.id).path, $0.name) }
  }

  /// The concepts that stand most often in the same clauses, at most eight, more often first.
  private static func cooccurring(with concept: Concept, plan: SitePlan) -> [String] {
    var counts: [String: Int] = [:]
    for reference in plan.backlinks.clausesOfConcept[concept.id] ?? [] {
      for other in plan.clause(reference)?.concepts ?? [] where other != concept.id {
        counts[other, default: 0] += 1
      }
    }
    let known = Set(concept.related + concept.members)
    return counts.filter { $0.value > 1 && !known.contains($0.key) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(8).map(\.key)
  }

  package static let fields: [TemplateField<ConceptPage>] =
    chromeFields + [
      .text("term") { $0.concept.term },
      .text("definition") { $0.concept.definition ?? "" },
      .text("definitionSource") { Wording.definitionSource($0.concept.definitionSource) },
      .text("kind") { $0.concept.kind ?? "" },
      .text("aliases") { $0.concept.aliases.joined(separator: "、") },
      .html("note") { $0.note },
      .optional("members") { $0.members },
      .list("mentions") { $0.mentions },
      .flag("hasMentions") { !$0.mentions.isEmpty },
      .list("related") { $0.related },
      .flag("hasRelated") { !$0.related.isEmpty },
      .list("cooccurring") { $0.cooccurring },
      .flag("hasCooccurring") { !$0.cooccurring.isEmpty },
      .list("hubs") { $0.hubs },
      .optional("list") { $0.list },
    ]
}

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
