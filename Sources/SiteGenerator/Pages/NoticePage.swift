import Facts
import Knowledge
import Markdown
import Markup
import NoticeModel
package import Templates

/// `notices/<notice>/index.html`: a whole notice in its own structure.
package struct NoticePage: PageView {
  package let chrome: PageChrome
  let entry: NoticeEntry
  let domains: [DomainSection]
  let preamble: TrustedHTML
  let closing: TrustedHTML
  private let plan: SitePlan

  init(_ entry: NoticeEntry, plan: SitePlan, renderer: MarkdownRenderer) {
    let route = Route.notice(entry.id)
    let root = route.root
    var crumbs: [(Route, String)] = [(.regions, "地区")]
    if let region = entry.region { crumbs.append((.region(region.id), region.name)) }
    chrome = PageChrome(
      route, title: entry.displayTitle,
      crumb: entry.documentNumberText.isEmpty
        ? plan.shortName(of: entry) : entry.documentNumberText,
      description: entry.notice.body.title,
      section: .regions, crumbs: crumbs, scripts: ["js/contents.js"], site: plan)
    self.entry = entry
    self.plan = plan
    var linked: Set<String> = []
    let statements = [entry.facts.validity.range, entry.facts.totalSupport?.range]
      .compactMap(\.self)
    func official(
      _ passage: Passage, _ mentions: [ConceptMention], _ facts: PlaceFacts = PlaceFacts(),
      after title: String = ""
    ) -> TrustedHTML {
      var text = OfficialText(passage)
      text.mark(facts, in: passage)
      for statement in statements { text.mark(statement, "statement", in: passage) }
      text.noteOddities(in: passage, after: title)
      text.noteWithheld(in: passage, of: entry.notice)
      let fresh = mentions.filter { $0.part == .text && linked.insert($0.concept).inserted }
      text.link(fresh, in: .text, root: root)
      return text.html(renderer)
    }
    preamble = official(entry.notice.body.preamble, entry.preambleMentions)
    domains = entry.domains.enumerated().map { index, domain in
      let facts =
        entry.facts.introductions.indices.contains(index)
        ? entry.facts.introductions[index] : PlaceFacts()
      return DomainSection(
        domain, in: entry.notice,
        introduction: official(domain.domain.introduction, domain.mentions, facts),
        enclosing: domain.domain.enclosing.map {
          EnclosingSection(heading: $0, introduction: official($0.introduction, [], facts))
        },
        root: root, plan: plan,
        clauses: entry.clauses[domain.clauseIndices].map { clause in
          ClauseCard(
            clause, in: entry, root: root, plan: plan,
            text: official(
              clause.clause.text, clause.mentions, after: clause.clause.title.text))
        })
    }
    closing = official(entry.notice.body.closing, entry.closingMentions, entry.facts.closing)
  }

  private var record: [RecordView] {
    let header = entry.notice.header
    let fields: [(String, String?)] = [
      ("发文机关", header.issuingBody), ("发文字号", header.documentNumber?.text),
      ("主送", header.addressees), ("成文日期", header.signedDate.map(Wording.date)),
      ("发布日期", header.publishedDate.map(Wording.date)),
      ("印发日期", entry.notice.imprint.printedDate.map(Wording.date)),
      ("印发单位", entry.notice.imprint.printingUnit),
      ("抄送", entry.notice.imprint.copyRecipients),
      ("索引号", header.indexNumber), ("统一编号", header.unifiedNumber),
      ("发布单位", header.publishingUnit),
    ]
    return fields.compactMap { name, value in
      value.map { RecordView(name, TypographicRepair.repaired($0)) }
    }
  }

  /// Sums of all places, each with the place it stands in.
  private var sums: [SumView] {
    let places =
      zip(entry.domains, entry.facts.introductions).flatMap { domain, facts in
        facts.sums.map {
          SumView(
            $0,
            place: LinkView("#" + Anchor.domain(domain.domain.ordinal), domain.domain.label + "引言"))
        }
      }
    return places
      + zip(entry.clauses, entry.facts.clauses).flatMap { clause, facts in
        facts.sums.map {
          SumView(
            $0,
            place: LinkView(
              "#" + Anchor.clause(clause.clause.ordinal), "第\(clause.clause.ordinal)条"))
        }
      }
  }

  /// `8 处列举：6 处一致，1 处列举未尽，1 处不一致`.
  private var sumSummary: String {
    let outcomes = (entry.facts.introductions + entry.facts.clauses).flatMap(\.sums).map(\.outcome)
    let counts = [SumCheck.Outcome.equal, .partial, .different].compactMap { outcome -> String? in
      let count = outcomes.count { $0 == outcome }
      return count == 0 ? nil : "\(count) 处\(Wording.shortOutcome(outcome))"
    }
    return "\(outcomes.count) 处“其中”列举：" + counts.joined(separator: "，")
  }

  /// Each document once, though letter and preamble may both cite it.
  private var citations: [CitationView] {
    var seen: Set<[String?]> = []
    return entry.facts.citations
      .filter { $0.relation != .itself && seen.insert([$0.title, $0.documentNumber]).inserted }
      .map { CitationView($0, root: chrome.root, plan: plan) }
  }

  package static let fields: [TemplateField<NoticePage>] =
    chromeFields + [
      .text("title") { $0.entry.displayTitle },
      .text("citation") { $0.entry.citation(of: $0.entry.displayTitle) },
      .text("regionName") { entry in
        entry.entry.region.map { [$0.province, $0.city, $0.name].joined() } ?? ""
      },
      .text("regionURL") { page in
        page.entry.region.map { page.chrome.root + Route.region($0.id).path } ?? ""
      },
      .text("sourceURL") { _ in "source.html" },
      .text("originalURL") { $0.entry.sidecar.sourceURL ?? "" },
      .text("markdownURL") { _ in "index.md" },
      .text("dataURL") { $0.chrome.root + "data/notices/\($0.entry.id).json" },
      .text("domainCount") { String($0.entry.domains.count) },
      .text("clauseCount") { String($0.entry.clauses.count) },
      .text("totalSupport") {
        TypographicRepair.repaired($0.entry.facts.totalSupport?.text ?? "")
      },
      .text("totalSupportAmount") {
        $0.entry.facts.totalSupport.map { FigureFormat.amount($0.value, $0.currency) } ?? ""
      },
      .text("totalSupportAnchor") {
        Anchor.statement($0.entry.facts.totalSupport?.range, in: $0.entry)
      },
      .text("validityAnchor") { Anchor.statement($0.entry.facts.validity.range, in: $0.entry) },
      .optional("status") { StatusView($0.entry) },
      .list("record") { $0.record },
      .list("sums") { $0.sums },
      .flag("hasSums") { !$0.sums.isEmpty },
      .text("sumSummary") { $0.sumSummary },
      .list("citations") { $0.citations },
      .flag("hasCitations") { !$0.citations.isEmpty },
      .list("front") { DocumentLine.front(of: $0.entry.notice) },
      .list("imprint") { DocumentLine.imprint(of: $0.entry.notice) },
      .flag("hasImprint") { $0.entry.notice.spans.contains { $0.role == .imprint } },
      .html("preamble") { $0.preamble },
      .list("domains") { $0.domains },
      .html("closing") { $0.closing },
    ]
}
