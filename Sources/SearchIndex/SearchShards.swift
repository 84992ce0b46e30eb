/// The index of a large corpus: postings in shards of some kilobytes, so that a query loads the
/// few that hold its terms. Titles and texts are those of the clauses' own pages.
///
/// Terms are in the order of their UTF-16 units and cut into shards where one is full, so that
/// the manifest needs only the first term of each. A character by itself is not stored where it
/// begins a pair: its documents are those of the pairs that begin with it. Introductions are
/// documents of their own, after the clauses.
struct SearchShards {
  /// Files of postings, at most.
  private static let mostShards = 800
  /// Bytes of a shard, at least.
  private static let smallest = 4_096

  let corpus: SearchCorpus
  let text: SearchText

  /// The files, and what the manifest says of them.
  func make() -> (files: [SearchFile], manifest: SearchJSON) {
    let shards = cut(postings())
    let facets = facetLists
    var files = shards.enumerated().map { SearchFile.script("s\($0)", .text($1.lists)) }
    files.append(.script("facets", facets))
    let edition = SearchFile.name("", of: .list([.texts(shards.map(\.lists)), facets]))
    let manifest = SearchJSON.object([
      ("edition", .text(edition)),
      ("levels", .list(PostingList.levels.map(SearchJSON.decimal))),
      ("firsts", .texts(shards.map(\.first))),
    ])
    return (files, manifest)
  }

  /// Each term with its encoded list, in the order of terms.
  private func postings() -> [(term: String, list: [UInt8])] {
    let clauses = corpus.clauses
    let length = clauses.reduce(0) {
      $0 + text.normalise($1.title).count + text.normalise($1.text).count
    }
    var builder = PostingBuilder(
      text: text, averageLength: Double(length) / Double(max(1, clauses.count)))
    let leads = corpus.runs.map(corpus.commonLeads)
    let ownLeads = corpus.ownLeads
    for (document, clause) in clauses.enumerated() {
      builder.add(clause, leads: ownLeads[document], as: document)
    }
    for (index, run) in corpus.runs.enumerated() {
      builder.add(
        introduction: corpus.context(of: run), leads: leads[index], as: clauses.count + index)
    }
    return builder.finished()
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

  /// The documents of each department and of each guarantee list.
  private var facetLists: SearchJSON {
    func lists(_ ids: [String], _ have: (SearchDocument) -> [String]) -> SearchJSON {
      let positions = Positions(ids)
      var lists = ids.map { _ in PostingList() }
      for (document, clause) in corpus.clauses.enumerated() {
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
