/// Words by which the parser knows a construct, compared without regard to width and to
/// traditional forms.
struct Cue: ExpressibleByStringLiteral, Sendable {
  let scalars: [UInt32]

  init(stringLiteral text: String) {
    scalars = text.unicodeScalars.map { Folding.fold($0.value) }
  }
}

/// Cues with what each means, found by their first or last character, in the order given.
struct CueTable<Meaning: Sendable>: ExpressibleByArrayLiteral, Sendable {
  typealias Entry = (cue: Cue, meaning: Meaning)

  private let byFirst: [UInt32: [Entry]]
  private let byLast: [UInt32: [Entry]]

  init(_ entries: [Entry]) {
    byFirst = Dictionary(grouping: entries) { $0.cue.scalars.first ?? 0 }
    byLast = Dictionary(grouping: entries) { $0.cue.scalars.last ?? 0 }
  }

  init(arrayLiteral entries: Entry...) {
    self.init(entries)
  }

  func starting(with first: UInt32) -> [Entry] { byFirst[first] ?? [] }

  func ending(with last: UInt32) -> [Entry] { byLast[last] ?? [] }
}

/// Cues that all mean the same.
struct CueSet: ExpressibleByArrayLiteral, Sendable {
  let table: CueTable<Void>

  init(arrayLiteral cues: Cue...) {
    table = CueTable(cues.map { ($0, ()) })
  }
}
