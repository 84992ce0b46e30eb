/// The synonyms that can find something in a corpus, each direction an entry of its own.
struct SynonymTable {
  struct Entry: Hashable {
    let from: String
    let to: [String]
    let weight: Double
    let instead: Bool
  }

  let entries: [Entry]
  /// Those no word of which occurs in the corpus.
  let unused: [Synonym]

  init(corpus: SearchCorpus, text: SearchText) {
    let known = Self.pairs(of: corpus, text, wanted: Self.wanted(corpus.vocabulary, text))
    var entries: [Entry] = []
    var unused: [Synonym] = []
    for synonym in corpus.vocabulary.synonyms {
      let directions = Self.directions(of: synonym).compactMap { Self.cut($0, to: known, text) }
      if directions.isEmpty { unused.append(synonym) }
      entries += directions
    }
    self.entries = entries
    self.unused = unused
  }

  /// All pairs of neighbouring characters in the synonyms.
  private static func wanted(
    _ vocabulary: SearchVocabulary, _ text: SearchText
  ) -> Set<UInt64> {
    vocabulary.synonyms.reduce(into: []) { wanted, synonym in
      for words in synonym.to + [synonym.from] {
        wanted.formUnion(pairs(of: text.normalise(words)))
      }
    }
  }

  /// Those of the wanted pairs of neighbouring characters that stand in the corpus.
  private static func pairs(
    of corpus: SearchCorpus, _ text: SearchText, wanted: Set<UInt64>
  ) -> Set<UInt64> {
    // Few of a corpus' many pairs are wanted: what cannot be one is passed over first.
    var mayBegin = [Bool](repeating: false, count: 0x11_0000)
    var mayEnd = mayBegin
    for pair in wanted {
      mayBegin[Int(pair >> 32)] = true
      mayEnd[Int(pair & 0xFFFF_FFFF)] = true
    }
    var found: Set<UInt64> = []
    func look(in words: String) {
      let scalars = text.normalise(words)
      for (first, second) in zip(scalars, scalars.dropFirst())
      where mayBegin[Int(first.value)] && mayEnd[Int(second.value)] {
        let pair = UInt64(first.value) << 32 | UInt64(second.value)
        if wanted.contains(pair) { found.insert(pair) }
      }
    }
    for clause in corpus.clauses {
      for words in [clause.title, clause.text] + clause.units { look(in: words) }
    }
    for run in corpus.runs { look(in: corpus.context(of: run)) }
    for page in corpus.pages { for words in [page.title] + page.names { look(in: words) } }
    return found
  }

  private static func pairs(of scalars: [Unicode.Scalar]) -> [UInt64] {
    zip(scalars, scalars.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) }
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

  /// The entry with normalised `from` and only those of `to` whose every pair of characters
  /// occurs; `nil` where none is left.
  private static func cut(
    _ entry: Entry, to known: Set<UInt64>, _ text: SearchText
  ) -> Entry? {
    let to = entry.to.filter { known.isSuperset(of: pairs(of: text.normalise($0))) }
    guard !to.isEmpty else { return nil }
    return Entry(from: key(entry.from, text), to: to, weight: entry.weight, instead: entry.instead)
  }

  private static func key(_ words: String, _ text: SearchText) -> String {
    String(String.UnicodeScalarView(text.normalise(words)))
  }
}
