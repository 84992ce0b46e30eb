package import Knowledge
import NoticeModel
package import SearchIndex

/// Everything a page may look up, fixed once before anything renders: what exists, where it
/// stands, and what points at it. Immutable; a class only so that pages share one copy.
package final class SitePlan: Sendable {
  package let knowledge: KnowledgeBase
  package let settings: SiteSettings
  package let assets: Assets
  /// SHA-256 and size of each notice's file, by notice id.
  package let sources: [String: SourceDigest]
  /// How good the extraction is, as measured.
  package let quality: [QualityRow]
  /// Errors of the site that were published and put right, newest first.
  package let corrections: [CorrectionView]
  /// Words people use for official ones.
  package let synonyms: [Synonym]
  /// Under which names the figures of several notices are compared.
  package let indicators: IndicatorNames
  /// The indicators that notices share, the most widely shared first.
  let sharedIndicators: [SharedIndicator]

  let regions: [String: Region]
  let packages: [String: PolicyPackage]
  let lists: [String: GuaranteeList]
  let concepts: [String: Concept]
  let departments: [String: Department]
  let measures: [String: Measure]
  let entries: [String: NoticeEntry]
  let backlinks: Backlinks

  /// Scripts that every page loads.
  static let commonScripts = ["js/site.js"]
  /// The script of the search box, which `site.js` loads when the box is first used.
  static let boxScript = "js/box.js"

  package init(
    knowledge: KnowledgeBase, settings: SiteSettings, assets: Assets,
    sources: [String: SourceDigest], quality: [QualityRow] = [],
    corrections: [CorrectionView] = [], synonyms: [Synonym] = [],
    indicators: IndicatorNames = IndicatorNames()
  ) {
    self.knowledge = knowledge
    self.settings = settings
    self.assets = assets
    self.sources = sources
    self.quality = quality
    self.corrections = corrections
    self.synonyms = synonyms
    self.indicators = indicators
    sharedIndicators = SharedIndicator.all(
      in: PlacedFacts.all(in: knowledge), names: indicators)
    let registries = knowledge.registries
    self.regions = Dictionary(registries.regions.map { ($0.id, $0) }) { first, _ in first }
    self.packages = Dictionary(registries.packages.map { ($0.id, $0) }) { first, _ in first }
    self.lists = Dictionary(registries.lists.map { ($0.id, $0) }) { first, _ in first }
    self.concepts = Dictionary(registries.concepts.map { ($0.id, $0) }) { first, _ in first }
    self.departments = Dictionary(registries.departments.map { ($0.id, $0) }) { first, _ in first }
    self.measures = Dictionary(knowledge.measures.map { ($0.id, $0) }) { first, _ in first }
    self.entries = Dictionary(knowledge.notices.map { ($0.id, $0) }) { first, _ in first }
    self.backlinks = Backlinks(knowledge)
  }

  package func clause(_ reference: ClauseReference) -> ClauseEntry? {
    guard let entry = entries[reference.notice],
      entry.clauses.indices.contains(reference.ordinal - 1)
    else { return nil }
    return entry.clauses[reference.ordinal - 1]
  }

  /// Whether a section has a page: 七优享 only where the concept is in the content.
  func has(_ section: Section) -> Bool {
    if case .concept(let id) = section.route { concepts[id] != nil } else { true }
  }

  /// Notices of a region, newest first.
  func notices(of region: String) -> [NoticeEntry] {
    knowledge.notices.filter { $0.region?.id == region }
      .sorted { ($1.year ?? 0, $0.id) < ($0.year ?? 0, $1.id) }
  }

  /// Short name of a notice among others: 苍南 2023, 西湖 2023（征求意见稿）.
  func shortName(of entry: NoticeEntry) -> String {
    let region = entry.region?.shortName ?? entry.id
    let year = entry.year.map { " \($0)" } ?? ""
    let draft = entry.notice.header.status == .consultationDraft ? "（征求意见稿）" : ""
    return region + year + draft
  }
}
