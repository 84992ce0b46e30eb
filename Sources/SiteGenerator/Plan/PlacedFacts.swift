import Diagnostics
import Facts
import Knowledge
import NoticeModel

/// A place of a notice with its facts, and the page that shows their words.
struct PlacedFacts {
  let entry: NoticeEntry
  let place: FactPlace
  var facts: PlaceFacts

  /// The words that the facts rest on.
  var passage: Passage {
    switch place {
    case .clause(let ordinal): entry.clauses[ordinal - 1].clause.text
    case .introduction(let ordinal): entry.domains[ordinal - 1].domain.introduction
    case .noticeBody, .preamble, .closing: entry.notice.body.closing
    }
  }

  /// Relative to the site's root.
  var page: String {
    if case .clause(let ordinal) = place {
      Route.clause(ClauseReference(notice: entry.id, ordinal: ordinal)).path
    } else {
      Route.notice(entry.id).path
    }
  }

  /// 第12条, 一、引言 …
  var name: String {
    switch place {
    case .clause(let ordinal): "第\(ordinal)条"
    case .introduction(let ordinal): "\(entry.domains[ordinal - 1].domain.label)引言"
    case .noticeBody, .preamble, .closing: "结尾"
    }
  }

  func evidence(_ range: ByteRange) -> String { "\(page)#\(Anchor.fact(range))" }

  /// All places of the base in the order of notices.
  static func all(in knowledge: KnowledgeBase) -> [PlacedFacts] {
    knowledge.notices.flatMap(of(_:))
  }

  static func of(_ entry: NoticeEntry) -> [PlacedFacts] {
    var places = zip(entry.domains, entry.facts.introductions).map { domain, facts in
      PlacedFacts(entry: entry, place: .introduction(domain.domain.ordinal), facts: facts)
    }
    places += zip(entry.clauses, entry.facts.clauses).map { clause, facts in
      PlacedFacts(entry: entry, place: .clause(clause.clause.ordinal), facts: facts)
    }
    places.append(PlacedFacts(entry: entry, place: .closing, facts: entry.facts.closing))
    return places
  }
}
