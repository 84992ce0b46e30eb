/// The index of a large corpus: postings in shards of some kilobytes, so that a query loads the
/// few that hold its terms; titles in blocks.
///
/// Terms are in the order of their UTF-16 units and cut into shards where one is full, so that
/// the manifest needs only the first term of each. A character by itself is not stored where it
/// begins a pair: its documents are those of the pairs that begin with it. Introductions are
/// documents of their own, after the clauses.
struct SearchShards {
  /// Titles in one file.
  static let block = 128
  /// Files of postings, at most.
  private static let mostShards = 800
  /// Bytes of a shard, at least.
  private static let smallest = 4_096

  /// By notice, then by number: what positions in posting lists count.
  private let clauses: [SearchDocument]
  private let corpus: SearchCorpus
  private let text: SearchText

  init(corpus: SearchCorpus, text: SearchText) {
    let order = Positions(corpus.notices.map(\.notice))
    clauses = corpus.clauses.sorted {
      (order[$0.notice], $0.ordinal) < (order[$1.notice], $1.ordinal)
    }
    self.corpus = corpus
    self.text = text
  }

  /// The files, and what the manifest says of them.
  func make() -> (files: [SearchFile], manifest: SearchJSON) {
    let shards = cut(postings())
    let titles = stride(from: 0, to: clauses.count, by: Self.block).map { start in
      SearchJSON.texts(clauses[start..<min(start + Self.block, clauses.count)].map(\.title))
    }
    let facets = facetLists
    var files = shards.enumerated().map { SearchFile.script("s\($0)", .text($1.lists)) }
    files += titles.enumerated().map { SearchFile.script("t\($0)", $1) }
    files.append(.script("facets", facets))
    let edition = SearchFile.name(
      "", of: .list([.texts(shards.map(\.lists)), .list(titles), facets]))
    let manifest = SearchJSON.object([
      ("edition", .text(edition)),
      ("block", .number(Self.block)),
      ("levels", .list(PostingList.levels.map(SearchJSON.decimal))),
      ("firsts", .texts(shards.map(\.first))),
      ("packages", packageRuns),
    ])
    return (files, manifest)
  }

  /// Each term with its encoded list, in the order of terms.
  private func postings() -> [(term: String, list: [UInt8])] {
    let length = clauses.reduce(0) {
      $0 + text.normalise($1.title).count + text.normalise($1.text).count
    }
    var builder = PostingBuilder(
      text: text, averageLength: Double(length) / Double(max(1, clauses.count)))
    let runs = runs
    let leads = runs.map(commonLeads)
    for (run, leads) in zip(runs, leads) {
      for document in run {
        let clause = clauses[document]
        builder.add(clause, leads: leads.isEmpty ? clause.leads : [], as: document)
      }
    }
    for (index, run) in runs.enumerated() {
      builder.add(
        introduction: clauses[run.lowerBound].context, leads: leads[index],
        as: clauses.count + index)
    }
    return builder.finished()
  }

  /// The units that lead each of some clauses, where they are the same.
  private func commonLeads(_ run: Range<Int>) -> [String] {
    let leads = clauses[run.lowerBound].leads
    return clauses[run].allSatisfy { $0.leads == leads } ? leads : []
  }

  /// Clauses in a row that have the same introduction.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, clause) in clauses.enumerated() {
      if let last = runs.last {
        let first = clauses[last.lowerBound]
        if (first.notice, first.context) == (clause.notice, clause.context) {
          runs[runs.count - 1] = last.lowerBound..<index + 1
          continue
        }
      }
      runs.append(index..<index + 1)
    }
    return runs
  }

  /// `term list term list …`, cut at terms.
  private func cut(_ postings: [(term: String, list: [UInt8])]) -> [(first: String, lists: String)]
  {
    let total = postings.reduce(0) { $0 + $1.term.utf8.count + $1.list.count + 2 }
    let full = max(Self.smallest, total / Self.mostShards)
    var shards: [(first: String, lists: String)] = []
    for (term, list) in postings {
      if let last = shards.last, last.lists.utf8.count < full {
        shards[shards.count - 1].lists += " "
      } else {
        shards.append((term, ""))
      }
      shards[shards.count - 1].lists += term + " " + String(decoding: list, as: UTF8.self)
    }
    return shards
  }

  /// For each notice the package of each of its introductions and how many clauses stand under
  /// it: `[[2, 5], [0, 8]]`.
  private var packageRuns: SearchJSON {
    let packages = Positions(corpus.vocabulary.packages.map(\.id))
    var ofNotices: [String: [SearchJSON]] = [:]
    for run in runs {
      let first = clauses[run.lowerBound]
      ofNotices[first.notice, default: []].append(.numbers([packages[first.package], run.count]))
    }
    return .list(corpus.notices.map { .list(ofNotices[$0.notice] ?? []) })
  }

  /// The documents of each department and of each guarantee list.
  private var facetLists: SearchJSON {
    func lists(_ ids: [String], _ have: (SearchDocument) -> [String]) -> SearchJSON {
      let positions = Positions(ids)
      var lists = ids.map { _ in PostingList() }
      for (document, clause) in clauses.enumerated() {
        for position in Set(positions.known(have(clause))) {
          lists[position].append(document, weight: 0)
        }
      }
      return .texts(lists.map { String(decoding: $0.encoded, as: UTF8.self) })
    }
    return .object([
      ("departments", lists(corpus.vocabulary.departments.map(\.id), \.departments)),
      ("lists", lists(corpus.vocabulary.lists.map(\.id), \.lists)),
    ])
  }
}
