import Facts
import Knowledge

/// How much of a large base a page shows; what it leaves out it says, and links.
extension SitePlan {
  /// As many notices as stand side by side in a table.
  private static let mostColumns = 24
  /// As many amounts and targets as one table holds; beyond that each notice has its own.
  private static let mostRows = 3000

  /// The notices that tables have a column for: all, or of too many those of the latest years.
  var columnNotices: [NoticeEntry] {
    let notices = knowledge.notices
    guard notices.count > Self.mostColumns else { return notices }
    let newest = notices.enumerated()
      .sorted { ($1.element.year ?? 0, $0.offset) < ($0.element.year ?? 0, $1.offset) }
      .prefix(Self.mostColumns).map(\.offset)
    return newest.sorted().map { notices[$0] }
  }

  /// What a table with a column for each notice leaves out, empty where it leaves out nothing.
  var columnsRemark: String {
    knowledge.notices.count > Self.mostColumns
      ? "只列年份最近的 \(Self.mostColumns) 份公文，其余见各行链接的网页。" : ""
  }

  /// Whether a page that gathers clauses of all notices shows their texts, not their titles alone.
  var showsTexts: Bool { knowledge.notices.count <= Self.mostColumns }

  /// Whether the tables of all amounts and of all targets hold every row.
  var listsAllFigures: Bool {
    let facts = PlacedFacts.all(in: knowledge).map(\.facts)
    return facts.reduce(0) { $0 + $1.money.count + $1.targets.count } <= Self.mostRows
  }
}
