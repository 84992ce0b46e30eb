import Foundation
import Knowledge
import Testing

@testable import Publisher

/// A group of `alignment.json`: clauses of three notices that have one subject.
private struct GoldGroup: Decodable {
  struct Member: Decodable {
    let notice: String
    let clause: String
    let strength: String

    var reference: ClauseReference? {
      Int(clause).map { ClauseReference(notice: notice, ordinal: $0) }
    }
  }
  let members: [Member]
}

private struct GoldDepartments: Decodable {
  struct Printed: Decodable {
    let notice: String
    let printed: String
    let canonical: String
  }
  let departments: [Printed]
}

private typealias Pair = Set<ClauseReference>

@Test func alignmentMeetsItsGoalOnTheAnnotatedPairs() throws {
  let base = try #require(ProjectCorpus.base)
  var exact: Set<Pair> = []
  var all: Set<Pair> = []
  var annotated: Set<String> = []
  for group in try ProjectCorpus.gold([GoldGroup].self, "alignment.json") {
    annotated.formUnion(group.members.map(\.notice))
    for left in group.members {
      for right in group.members where left.notice < right.notice {
        let pair: Pair = [try #require(left.reference), try #require(right.reference)]
        all.insert(pair)
        if left.strength == "exact", right.strength == "exact" { exact.insert(pair) }
      }
    }
  }
  var found: Set<Pair> = []
  for entry in base.notices where annotated.contains(entry.id) {
    for clause in entry.clauses {
      for other in clause.counterparts where annotated.contains(other.clause.notice) {
        found.insert([clause.reference, other.clause])
      }
    }
  }
  let precision = Double(found.intersection(all).count) / Double(found.count)
  let recall = Double(found.intersection(exact).count) / Double(exact.count)
  #expect(precision >= 0.97)
  #expect(recall >= 0.96)
}

@Test func everyPrintedDepartmentLeadsToTheAnnotatedOne() throws {
  let base = try #require(ProjectCorpus.base)
  let resolver = DepartmentResolver(base.registries.departments)
  let names = Dictionary(
    uniqueKeysWithValues: base.registries.departments.map { ($0.id, $0.name) })
  let gold = try ProjectCorpus.gold(GoldDepartments.self, "departments.json").departments
  #expect(gold.count == 103)
  for record in gold {
    let region = base.notices.first { $0.id == record.notice }?.region
    let id = resolver.resolve(record.printed, in: region)
    #expect(id.flatMap { names[$0] } == record.canonical, "\(record.notice) \(record.printed)")
  }
}

@Test func noDepartmentOfTheAnnotatedNoticesIsUnknown() throws {
  let annotated = try ProjectCorpus.annotated()
  #expect(annotated.count == 5)
  for entry in annotated {
    #expect(entry.domains.flatMap(\.leadDepartments).allSatisfy { $0 != nil })
    #expect(entry.clauses.flatMap(\.departments).allSatisfy { $0 != nil })
  }
}

@Test func everyDomainOfTheAnnotatedNoticesHasItsPackage() throws {
  struct Structure: Decodable {
    struct Domain: Decodable { let canonical: String }
    let domains: [Domain]
  }
  for entry in try ProjectCorpus.annotated() {
    let gold = try ProjectCorpus.gold(Structure.self, "structure/\(entry.id).json")
    #expect(entry.domains.map(\.package) == gold.domains.map(\.canonical))
  }
}

@Test func townshipsCarryOutAllClausesOfRuian() throws {
  let base = try #require(ProjectCorpus.base)
  let ruian = try #require(base.notices.first { $0.id == "ruian-2025" })
  #expect(ruian.blanketUnits.map(\.name) == ["乡镇〈街道〉"])
  #expect(ruian.blanketUnits.map(\.department) == ["xiangzhenjiedao"])
  #expect(ruian.blanketUnits.map(\.clauses) == [1...45])
}
