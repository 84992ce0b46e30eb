import Diagnostics
import Facts
import Knowledge
import NoticeModel
import NoticeParser
import Testing

@testable import SiteGenerator

@Suite struct ClausePageTests {
  /// Three notices of one clause each, all of one measure.
  private func knowledge() -> KnowledgeBase {
    let entries = ["a", "b", "c"].map { id in
      let source = SourceText(name: "\(id).txt", text: "一、民生\n1.支持养老。新建食堂。\n")
      let notice = NoticeParser().parse(source, id: id).output
      // c meets a, and joined the measure by that; nothing of b meets it.
      let met = ["a": "c", "c": "a"][id].map {
        Counterpart(
          clause: ClauseReference(notice: $0, ordinal: 1), match: .partial, score: 0.3,
          basis: .similarText)
      }
      let clause = ClauseEntry(
        reference: ClauseReference(notice: id, ordinal: 1), clause: notice.clauses[0],
        facts: PlaceFacts(), domainIndex: 0, departments: [], mentions: [], lists: [],
        counterparts: [met].compactMap(\.self), measure: "m")
      return NoticeEntry(
        notice: notice, facts: FactExtractor().extract(notice).output,
        sidecar: NoticeSidecar(region: nil), region: nil, year: nil, validity: .unknown,
        domains: [
          DomainEntry(
            domain: notice.body.domains[0], package: nil, leadDepartments: [], mentions: [],
            lists: [], clauseIndices: 0..<1)
        ], clauses: [clause])
    }
    let measure = Measure(
      id: "m", title: "支持养老", package: nil, members: entries.map { $0.clauses[0].reference })
    return KnowledgeBase(
      asOf: CalendarDate(epoch: 1_700_000_000, offset: 0), registries: Registries(),
      notices: entries, measures: [measure])
  }

  @Test func noticeOfTheMeasureWithoutACounterpartIsNamedAsSuch() throws {
    let page = try #require(try SmallSite(knowledge()).files["notices/c/1.html"])
    let without = try #require(page.split(separator: "以下公文里没有找到对应的条：").last)
    #expect(page.contains("以下公文里没有找到对应的条："))
    #expect(without.prefix { $0 != "\n" }.contains("notices/b/index.html"))
    #expect(!without.prefix { $0 != "\n" }.contains("notices/a/index.html"))
  }
}
