/// What every search needs first: the notices, the facets, the concepts and the synonyms.
struct SearchManifest {
  /// Of the format of all files; docs/search.md, "The index".
  static let version = 3

  private let corpus: SearchCorpus
  /// Read from the whole corpus, so once, however often the value is asked for.
  private let synonyms: [SearchJSON]

  init(corpus: SearchCorpus, text: SearchText) {
    self.corpus = corpus
    synonyms = Self.groups(of: SynonymTable(corpus: corpus, text: text).entries, text)
  }

  /// - Parameter files: the names of the other files by what they hold.
  func value(files: [(String, SearchJSON)]) -> SearchJSON {
    let vocabulary = corpus.vocabulary
    return .object([
      ("version", .number(Self.version)),
      ("files", .object(files)),
      ("notices", .list(notices)),
      ("terms", .list(corpus.notices.map { .texts([$0.from, $0.to]) })),
      ("regions", facet(vocabulary.regions)),
      ("packages", facet(vocabulary.packages)),
      ("departments", facet(vocabulary.departments)),
      ("lists", facet(vocabulary.lists)),
      ("concepts", .list(concepts)),
      ("indicators", .texts(vocabulary.indicators)),
      ("synonyms", .list(synonyms)),
      ("variants", .text(printedVariants)),
    ])
  }

  /// Id, region, year, status; runs of clauses as packages, counts and, where it is not the next
  /// one, the number of the domain; title and other names.
  private var notices: [SearchJSON] {
    var runs = Array(repeating: [SearchJSON](), count: corpus.notices.count)
    var domains = Array(repeating: 0, count: corpus.notices.count)
    let inNotices = corpus.runs.sorted { first(of: $0).ordinal < first(of: $1).ordinal }
    for run in inNotices where run.notice >= 0 {
      let domain = first(of: run).domain
      let isNext = domain == 0 || domain == domains[run.notice] + 1
      domains[run.notice] = domain
      runs[run.notice].append(
        .numbers([run.package, run.clauses.count] + (isNext ? [] : [domain])))
    }
    return zip(corpus.notices, runs).map { notice, runs in
      let place = [notice.notice, notice.region, notice.year, notice.status]
      return .list(
        place.map(SearchJSON.text) + [.list(runs)]
          + ([notice.title] + notice.names).map(SearchJSON.text))
    }
  }

  private func first(of run: SearchCorpus.Run) -> (ordinal: Int, domain: Int) {
    run.clauses.first.map { (corpus.clauses[$0].ordinal, corpus.clauses[$0].domain) } ?? (0, 0)
  }

  /// Weight, whether the typed word is left out, and the entries of that kind, which are many. Words
  /// that contain the typed one are found by it already.
  private static func groups(of entries: [SynonymTable.Entry], _ text: SearchText) -> [SearchJSON] {
    var groups: [(first: SynonymTable.Entry, words: [SearchJSON])] = []
    for entry in entries {
      let others = entry.to.filter { words in
        entry.instead
          || !String(String.UnicodeScalarView(text.normalise(words))).contains(entry.from)
      }
      guard !others.isEmpty else { continue }
      let words = SearchJSON.texts([entry.from] + others)
      let group = groups.firstIndex {
        $0.first.weight == entry.weight && $0.first.instead == entry.instead
      }
      if let group { groups[group].words.append(words) } else { groups.append((entry, [words])) }
    }
    return groups.map { group in
      .list([
        .decimal(group.first.weight), .number(group.first.instead ? 1 : 0), .list(group.words),
      ])
    }
  }

  /// Id, title, other names.
  private var concepts: [SearchJSON] {
    corpus.pages.filter { $0.kind == .concept }.map { concept in
      .texts(concept.concepts + [concept.title] + concept.names)
    }
  }

  private func facet(_ values: [FacetValue]) -> SearchJSON {
    .list(values.map { .texts([$0.id, $0.name] + $0.names) })
  }

  /// Pairs of the traditional characters that the corpus itself prints and their simplified forms.
  private var printedVariants: String {
    CharacterTable(corpus: corpus).pairs { corpus.printed.contains($0.traditional) }
  }
}
