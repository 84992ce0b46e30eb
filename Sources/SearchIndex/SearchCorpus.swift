/// The documents as the index files refer to them: by position in fixed orders.
struct SearchCorpus {
  /// Clauses of a notice in a row under one introduction.
  struct Run {
    /// Position among the notices; -1 where there is no such notice. So with packages.
    let notice: Int
    let package: Int
    /// Positions among the clauses.
    let clauses: [Int]
  }

  /// In the order given.
  let notices: [SearchDocument]
  /// Clauses of like subject side by side, which keeps gaps in posting lists small: by package,
  /// then the first of each run, then the second of each.
  let clauses: [SearchDocument]
  /// By package, then by notice.
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
    // Runs of one package stay in their order.
    let runs = stretches(of: inNotices).enumerated().sorted { left, right in
      (packages[inNotices[left.element.lowerBound].package], left.offset)
        < (packages[inNotices[right.element.lowerBound].package], right.offset)
    }.map(\.element)
    var places: [(package: Int, place: Int, run: Int)] = []
    for (run, stretch) in runs.enumerated() {
      let package = packages[inNotices[stretch.lowerBound].package]
      places += stretch.indices.map { (package, $0 - stretch.lowerBound, run) }
    }
    places.sort { $0 < $1 }
    var positions = runs.map { _ in [Int]() }
    for (position, place) in places.enumerated() { positions[place.run].append(position) }
    return (
      places.map { inNotices[runs[$0.run].lowerBound + $0.place] },
      zip(runs, positions).map { stretch, positions in
        let first = inNotices[stretch.lowerBound]
        return Run(
          notice: notices[first.notice], package: packages[first.package], clauses: positions)
      }
    )
  }

  /// Where clauses in the order of notices and numbers have one notice, package and introduction.
  private static func stretches(of clauses: [SearchDocument]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for (index, clause) in clauses.enumerated() {
      if let last = stretches.last,
        case let first = clauses[last.lowerBound],
        (first.notice, first.package, first.context)
          == (clause.notice, clause.package, clause.context)
      {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
    return stretches
  }
}

extension SearchCorpus {
  /// What all clauses of a run stand under.
  func context(of run: Run) -> String { run.clauses.first.map { clauses[$0].context } ?? "" }

  /// The units that lead each clause of a run, where they are the same.
  func commonLeads(of run: Run) -> [String] {
    let leads = run.clauses.map { clauses[$0].leads }
    return Set(leads).count == 1 ? leads[0] : []
  }

  /// The units that lead each clause, none where they lead its whole run.
  var ownLeads: [[String]] {
    var own = clauses.map(\.leads)
    for run in runs where !commonLeads(of: run).isEmpty {
      for clause in run.clauses { own[clause] = [] }
    }
    return own
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
