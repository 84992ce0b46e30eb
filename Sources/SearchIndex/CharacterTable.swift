/// What a browser needs to know of single characters when a query is typed in traditional
/// characters or in pinyin; cut down to the characters that the corpus prints.
struct CharacterTable {
  let corpus: SearchCorpus

  var value: SearchJSON {
    var syllables: [String: [Unicode.Scalar]] = [:]
    for scalar in corpus.characters {
      for syllable in PinyinReadings.readings[scalar] ?? [] {
        syllables[syllable, default: []].append(scalar)
      }
    }
    return .object([
      ("version", .number(SearchManifest.version)),
      ("variants", .text(pairs { corpus.characters.contains($0.simplified) })),
      (
        "readings",
        .object(
          syllables.sorted { $0.key < $1.key }.map { syllable, scalars in
            (syllable, .text(Self.string(scalars.sorted())))
          })
      ),
    ])
  }

  /// Traditional and simplified characters in turn, in the order of the traditional ones.
  func pairs(
    where isNeeded: ((traditional: Unicode.Scalar, simplified: Unicode.Scalar)) -> Bool
  ) -> String {
    let needed = ChineseVariants.simplified.filter { isNeeded(($0.key, $0.value)) }
    return Self.string(needed.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
