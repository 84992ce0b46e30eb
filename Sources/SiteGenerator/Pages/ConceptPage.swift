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
  /// Indicators that are, or count, what the concept names.
  let indicators: [IndicatorGroup]

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
    let names = ([concept.term] + concept.aliases)
      .compactMap { plan.indicators.common($0) }.filter { $0.unicodeScalars.count >= 4 }
      .map { Array($0.utf8) }
    let named = plan.sharedIndicators.filter { indicator in
      let name = Array(indicator.name.utf8)
      return names.contains { Self.stands($0, in: name) }
    }
    indicators = IndicatorGroup.all(named, root: root, plan: plan)
  }

  /// On bytes: every concept is held against every indicator.
  private static func stands(_ words: [UInt8], in text: [UInt8]) -> Bool {
    guard words.count <= text.count else { return false }
    return (0...text.count - words.count).contains { text[$0...].starts(with: words) }
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
      .list("indicators") { $0.indicators },
      .flag("hasIndicators") { !$0.indicators.isEmpty },
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
