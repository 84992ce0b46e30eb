internal import Diagnostics

/// Finds the terms of concepts in texts: longest match first, quotes and brackets ignored.
///
/// A term that two concepts share (绿色通道, 小巨人, 一事一议) is linked only where the words around
/// it decide, and left alone where they do not: a wrong link is worse than none.
struct ConceptLinker {
  /// One concept's claim to a phrase.
  private struct Claim {
    let concept: Int
    /// The alias as written, `nil` for the term itself.
    let alias: String?
  }

  private let concepts: [Concept]
  private let contexts: [[FoldedText]]
  private let matcher: PhraseMatcher
  /// For each phrase of the matcher, who claims it.
  private let claims: [[Claim]]
  /// For each phrase, whether it is digits only, so that it must stand in quotes: “315”.
  private let isNumber: [Bool]
  /// Phrases that stand somewhere, be it inside a longer one.
  private(set) var used: Set<Int> = []

  init(_ concepts: [Concept]) {
    self.concepts = concepts
    contexts = concepts.map { $0.contexts.map(FoldedText.init) }
    var phrases: [[UInt32]] = []
    var claims: [[Claim]] = []
    var indices: [[UInt32]: Int] = [:]
    for (index, concept) in concepts.enumerated() {
      for (order, words) in ([concept.term] + concept.aliases).enumerated() {
        let phrase = FoldedText.scalars(of: words)
        let claim = Claim(concept: index, alias: order == 0 ? nil : words)
        if let known = indices[phrase] {
          // “315”晚会 and 315晚会 are one phrase: a concept claims it once, and is no rival of itself.
          if claims[known].last?.concept != index { claims[known].append(claim) }
        } else {
          indices[phrase] = phrases.count
          phrases.append(phrase)
          claims.append([claim])
        }
      }
    }
    matcher = PhraseMatcher(phrases)
    self.claims = claims
    isNumber = phrases.map { $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// The mentions in a place that has a text, and a title or none.
  mutating func mentions(title: FoldedText? = nil, text: FoldedText) -> [ConceptMention] {
    let parts = (title.map { [(ConceptMention.Part.title, $0)] } ?? []) + [(.text, text)]
    let texts = parts.map(\.1)
    var mentions: [ConceptMention] = []
    for (part, folded) in parts where !folded.printed.isEmpty {
      let all = matcher.matches(in: folded.scalars).filter { stands($0, in: folded) }
      used.formUnion(all.map(\.phrase))
      for match in PhraseMatcher.longest(all) {
        guard let concept = owner(of: match.phrase, among: texts) else { continue }
        let range = ByteRange(folded.starts[match.start], folded.ends[match.end - 1])
        mentions.append(
          ConceptMention(
            concept: concepts[concept].id, part: part, range: range,
            words: folded.words(in: range)))
      }
    }
    return mentions
  }

  /// Aliases that two concepts claim without saying how to tell them apart, and aliases that
  /// stand nowhere; in the order of concepts.
  func aliasDiagnostics() -> [Diagnostic] {
    var found: [(concept: Int, diagnostic: Diagnostic)] = []
    for (phrase, claimants) in claims.enumerated() {
      let undecided = claimants.filter { contexts[$0.concept].isEmpty }
      if undecided.count > 1, let last = undecided.last {
        let names = undecided.map { "“\(concepts[$0.concept].term)”" }.joined(separator: ", ")
        found.append(
          (
            last.concept,
            Diagnostic(
              .ambiguousAlias, "“\(last.alias ?? concepts[last.concept].term)” belongs to \(names)",
              at: concepts[last.concept].place,
              suggestions: [
                "give both concepts contexts: words that stand beside the one or the other"
              ])
          ))
      }
      guard !used.contains(phrase) else { continue }
      for claim in claimants {
        guard let alias = claim.alias else { continue }
        found.append(
          (
            claim.concept,
            Diagnostic(
              .unusedAlias, "No notice has the words “\(alias)”", at: concepts[claim.concept].place)
          ))
      }
    }
    return found.enumerated()
      .sorted { ($0.element.concept, $0.offset) < ($1.element.concept, $1.offset) }
      .map(\.element.diagnostic)
  }

  /// The concept that a phrase means here; `nil` where that cannot be told.
  private func owner(of phrase: Int, among texts: [FoldedText]) -> Int? {
    var best: (concept: Int, hits: Int)?
    var isTied = false
    for claim in claims[phrase] {
      var hits = 0
      if claim.alias != nil, !contexts[claim.concept].isEmpty {
        hits = contexts[claim.concept].count { context in
          texts.contains { $0.contains(context) }
        }
        if hits == 0 { continue }
      }
      if let current = best, current.hits >= hits {
        isTied = current.hits == hits
      } else {
        best = (claim.concept, hits)
        isTied = false
      }
    }
    return isTied ? nil : best?.concept
  }

  /// Whether a match is a word of its own: Latin letters and digits do not go on beside it, quotes
  /// within it are closed, and a bare number stands in quotes.
  private func stands(_ match: PhraseMatcher.Match, in text: FoldedText) -> Bool {
    let bytes = text.printed
    let start = text.starts[match.start]
    let end = text.ends[match.end - 1]
    if isAlphanumeric(bytes[start]), start > 0, isAlphanumeric(bytes[start - 1]) { return false }
    if isAlphanumeric(bytes[end - 1]), end < bytes.count, isAlphanumeric(bytes[end]) {
      return false
    }
    guard QuotedSpan.isClosed(start, end, in: bytes) else { return false }
    return !isNumber[match.phrase] || QuotedSpan.isQuoted(start, end, in: bytes)
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
