import Diagnostics
import Facts

/// A fact that the rules found, with the place that annotations name it by.
struct FoundFact<Fact> {
  let fact: Fact
  var place = ""
  let range: ByteRange
  let text: String

  func at(_ place: String) -> FoundFact {
    var found = self
    found.place = place
    return found
  }
}

/// Pairs annotated records with found facts: same place, overlapping words, equal number.
struct FactMatcher<Detail: Decodable, Fact> {
  typealias Record = Annotation<Detail>

  struct Outcome {
    var pairs: [(record: Record, fact: FoundFact<Fact>)] = []
    var misses: [Record] = []
    var inventions: [FoundFact<Fact>] = []
  }

  func match(_ records: [Record], _ facts: [FoundFact<Fact>], in entry: Gold.Entry) -> Outcome {
    var outcome = Outcome()
    var open = facts
    for record in records {
      let range = record.words.amountRange(in: entry)
      let index = open.firstIndex {
        $0.place == record.words.place && $0.range.overlaps(range)
          && number(in: $0.text).contains(number(in: record.words.amountText))
      }
      if let index {
        outcome.pairs.append((record, open.remove(at: index)))
      } else {
        outcome.misses.append(record)
      }
    }
    outcome.inventions = open
    return outcome
  }

  private func number(in text: String) -> String {
    text.filter { $0.isNumber || $0 == "." }
  }
}

extension NoticeFacts {
  /// Every place of the notice with its facts, in order.
  var places: [(place: String, facts: PlaceFacts)] {
    introductions.enumerated().map { ("intro:\($0.offset + 1)", $0.element) }
      + clauses.enumerated().map { ("\($0.offset + 1)", $0.element) } + [("closing", closing)]
  }
}
