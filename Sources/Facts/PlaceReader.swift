import NoticeModel

/// Reads the facts of one passage.
struct PlaceReader {
  let source: FactSource
  /// The years of the notice's own term.
  let term: ClosedRange<Int>?

  func read(_ passage: Passage) -> PlaceFacts {
    var facts = PlaceFacts()
    for window in passage.windows {
      let found = readWindow(window)
      facts.money += found.money
      facts.targets += found.targets
      facts.sums += found.sums
      facts.terms += found.terms
    }
    return facts
  }

  private func readWindow(_ passage: Passage) -> PlaceFacts {
    guard let reading = Reading(passage.text) else { return PlaceFacts() }
    let (money, sums) = MoneyReader(reading, passage).read(from: source)
    let targets = TargetReader(reading: reading, passage: passage, term: term)
    let terms = TermReader(
      text: reading.text, structure: reading.structure, passage: passage, year: term?.lowerBound)
    return PlaceFacts(
      money: money, targets: targets.read(from: source), sums: sums,
      terms: terms.read(from: source))
  }
}
