import Diagnostics
import Facts
import Knowledge
import NoticeModel

extension DataTable {
  private static let evidence = DataColumn("url", "标出这些文字的网页位置")

  /// One row an amount.
  static let money = DataTable(
    name: "money", description: "每行一笔金额",
    columns: [
      .notice, .place, evidence, .init("text", "原文"), .init("value", .number, "元或美元，不取整"),
      .init("currency", "CNY 或 USD"), .init("comparator", "= >= > <= < ~"),
      .init("per", "每什么，如亩、辆"),
      .init("kind", "budget target subsidy loan-credit investment other"),
      .init("role", "在“总额…，其中…”里：total part none"), .start, .end,
    ] + surroundings,
    write: { knowledge, csv in
      for place in places(of: knowledge) {
        for money in place.facts.money {
          csv.row(
            place.cells(money.range) + [
              money.text, money.value.description, money.currency.rawValue,
              money.comparator.rawValue, money.per ?? "", money.kind.rawValue,
              money.sumRole.rawValue, String(money.range.start), String(money.range.end),
            ] + place.surroundings(of: money.range))
        }
      }
    })

  /// One row a target.
  static let targets = DataTable(
    name: "targets", description: "每行一项指标",
    columns: [
      .notice, .place, evidence, .init("text", "原文"), .init("indicator", "指标，如原文"),
      .init("value", "数值，如原文：十进制数或分数"), .init("unit", "单位，如原文"),
      .init("comparator", "= >= > <= < ~"), .init("year", "年度，如 2023、2023-2025"),
      .init("baseline", "起点数值"), .start, .end,
    ] + surroundings,
    write: { knowledge, csv in
      for place in places(of: knowledge) {
        for target in place.facts.targets {
          csv.row(
            place.cells(target.range) + [
              target.text, target.indicator, target.value, target.unit,
              target.comparator.rawValue, target.year ?? "", target.baseline ?? "",
              String(target.range.start), String(target.range.end),
            ] + place.surroundings(of: target.range))
        }
      }
    })

  /// What a row needs to be read without the other tables.
  private static let surroundings: [DataColumn] = [
    .init("regionName", "地区"), .init("status", "final 或 consultation-draft（征求意见稿）"),
    .init("sentence", "所在的句子，过长的截短"),
  ]

  /// A place with facts, and the page that shows it.
  private struct Place {
    let entry: NoticeEntry
    let name: String
    let page: String
    let facts: PlaceFacts
    let passages: [Passage]

    /// Notice, place, and where the words at `range` are marked.
    func cells(_ range: ByteRange) -> [String] {
      [entry.id, name, "\(page)#\(EvidenceAnchor.name(range))"]
    }

    func surroundings(of range: ByteRange) -> [String] {
      [
        entry.region?.name ?? "", entry.notice.header.status.rawValue,
        passages.lazy.compactMap { $0.sentence(around: range) }.first ?? "",
      ]
    }
  }

  private static func places(of knowledge: KnowledgeBase) -> [Place] {
    knowledge.notices.flatMap { entry in
      let page = "notices/\(entry.id)/index.html"
      var places = zip(entry.domains, entry.facts.introductions).map { domain, facts in
        Place(
          entry: entry, name: FactPlace.introduction(domain.domain.ordinal).description,
          page: page, facts: facts,
          passages: [domain.domain.introduction] + domain.domain.enclosing.map(\.introduction))
      }
      places += entry.clauses.map { clause in
        Place(
          entry: entry, name: FactPlace.clause(clause.clause.ordinal).description,
          page: clause.reference.page, facts: clause.facts,
          passages: [clause.clause.text, clause.clause.title])
      }
      places.append(
        Place(
          entry: entry, name: FactPlace.closing.description, page: page,
          facts: entry.facts.closing, passages: [entry.notice.body.closing]))
      return places
    }
  }
}
