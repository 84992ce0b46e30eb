/// Words by which the parser knows a construct, compared without regard to width and to
/// traditional forms.
struct Cue: ExpressibleByStringLiteral, Sendable {
  /// The literal itself, so that one within a function costs nothing to make.
  let text: String

  init(stringLiteral text: String) {
    self.text = text
  }

  var scalars: some BidirectionalCollection<UInt32> {
    text.unicodeScalars.lazy.map { Folding.narrow($0.value) }
  }
}

/// Cues with what each means, found by their first or last character, in the order given.
struct CueTable<Meaning: Sendable>: ExpressibleByArrayLiteral, Sendable {
  typealias Entry = (cue: Cue, meaning: Meaning)

  private let byFirst: ScalarTable<[Entry]>
  private let byLast: ScalarTable<[Entry]>

  init(_ entries: [Entry]) {
    byFirst = CueTable.table(Dictionary(grouping: entries) { $0.cue.scalars.first ?? 0 })
    byLast = CueTable.table(Dictionary(grouping: entries) { $0.cue.scalars.last ?? 0 })
  }

  init(arrayLiteral entries: Entry...) {
    self.init(entries)
  }

  /// - Parameter first: with its width folded away.
  func starting(with first: UInt32) -> [Entry] { byFirst[first] ?? [] }

  func ending(with last: UInt32) -> [Entry] { byLast[last] ?? [] }

  /// Each entry under its character and under the traditional forms of that.
  private static func table(_ entries: [UInt32: [Entry]]) -> ScalarTable<[Entry]> {
    var all = entries
    for (scalar, group) in entries {
      for form in Folding.traditionalForms[scalar] ?? [] { all[form] = group }
    }
    return ScalarTable(all)
  }
}

/// Cues that all mean the same.
struct CueSet: ExpressibleByArrayLiteral, Sendable {
  let table: CueTable<Void>

  init(arrayLiteral cues: Cue...) {
    table = CueTable(cues.map { ($0, ()) })
  }
}
