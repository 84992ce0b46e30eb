/// The documents as the index files refer to them: by position in fixed orders.
struct SearchCorpus {
  /// In the order given.
  let notices: [SearchDocument]
  /// Clauses of like subject side by side, which a compressor rewards: by package, then in the
  /// order of notices.
  let clauses: [SearchDocument]
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
    let packages = Positions(vocabulary.packages.map(\.id))
    let order = Positions(notices.map(\.notice))
    clauses = documents.filter { $0.kind == .clause }.sorted { left, right in
      (packages[left.package], order[left.notice], left.ordinal)
        < (packages[right.package], order[right.notice], right.ordinal)
    }
    measures = documents.filter { $0.kind == .measure }
    pages = documents.filter { ![.notice, .clause, .measure].contains($0.kind) }
    self.vocabulary = vocabulary
    printed = Self.printed(in: documents)
    characters = Set(printed.map { ChineseVariants.simplified[$0] ?? $0 })
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
