/// What every search needs first: the notices, the facets and the synonyms.
struct SearchManifest {
  let corpus: SearchCorpus
  let text: SearchText
  /// The names of the other files by what they hold.
  let files: [(String, SearchJSON)]

  var value: SearchJSON {
    let vocabulary = corpus.vocabulary
    return .object([
      ("version", .number(1)),
      ("files", .object(files)),
      ("notices", .list(notices)),
      ("regions", facet(vocabulary.regions)),
      ("packages", facet(vocabulary.packages)),
      ("departments", facet(vocabulary.departments)),
      ("lists", facet(vocabulary.lists)),
      ("synonyms", .list(synonyms)),
      ("variants", .text(printedVariants)),
    ])
  }

  private var notices: [SearchJSON] {
    let counts = corpus.clauses.reduce(into: [String: Int]()) { $0[$1.notice, default: 0] += 1 }
    return corpus.notices.map { notice in
      .object([
        ("id", .text(notice.notice)),
        ("url", .text(notice.url)),
        ("title", .text(notice.region.isEmpty ? notice.title : "")),
        ("numbers", .texts(notice.names.filter { $0.contains("号") })),
        ("region", .text(notice.region)),
        ("year", .text(notice.year)),
        ("status", .text(notice.status)),
        ("clauses", .number(counts[notice.notice] ?? 0)),
      ])
    }
  }

  private func facet(_ values: [FacetValue]) -> SearchJSON {
    .list(values.map { .texts([$0.id, $0.name] + $0.names) })
  }

  private var synonyms: [SearchJSON] {
    SynonymTable(corpus: corpus, text: text).entries.map { entry in
      .list(
        [
          .text(entry.from), .decimal(entry.weight), .number(entry.instead ? 1 : 0),
        ] + entry.to.map(SearchJSON.text))
    }
  }

  /// Pairs of the traditional characters that the corpus itself prints and their simplified forms.
  private var printedVariants: String {
    CharacterTable(corpus: corpus).pairs { corpus.printed.contains($0.traditional) }
  }
}
