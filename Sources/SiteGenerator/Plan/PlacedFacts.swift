import Diagnostics
import Facts
import Knowledge
import NoticeModel

/// A place of a notice with its facts, and the page that shows their words.
struct PlacedFacts {
  let entry: NoticeEntry
  let place: FactPlace
  let facts: PlaceFacts
  let passage: Passage
  /// Relative to the site's root.
  let page: String
  /// 第12条, 一、引言 …
  let name: String

  func evidence(_ range: ByteRange) -> String { "\(page)#\(Anchor.fact(range))" }

  /// All places of the base in the order of notices.
  static func all(in knowledge: KnowledgeBase) -> [PlacedFacts] {
    knowledge.notices.flatMap(of(_:))
  }

  static func of(_ entry: NoticeEntry) -> [PlacedFacts] {
    let notice = Route.notice(entry.id).path
    var places = zip(entry.domains, entry.facts.introductions).map { domain, facts in
      PlacedFacts(
        entry: entry, place: .introduction(domain.domain.ordinal), facts: facts,
        passage: domain.domain.introduction, page: notice, name: "\(domain.domain.label)引言")
    }
    places += zip(entry.clauses, entry.facts.clauses).map { clause, facts in
      PlacedFacts(
        entry: entry, place: .clause(clause.clause.ordinal), facts: facts,
        passage: clause.clause.text, page: Route.clause(clause.reference).path,
        name: "第\(clause.clause.ordinal)条")
    }
    places.append(
      PlacedFacts(
        entry: entry, place: .closing, facts: entry.facts.closing,
        passage: entry.notice.body.closing, page: notice, name: "结尾"))
    return places
  }
}
