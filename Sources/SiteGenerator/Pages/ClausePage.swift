import Diagnostics
import Facts
import Knowledge
import Markdown
import Markup
import NoticeModel
package import Templates

/// `notices/<notice>/<ordinal>.html`: one clause with its facts, units, counterparts, concepts.
package struct ClausePage: PageView {
  package let chrome: PageChrome
  let clause: ClauseEntry
  let entry: NoticeEntry
  let text: TrustedHTML
  /// Notices that have a counterpart.
  private let met: Set<String>
  /// With those that a large measure does not list clause by clause.
  private let counterpartCount: Int
  private let plan: SitePlan

  init(_ clause: ClauseEntry, in entry: NoticeEntry, plan: SitePlan, renderer: MarkdownRenderer) {
    let route = Route.clause(clause.reference)
    let domain = entry.domains[clause.domainIndex]
    let label = TypographicRepair.repaired(clause.clause.label)
    let title = TypographicRepair.repaired(clause.clause.title.text)
    var crumbs: [(Route, String)] = []
    if let region = entry.region { crumbs.append((.region(region.id), region.shortName)) }
    crumbs.append((.notice(entry.id), plan.shortName(of: entry)))
    if let package = domain.package.flatMap({ plan.packages[$0] }) {
      crumbs.append((.package(package.id), package.name))
    }
    chrome = PageChrome(
      route, title: "\(label)\(title)", crumb: "第\(clause.clause.ordinal)条",
      description:
        "\(entry.notice.body.title)（\(entry.region?.name ?? entry.id)）第\(clause.clause.ordinal)条",
      section: .regions, crumbs: crumbs, site: plan)
    self.clause = clause
    self.entry = entry
    self.plan = plan
    var met = Set(clause.counterparts.map(\.clause.notice))
    var count = clause.counterparts.count
    if let measure = clause.measure.flatMap({ plan.measures[$0] }),
      measure.members.count > Measure.mostListed
    {
      met.formUnion(plan.backlinks.noticesOfMeasure[measure.id] ?? [])
      met.remove(entry.id)
      count = max(count, measure.members.count - 1)
    }
    self.met = met
    counterpartCount = count
    var official = OfficialText(clause.clause.text)
    official.link(clause.mentions, in: .text, root: route.root)
    official.mark(clause.facts, in: clause.clause.text)
    official.noteOddities(in: clause.clause.text, after: clause.clause.title.text)
    official.noteWithheld(in: clause.clause.text, of: entry.notice)
    text = official.html(renderer)
  }

  private var domain: DomainEntry { entry.domains[clause.domainIndex] }

  private func neighbour(_ offset: Int) -> LinkView? {
    let index = clause.clause.ordinal - 1 + offset
    guard entry.clauses.indices.contains(index) else { return nil }
    let neighbour = entry.clauses[index]
    return LinkView(
      "\(neighbour.clause.ordinal).html", TypographicRepair.repaired(neighbour.clause.title.text),
      note: TypographicRepair.repaired(neighbour.clause.label))
  }

  /// How many counterparts and how many notices without one the page names: of hundreds of
  /// notices the nearest, the others on the page of the measure.
  private static let shown = 12

  private var counterparts: [CounterpartView] {
    let wording = SharedWording(with: [clause.clause.text.text])
    return clause.counterparts.prefix(ClausePage.shown).compactMap {
      CounterpartView($0, from: clause, wording: wording, root: chrome.root, plan: plan)
    }
  }

  private var furtherCounterparts: String {
    let count = counterpartCount - ClausePage.shown
    return count > 0 ? String(count) : ""
  }

  private var missingCount: Int { plan.knowledge.notices.count - 1 - met.count }

  /// Notices where nothing matches, so that silence is said, not implied; none where they are many.
  private var missing: [LinkView] {
    guard missingCount <= ClausePage.shown else { return [] }
    return plan.knowledge.notices.filter { $0.id != entry.id && !met.contains($0.id) }
      .map { LinkView(chrome.root + Route.notice($0.id).path, plan.shortName(of: $0)) }
  }

  private var conceptLinks: [LinkView] {
    clause.concepts.compactMap { plan.concepts[$0] }
      .map { LinkView(chrome.root + Route.concept($0.id).path, $0.term) }
  }

  private var listLinks: [LinkView] {
    clause.lists.compactMap { membership in
      plan.lists[membership.list].map {
        LinkView(
          chrome.root + Route.list($0.id).path, $0.name,
          note: "\(Wording.part(membership.part))“\(membership.cue)”")
      }
    }
  }

  private var packageLink: LinkView? {
    domain.package.flatMap { plan.packages[$0] }
      .map { LinkView(chrome.root + Route.package($0.id).path, $0.name) }
  }

  private var measureLink: LinkView? {
    clause.measure.flatMap { plan.measures[$0] }
      .map {
        LinkView(chrome.root + Route.measure($0.id).path, TypographicRepair.repaired($0.title))
      }
  }

  private var money: [MoneyView] {
    MoneyView.all(clause.facts.money, in: clause.clause.text)
  }

  private var targets: [TargetView] {
    clause.facts.targets.map { TargetView($0, evidence: "#" + Anchor.fact($0.range)) }
  }

  private var sums: [SumView] {
    clause.facts.sums.enumerated().map { index, check in
      SumView(
        check,
        picture: SumBreakdown.picture(
          of: check, in: clause.clause.text, id: "sum-\(index + 1)"))
    }
  }

  /// What the copy button copies: 《标题》（文号）第 N 条，网址.
  private var citation: String {
    (entry.region?.name ?? "") + entry.citation(of: entry.notice.body.title)
      + "第\(clause.clause.ordinal)条"
  }

  /// Units that one sentence of the notice makes responsible for this clause among others.
  private var blanketUnits: [LinkView] {
    entry.blanketUnits.filter { $0.clauses.contains(clause.clause.ordinal) }.map { unit in
      LinkView(
        unit.department.map { chrome.root + Route.department($0).path } ?? "",
        TypographicRepair.repaired(unit.name),
        note: "见第\(unit.clauses.lowerBound)条的责任单位栏，以后各条不再列出")
    }
  }

  package static let fields: [TemplateField<ClausePage>] =
    chromeFields + [
      .text("label") { TypographicRepair.repaired($0.clause.clause.label) },
      .html("unitsText") {
        LinkedText.units(of: $0.clause, in: $0.entry.notice, root: $0.chrome.root)
      },
      .flag("printsUnits") { LinkedText.printsUnits($0.clause, in: $0.entry.notice) },
      .text("ordinal") { String($0.clause.clause.ordinal) },
      .text("title") { TypographicRepair.repaired($0.clause.clause.title.text) },
      .html("text") { $0.text },
      .text("noticeTitle") { $0.entry.displayTitle },
      .text("noticeURL") { $0.chrome.root + Route.notice($0.entry.id).path },
      .text("noticeAnchor") {
        $0.chrome.root + Route.notice($0.entry.id).path + "#"
          + Anchor.clause($0.clause.clause.ordinal)
      },
      .text("noticeName") { $0.plan.shortName(of: $0.entry) },
      .text("documentNumber") { $0.entry.documentNumberText },
      .text("domainLabel") { TypographicRepair.repaired($0.domain.domain.label) },
      .text("domainTitle") { TypographicRepair.repaired($0.domain.domain.title) },
      .text("domainURL") {
        $0.chrome.root + Route.notice($0.entry.id).path + "#"
          + Anchor.domain($0.domain.domain.ordinal)
      },
      .text("citation") { $0.citation },
      .text("markdownURL") { "\($0.clause.clause.ordinal).md" },
      .text("dataURL") { $0.chrome.root + "data/notices/\($0.entry.id).json" },
      .text("compareURL") {
        guard let first = $0.clause.counterparts.first else { return "" }
        return
          "\($0.chrome.root)\(Route.compare.path)?left=\($0.clause.reference)&right=\(first.clause)"
      },
      .optional("status") { StatusView($0.entry) },
      .list("units") { UnitView.units(of: $0.clause, root: $0.chrome.root) },
      .list("blanketUnits") { $0.blanketUnits },
      .list("domainLeads") { UnitView.leads(of: $0.domain, root: $0.chrome.root) },
      .list("money") { $0.money },
      .list("targets") { $0.targets },
      .list("sums") { $0.sums },
      .list("terms") { $0.clause.facts.terms.map { TermView($0) } },
      .list("counterparts") { $0.counterparts },
      .text("furtherCounterparts") { $0.furtherCounterparts },
      .list("missing") { $0.missing },
      .text("missingCount") { $0.missingCount > shown ? String($0.missingCount) : "" },
      .flag("hasMissing") { $0.missingCount > 0 },
      .list("concepts") { $0.conceptLinks },
      .list("lists") { $0.listLinks },
      .optional("package") { $0.packageLink },
      .optional("measure") { $0.measureLink },
      .optional("previous") { $0.neighbour(-1) },
      .optional("next") { $0.neighbour(1) },
      .flag("hasHeading") { !$0.domain.domain.label.isEmpty },
      .flag("hasDomainLeads") { !$0.domain.domain.leadDepartments.isEmpty },
      .flag("hasUnits") { !$0.clause.clause.responsibleUnits.isEmpty },
      .flag("hasFigures") { !$0.clause.facts.money.isEmpty || !$0.clause.facts.targets.isEmpty },
      .flag("hasSums") { !$0.clause.facts.sums.isEmpty },
      .flag("hasTerms") { !$0.clause.facts.terms.isEmpty },
      .flag("hasCounterparts") { !$0.clause.counterparts.isEmpty },
      .flag("hasConcepts") { !$0.clause.mentions.isEmpty },
    ]
}
