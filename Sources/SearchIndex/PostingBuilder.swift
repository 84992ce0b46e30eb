/// Collects the postings of clauses and of the introductions they stand under: BM25F, the part
/// that does not depend on the query.
///
/// `templates/assets/js/search-pack.js` does the same in the browser for a small corpus; the
/// constants are one set (docs/search.md, "Ranking"). Terms are numbers here, two characters in
/// one, because a large corpus has millions of postings.
struct PostingBuilder {
  private static let saturation = 0.8
  private static let lengthShare = 0.5
  private static let inContext = 0.15
  private static let inUnit = 0.6
  private static let inFirstUnit = 1.2
  private static let inLead = 1.2

  /// A pair of characters as `first << 32 | second`, a character by itself as it is, any other
  /// term by its position in `others`, with the highest bit set.
  private typealias Key = UInt64
  private static let otherBit: Key = 1 << 63

  private let text: SearchText
  private let averageLength: Double
  private var others: [String] = []
  private var otherKeys: [String: Key] = [:]
  private var positions: [Key: Int] = [:]
  private var lists: [(key: Key, list: PostingList)] = []
  /// Keys of units' names, which many clauses share.
  private var unitKeys: [String: [Key]] = [:]
  private var entries: [(key: Key, times: Double)] = []

  /// - Parameter averageLength: searched characters of a clause.
  init(text: SearchText, averageLength: Double) {
    self.text = text
    self.averageLength = max(1, averageLength)
  }

  /// - Parameter leads: units that lead this clause and not all clauses of its introduction.
  mutating func add(_ clause: SearchDocument, leads: [String], as document: Int) {
    let title = text.plain(clause.title)
    let body = text.plain(clause.text)
    let length = collect(title, 1) + collect(body, 1)
    for (index, unit) in clause.units.enumerated() {
      collect(unit: unit, index == 0 ? Self.inFirstUnit : Self.inUnit)
    }
    collect(leads: leads)
    post(document, length: Double(length) / averageLength)
  }

  /// The introduction of some clauses and the units that lead them all, as a document of its own;
  /// each of the clauses has its terms.
  mutating func add(introduction: String, leads: [String], as document: Int) {
    collect(text.plain(introduction), Self.inContext)
    collect(leads: leads)
    post(document, length: 1)
  }

  private mutating func collect(leads: [String]) {
    for lead in leads { collect(unit: lead, Self.inLead) }
    if !leads.isEmpty { collect(unit: "牵头", Self.inUnit) }
  }

  /// Each term with its list, in the order of the terms' UTF-16 units.
  func finished() -> [(term: String, list: [UInt8])] {
    lists.map { (term: term($0.key), list: $0.list.encoded) }
      .sorted { $0.term.utf16.lexicographicallyPrecedes($1.term.utf16) }
  }

  /// - Returns: the number of searched characters.
  @discardableResult
  private mutating func collect(_ plain: [Unicode.Scalar], _ weight: Double) -> Int {
    let scalars = text.searched(plain)
    for index in scalars.indices.dropLast() {
      entries.append((Self.pair(scalars[index], scalars[index + 1]), weight))
    }
    // A character that begins a pair is found by it.
    if let last = scalars.last { entries.append((Key(last.value), weight)) }
    for term in SearchText.words(plain) + PrintedNumbers.values(plain) {
      entries.append((key(of: term), weight))
    }
    return scalars.count
  }

  private mutating func collect(unit: String, _ weight: Double) {
    if unitKeys[unit] == nil {
      let first = entries.count
      collect(text.plain(unit), 0)
      let name = String(String.UnicodeScalarView(text.normalise(unit)))
      unitKeys[unit] = entries[first...].map(\.key) + [key(of: "@" + name)]
      entries.removeSubrange(first...)
    }
    for key in unitKeys[unit] ?? [] { entries.append((key, weight)) }
  }

  /// Adds what has been collected to the lists, each term once.
  private mutating func post(_ document: Int, length: Double) {
    entries.sort { $0.key < $1.key }
    let half = Self.saturation * (1 - Self.lengthShare + Self.lengthShare * length)
    var index = 0
    while index < entries.count {
      let key = entries[index].key
      var times = 0.0
      while index < entries.count, entries[index].key == key {
        times += entries[index].times
        index += 1
      }
      let position = positions[key] ?? lists.count
      if position == lists.count {
        positions[key] = position
        lists.append((key, PostingList()))
      }
      let weight = times * (1 + Self.saturation) / (times + half)
      lists[position].list.append(document, weight: weight)
    }
    entries.removeAll(keepingCapacity: true)
  }

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Key {
    Key(first.value) << 32 | Key(second.value)
  }

  private mutating func key(of term: String) -> Key {
    if let key = otherKeys[term] { return key }
    let key = Self.otherBit | Key(others.count)
    others.append(term)
    otherKeys[term] = key
    return key
  }

  private func term(_ key: Key) -> String {
    if key & Self.otherBit != 0 { return others[Int(key ^ Self.otherBit)] }
    let scalars = [UInt32(key >> 32), UInt32(truncatingIfNeeded: key)].filter { $0 > 0 }
    return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
