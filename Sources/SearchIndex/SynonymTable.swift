/// The synonyms that can find something in a corpus, each direction an entry of its own.
struct SynonymTable {
  struct Entry: Hashable {
    let from: String
    let to: [String]
    let weight: Double
    let instead: Bool
  }

  /// What two names of one concept count for each other.
  private static let aliasWeight = 0.4
  /// Shorter names, 人才 or 能源, are too common to stand for one concept.
  private static let shortestAlias = 3

  let entries: [Entry]
  /// Those no word of which occurs in the corpus.
  let unused: [Synonym]

  init(corpus: SearchCorpus, text: SearchText) {
    let known = Self.pairs(of: corpus, text)
    var entries: [Entry] = []
    var unused: [Synonym] = []
    for synonym in corpus.vocabulary.synonyms {
      let directions = Self.directions(of: synonym).compactMap { Self.cut($0, to: known, text) }
      if directions.isEmpty { unused.append(synonym) }
      entries += directions
    }
    for concept in corpus.pages where concept.kind == .concept {
      entries += Self.aliases(of: concept, text).compactMap { Self.cut($0, to: known, text) }
    }
    self.entries = entries
    self.unused = unused
  }

  /// All pairs of neighbouring characters in the corpus.
  private static func pairs(of corpus: SearchCorpus, _ text: SearchText) -> Set<[Unicode.Scalar]> {
    var pairs: Set<[Unicode.Scalar]> = []
    let parts =
      corpus.clauses.flatMap { [$0.title, $0.text, $0.context] + $0.units }
      + corpus.pages.flatMap { [$0.title] + $0.names }
    for part in Set(parts) { pairs.formUnion(Self.pairs(of: text.normalise(part))) }
    return pairs
  }

  private static func pairs(of scalars: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    zip(scalars, scalars.dropFirst()).map { [$0, $1] }
  }

  private static func directions(of synonym: Synonym) -> [Entry] {
    let forward = Entry(
      from: synonym.from, to: synonym.to, weight: synonym.weight, instead: synonym.instead)
    guard synonym.mutual else { return [forward] }
    return [forward]
      + synonym.to.map {
        Entry(from: $0, to: [synonym.from], weight: synonym.weight, instead: false)
      }
  }

  private static func aliases(of concept: SearchDocument, _ text: SearchText) -> [Entry] {
    let names = ([concept.title] + concept.names).filter {
      key($0, text).unicodeScalars.count >= shortestAlias
    }
    return names.map { name in
      let others = names.filter { other in
        !contains(key(other, text), key(name, text)) && !contains(key(name, text), key(other, text))
      }
      return Entry(from: name, to: others, weight: aliasWeight, instead: false)
    }
  }

  /// The entry with normalised `from` and only those of `to` whose every pair of characters
  /// occurs; `nil` where none is left.
  private static func cut(
    _ entry: Entry, to known: Set<[Unicode.Scalar]>, _ text: SearchText
  ) -> Entry? {
    let to = entry.to.filter { known.isSuperset(of: pairs(of: text.normalise($0))) }
    guard !to.isEmpty else { return nil }
    return Entry(from: key(entry.from, text), to: to, weight: entry.weight, instead: entry.instead)
  }

  private static func key(_ words: String, _ text: SearchText) -> String {
    String(String.UnicodeScalarView(text.normalise(words)))
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.unicodeScalars)
    let part = Array(part.unicodeScalars)
    return text.indices.contains { text[$0...].starts(with: part) }
  }
}
