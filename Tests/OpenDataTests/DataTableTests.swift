import Facts
import Foundation
import Knowledge
import NoticeModel
import Testing

@testable import OpenData

@Suite struct DataTableTests {
  private let base: KnowledgeBase

  init() throws {
    base = try SampleEntry.base(
      [("a-2023", "发布日期：2023-05-01", "2026-11-22"), ("b-2023", "", nil)],
      clauses: "1.支持养老。新建老年食堂50家，安排资金2亿元。\n2.支持托育。建设托育园，新增托位300个。\n")
  }

  /// The lines below the header, by table.
  private func rows(_ name: String) throws -> [[String]] {
    let table = try #require(DataTable.all.first { $0.name == name })
    let lines = String(decoding: table.csv(base), as: UTF8.self)
      .split(separator: "\r\n").map { $0.components(separatedBy: ",") }
    return Array(lines.dropFirst())
  }

  @Test func everyRowHasACellForEachColumn() throws {
    for table in DataTable.all {
      let rows = try rows(table.name)
      #expect(!rows.isEmpty)
      #expect(rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
    }
  }

  @Test func addressOfAFactLeadsToItsWords() throws {
    let row = try #require(try rows("money").first)
    let columns = try #require(DataTable.all.first { $0.name == "money" }).columns.map(\.name)
    let start = try #require(columns.firstIndex(of: "start"))
    let range = row[start...start + 1].joined(separator: "-")
    #expect(row[0...2] == ["a-2023", "1", "notices/a-2023/1.html#b\(range)"])
  }

  @Test("A fact can be read without the other tables")
  func factStandsInItsSentence() throws {
    let row = try #require(try rows("targets").first)
    #expect(row.suffix(2) == ["final", "新建老年食堂50家，安排资金2亿元。"])
  }

  @Test func pairOfCounterpartsIsOneRow() throws {
    let pairs = try rows("counterparts").map { "\($0[0])/\($0[1]) \($0[2])/\($0[3])" }
    #expect(pairs == ["a-2023/1 b-2023/1", "a-2023/2 b-2023/2"])
  }

  /// Of a large measure the later clause may list the earlier one, and not the other way round.
  @Test func pairThatOnlyOneClauseListsIsNotLost() {
    let base = KnowledgeBase(
      asOf: base.asOf, registries: Registries(), notices: base.notices.map(withoutCounterparts),
      measures: [])
    let csv = String(decoding: DataTable.counterparts.csv(base), as: UTF8.self)
    #expect(csv.contains("\r\na-2023,1,b-2023,1,"))
  }

  /// The notice a-2023 as if its clauses listed nothing.
  private func withoutCounterparts(_ entry: NoticeEntry) -> NoticeEntry {
    guard entry.id == "a-2023" else { return entry }
    let clauses = entry.clauses.map { clause in
      ClauseEntry(
        reference: clause.reference, clause: clause.clause, facts: clause.facts,
        domainIndex: clause.domainIndex, departments: clause.departments,
        mentions: clause.mentions, lists: clause.lists, counterparts: [], measure: nil)
    }
    return NoticeEntry(
      notice: entry.notice, facts: entry.facts, sidecar: entry.sidecar, region: nil, year: nil,
      validity: entry.validity, domains: entry.domains, clauses: clauses)
  }

  @Test func noticeWithoutADayHasEmptyCells() throws {
    let table = try #require(DataTable.all.first { $0.name == "notices" })
    let column = try #require(table.columns.firstIndex { $0.name == "added" })
    #expect(try rows("notices").map { $0[column] } == ["2026-11-22", ""])
  }

  @Test func packageDescribesEachColumnOfEachTable() throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(DataPackageDocument.json(base, siteName: "甲")))
    let resources = try #require((json as? [String: Any])?["resources"] as? [[String: Any]])
    for (resource, table) in zip(resources, DataTable.all) {
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: String]])
      #expect(resource["path"] as? String == "\(table.name).csv")
      #expect(fields.map { $0["name"] } == table.columns.map(\.name))
    }
    #expect(resources.count == DataTable.all.count)
  }
}
