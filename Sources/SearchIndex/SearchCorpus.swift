/// The documents as the index files refer to them: by position in fixed orders.
struct SearchCorpus {
  /// Clauses in a row under one introduction.
  struct Run {
    /// Position among the notices; -1 where there is no such notice. So with packages.
    let notice: Int
    let package: Int
    /// Positions among the clauses.
    let clauses: Range<Int>
  }

  /// In the order given.
  let notices: [SearchDocument]
  /// Clauses of like subject side by side, which makes gaps and repetitions small: runs by package,
  /// then by notice.
  let clauses: [SearchDocument]
  let runs: [Run]
  /// Concepts, departments, lists, regions and packages, in the order given.
  let pages: [SearchDocument]
  let measures: [SearchDocument]
  let vocabulary: SearchVocabulary
  /// The characters that clauses and names print, in their plain form.
  let characters: Set<Unicode.Scalar>
  /// The same as printed, of which some may be traditional.
  let printed: Set<Unicode.Scalar>

  init(_ documents: [SearchDocument], _ vocabulary: SearchVocabulary) {
    notices = documents.filter { $0.kind == .notice }
    (clauses, runs) = Self.ordered(
      documents.filter { $0.kind == .clause }, notices: Positions(notices.map(\.notice)),
      packages: Positions(vocabulary.packages.map(\.id)))
    measures = documents.filter { $0.kind == .measure }
    pages = documents.filter { ![.notice, .clause, .measure].contains($0.kind) }
    self.vocabulary = vocabulary
    printed = Self.printed(in: documents)
    characters = Set(printed.map { ChineseVariants.simplified[$0] ?? $0 })
  }

  private static func ordered(
    _ clauses: [SearchDocument], notices: Positions, packages: Positions
  ) -> (clauses: [SearchDocument], runs: [Run]) {
    let inNotices = clauses.sorted {
      (notices[$0.notice], $0.ordinal) < (notices[$1.notice], $1.ordinal)
    }
    var stretches: [ArraySlice<SearchDocument>] = []
    for (index, clause) in inNotices.enumerated() {
      if let last = stretches.last, let first = last.first,
        (first.notice, first.context, first.package)
          == (clause.notice, clause.context, clause.package)
      {
        stretches[stretches.count - 1] = inNotices[last.startIndex...index]
      } else {
        stretches.append(inNotices[index...index])
      }
    }
    // Stretches of one package and notice stay in their order: the sort is stable by position.
    let order = stretches.indices.sorted { left, right in
      (packages[stretches[left].first?.package ?? ""], left)
        < (packages[stretches[right].first?.package ?? ""], right)
    }
    var ordered: [SearchDocument] = []
    var runs: [Run] = []
    for stretch in order.map({ stretches[$0] }) {
      guard let first = stretch.first else { continue }
      let start = ordered.count
      ordered += stretch
      runs.append(
        Run(
          notice: notices[first.notice], package: packages[first.package],
          clauses: start..<ordered.count))
    }
    return (ordered, runs)
  }
}

extension SearchCorpus {
  /// The units that lead each clause of a run, where they are the same.
  func commonLeads(_ run: Run) -> [String] {
    let leads = clauses[run.clauses.lowerBound].leads
    return clauses[run.clauses].allSatisfy { $0.leads == leads } ? leads : []
  }
}

extension SearchCorpus {
  /// Every character is looked at: a flag for each code point is faster than a set.
  private static func printed(in documents: [SearchDocument]) -> Set<Unicode.Scalar> {
    var isPrinted = [Bool](repeating: false, count: 0x11_0000)
    var printed: [Unicode.Scalar] = []
    for document in documents {
      for text in [document.title, document.text, document.context] + document.units
        + document.names
      {
        for scalar in text.unicodeScalars where !isPrinted[Int(scalar.value)] {
          isPrinted[Int(scalar.value)] = true
          printed.append(scalar)
        }
      }
    }
    return Set(printed)
  }

  /// Bytes of the clauses' titles and texts.
  var size: Int { clauses.reduce(0) { $0 + $1.title.utf8.count + $1.text.utf8.count } }
}

/// Where each of some names stands. An unknown name has the position -1.
struct Positions {
  private let positions: [String: Int]

  init(_ names: [String]) {
    positions = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(_ name: String) -> Int { positions[name] ?? -1 }

  func known(_ names: [String]) -> [Int] { names.compactMap { positions[$0] } }
}
