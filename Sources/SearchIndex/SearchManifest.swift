/// What every search needs first: the notices, the facets, the concepts and the synonyms.
struct SearchManifest {
  /// Of the format of all files; docs/search.md, "The index".
  static let version = 2

  private let corpus: SearchCorpus
  /// Read from the whole corpus, so once, however often the value is asked for.
  private let synonyms: [SearchJSON]

  init(corpus: SearchCorpus, text: SearchText) {
    self.corpus = corpus
    synonyms = SynonymTable(corpus: corpus, text: text).entries.map { entry in
      .list(
        [
          .text(entry.from), .decimal(entry.weight), .number(entry.instead ? 1 : 0),
        ] + entry.to.map(SearchJSON.text))
    }
  }

  /// - Parameter files: the names of the other files by what they hold.
  func value(files: [(String, SearchJSON)]) -> SearchJSON {
    let vocabulary = corpus.vocabulary
    return .object([
      ("version", .number(Self.version)),
      ("files", .object(files)),
      ("notices", .list(notices)),
      ("regions", facet(vocabulary.regions)),
      ("packages", facet(vocabulary.packages)),
      ("departments", facet(vocabulary.departments)),
      ("lists", facet(vocabulary.lists)),
      ("concepts", .list(concepts)),
      ("synonyms", .list(synonyms)),
      ("variants", .text(printedVariants)),
    ])
  }

  /// Id, region, year, status; runs of clauses as packages and counts; title and other names.
  private var notices: [SearchJSON] {
    var runs = Array(repeating: [SearchJSON](), count: corpus.notices.count)
    let inNotices = corpus.runs.sorted { first(of: $0) < first(of: $1) }
    for run in inNotices where run.notice >= 0 {
      runs[run.notice].append(.numbers([run.package, run.clauses.count]))
    }
    return zip(corpus.notices, runs).map { notice, runs in
      let place = [notice.notice, notice.region, notice.year, notice.status]
      return .list(
        place.map(SearchJSON.text) + [.list(runs)]
          + ([notice.title] + notice.names).map(SearchJSON.text))
    }
  }

  private func first(of run: SearchCorpus.Run) -> Int {
    run.clauses.first.map { corpus.clauses[$0].ordinal } ?? 0
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
