/// Words by which the parser knows a construct, compared without regard to width and to
/// traditional forms.
///
/// The characters are held in the value itself: cues are compared at many places of a text, and
/// a reference would be counted up and down each time.
struct Cue: ExpressibleByStringLiteral, Sendable {
  private var scalars = InlineArray<16, UInt32>(repeating: 0)
  private(set) var count = 0

  init(stringLiteral text: String) {
    for scalar in text.unicodeScalars {
      scalars[count] = Folding.narrow(scalar.value)
      count += 1
    }
  }

  /// The character at `index`, with its width folded away.
  @inline(__always)
  subscript(index: Int) -> UInt32 { scalars[index] }

  var first: UInt32 { scalars[0] }
  var last: UInt32 { scalars[max(0, count - 1)] }
}

/// Those that are asked for most often, made once: a literal is read anew each time.
extension Cue {
  static let fullStop: Cue = "。"
  static let comma: Cue = ","
  static let colon: Cue = ":"
  static let openBracket: Cue = "("
  static let openTitle: Cue = "《"
  static let closeTitle: Cue = "》"
  static let concerning: Cue = "关于"
}

/// Cues with what each means, found by their first or last character, in the order given.
struct CueTable<Meaning: Sendable>: ExpressibleByArrayLiteral, Sendable {
  typealias Entry = (cue: Cue, meaning: Meaning)

  private let byFirst: Groups
  private let byLast: Groups

  init(_ entries: [Entry]) {
    byFirst = Groups(entries) { $0.first }
    byLast = Groups(entries) { $0.last }
  }

  init(arrayLiteral entries: Entry...) {
    self.init(entries)
  }

  /// What `read` makes of the first cue for which it makes anything, of those that begin like a
  /// word that begins with `first`.
  ///
  /// - Parameter first: with its width folded away.
  @inline(__always)
  func firstMatch<Match>(startingWith first: UInt32, _ read: (Cue, Meaning) -> Match?) -> Match? {
    byFirst.firstMatch(first, read)
  }

  /// Whether a cue may begin with a Han character of which these are the second and the third byte:
  /// enough to see that with most characters none does.
  @inline(__always)
  func mayBegin(withHan second: UInt8, _ third: UInt8) -> Bool {
    byFirst.thirdBytes & (1 &<< UInt64(third & 0x3F)) != 0
      && byFirst.secondBytes & (1 &<< UInt64(second & 0x3F)) != 0
  }

  @inline(__always)
  func firstMatch<Match>(endingWith last: UInt32, _ read: (Cue, Meaning) -> Match?) -> Match? {
    byLast.firstMatch(last, read)
  }

  /// The cues put together that have one character in common, the first or the last.
  private struct Groups: Sendable {
    private var entries: [Entry] = []
    private let places: ScalarTable<Range<Int>>
    /// A bit for each value that the second and the third byte of the characters have.
    let secondBytes: UInt64
    let thirdBytes: UInt64

    init(_ all: [Entry], by character: (Cue) -> UInt32) {
      var places: [UInt32: Range<Int>] = [:]
      for (scalar, group) in Dictionary(grouping: all, by: { character($0.cue) }) {
        places[scalar] = entries.count..<entries.count + group.count
        entries += group
        // Under the traditional forms of the character, too.
        for form in Folding.traditionalForms[scalar] ?? [] { places[form] = places[scalar] }
      }
      self.places = ScalarTable(places)
      secondBytes = places.keys.reduce(0) { $0 | 1 << UInt64($1 >> 6 & 0x3F) }
      thirdBytes = places.keys.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) }
    }

    @inline(__always)
    func firstMatch<Match>(_ scalar: UInt32, _ read: (Cue, Meaning) -> Match?) -> Match? {
      guard let group = places[scalar] else { return nil }
      for index in group {
        if let match = read(entries[index].cue, entries[index].meaning) { return match }
      }
      return nil
    }
  }
}

/// Cues that all mean the same.
struct CueSet: ExpressibleByArrayLiteral, Sendable {
  let table: CueTable<Void>

  init(arrayLiteral cues: Cue...) {
    self.init(cues)
  }

  init(_ cues: [Cue]) {
    table = CueTable(cues.map { ($0, ()) })
  }
}
