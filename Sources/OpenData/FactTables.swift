import Diagnostics
import Facts
package import Knowledge
import NoticeModel

/// `data/money.csv`, `data/targets.csv`, `data/clauses.csv`: one row a fact or clause.
package enum FactTables {
  package static func money(_ knowledge: KnowledgeBase) -> [UInt8] {
    var csv = CSVWriter(header: [
      "notice", "place", "url", "text", "value", "currency", "comparator", "per", "kind", "role",
      "start", "end",
    ])
    for row in rows(of: knowledge) {
      for money in row.facts.money {
        csv.row(
          row.cells + [
            money.text, money.value.description, money.currency.rawValue,
            money.comparator.rawValue, money.per ?? "", money.kind.rawValue,
            money.sumRole.rawValue, String(money.range.start), String(money.range.end),
          ])
      }
    }
    return csv.bytes
  }

  package static func targets(_ knowledge: KnowledgeBase) -> [UInt8] {
    var csv = CSVWriter(header: [
      "notice", "place", "url", "text", "indicator", "value", "unit", "comparator", "year",
      "baseline", "start", "end",
    ])
    for row in rows(of: knowledge) {
      for target in row.facts.targets {
        csv.row(
          row.cells + [
            target.text, target.indicator, target.value, target.unit, target.comparator.rawValue,
            target.year ?? "", target.baseline ?? "", String(target.range.start),
            String(target.range.end),
          ])
      }
    }
    return csv.bytes
  }

  package static func clauses(_ knowledge: KnowledgeBase) -> [UInt8] {
    var csv = CSVWriter(header: [
      "notice", "place", "url", "label", "title", "text", "package", "measure", "units",
    ])
    for entry in knowledge.notices {
      for clause in entry.clauses {
        let units = clause.clause.responsibleUnits.map {
          ($0.role == .lead ? "*" : "") + $0.name.text
        }
        csv.row([
          entry.id, String(clause.clause.ordinal), url(of: clause), clause.clause.label,
          clause.clause.title.text, clause.clause.text.text,
          entry.domains[clause.domainIndex].package ?? "", clause.measure ?? "",
          units.joined(separator: "、"),
        ])
      }
    }
    return csv.bytes
  }

  private static func url(of clause: ClauseEntry) -> String {
    "notices/\(clause.reference.notice)/\(clause.reference.ordinal).html"
  }

  /// Every place with facts, with the cells that name it: notice, place, url.
  private static func rows(of knowledge: KnowledgeBase) -> [(cells: [String], facts: PlaceFacts)] {
    knowledge.notices.flatMap { entry in
      let page = "notices/\(entry.id)/index.html"
      var rows = zip(entry.domains, entry.facts.introductions).map { domain, facts in
        (
          [
            entry.id, FactPlace.introduction(domain.domain.ordinal).description,
            "\(page)#d\(domain.domain.ordinal)",
          ], facts
        )
      }
      rows += entry.clauses.map { clause in
        ([entry.id, String(clause.clause.ordinal), url(of: clause)], clause.facts)
      }
      rows.append(
        ([entry.id, FactPlace.closing.description, "\(page)#closing"], entry.facts.closing))
      return rows
    }
  }
}
