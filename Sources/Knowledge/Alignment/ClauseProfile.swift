internal import Glibc

/// What the comparison of clauses knows of one clause.
struct ClauseProfile {
  let reference: ClauseReference
  /// A number for its notice, from 0: cheaper to compare than the id.
  let notice: Int
  /// Of length 1 or zero.
  let title: SparseVector
  /// Of length 1 or zero.
  let text: SparseVector
  /// Title and text in one vector: its product with another's is the similarity of the clauses.
  let combined: SparseVector
  /// Clauses of one kind are compared at full weight, see `ClauseKind`.
  let kind: ClauseKind
  let foldedTitle: [UInt32]

  /// How much two clauses have in common, from 0 to 1.
  func similarity(to other: ClauseProfile) -> Double {
    similarity(to: other, product: combined.dot(other.combined))
  }

  /// - Parameter product: of the `combined` vectors of both.
  func similarity(to other: ClauseProfile, product: Double) -> Double {
    min(1, kind.affinity(to: other.kind) * product)
  }

  /// Profiles of all clauses, weighted by how rare their grams are among all of them (IDF), so
  /// that 推进, 支持, 高质量发展 and the names of regions and years count for little.
  static func profiles(of clauses: [AlignableClause]) -> [ClauseProfile] {
    var counter = GramCounter()
    let titles = clauses.map { counter.counts($0.title) }
    let texts = clauses.map { counter.counts($0.text) }
    var inTitles = [Int](repeating: 0, count: counter.termCount)
    var inClauses = inTitles
    for (title, text) in zip(titles, texts) {
      for entry in title { inTitles[Int(entry.term)] += 1 }
      for term in union(title, text) { inClauses[Int(term)] += 1 }
    }
    let total = Double(clauses.count)
    let rarity = inClauses.map { log((total + 1) / (Double($0) + 0.5)) }
    let spread = titleSpread(titles, clauses, terms: rarity.count)
    // A title is short: what is rare in titles counts beside what is rare at all.
    let titleRarity = rarity.indices.map { term in
      spread[term] * (rarity[term] + log((total + 1) / (Double(inTitles[term]) + 0.5))) / 2
    }
    var notices: [String: Int] = [:]
    return clauses.indices.map { index in
      let id = clauses[index].reference.notice
      let notice = notices[id] ?? notices.count
      notices[id] = notice
      return ClauseProfile(
        clauses[index], notice: notice, title: vector(titles[index], titleRarity),
        text: vector(texts[index], rarity))
    }
  }

  /// For each term a factor from 0 to 1: 1 for what the titles of one package have alone, less for
  /// the words of form that open titles everywhere (加大…支持力度, 推进…高质量发展).
  private static func titleSpread(
    _ titles: [[GramCounter.Count]], _ clauses: [AlignableClause], terms: Int
  ) -> [Double] {
    var packages: [String?: Int] = [:]
    var pairs: [(term: Int32, package: Int)] = []
    for (title, clause) in zip(titles, clauses) {
      let package = packages[clause.package] ?? packages.count
      packages[clause.package] = package
      pairs += title.map { ($0.term, package) }
    }
    pairs.sort { $0 < $1 }
    var found = [Int](repeating: 0, count: terms)
    for (index, pair) in pairs.enumerated() where index == 0 || pairs[index - 1] != pair {
      found[Int(pair.term)] += 1
    }
    let all = Double(packages.count) + 1
    return found.map { count in
      count == 0 ? 1 : pow(log(all / (Double(count) + 0.5)) / log(all / 1.5), 0.3)
    }
  }

  /// The terms that stand in either of two counts.
  private static func union(_ left: [GramCounter.Count], _ right: [GramCounter.Count]) -> [Int32] {
    var terms: [Int32] = []
    terms.reserveCapacity(left.count + right.count)
    var row = 0
    var column = 0
    while row < left.count || column < right.count {
      let first = row < left.count ? left[row].term : .max
      let second = column < right.count ? right[column].term : .max
      terms.append(min(first, second))
      if first <= second { row += 1 }
      if second <= first { column += 1 }
    }
    return terms
  }

  private init(
    _ clause: AlignableClause, notice: Int, title: SparseVector, text: SparseVector
  ) {
    reference = clause.reference
    self.notice = notice
    self.title = title
    self.text = text
    // Two fifths title, three fifths text, and the title of one met in the text of the other.
    let titleShare = 0.4.squareRoot()
    let textShare = 0.6.squareRoot()
    let scale = 1 / (1 + titleShare * textShare).squareRoot()
    combined = title.scaled(by: titleShare * scale) + text.scaled(by: textShare * scale)
    kind = ClauseKind(clause)
    foldedTitle = FoldedText.scalars(of: clause.title)
  }

  private static func vector(
    _ counts: [GramCounter.Count], _ rarity: [Double]
  ) -> SparseVector {
    SparseVector(
      ascending: counts.map { entry in
        (entry.term, (1 + log(Double(entry.count))) * max(0, rarity[Int(entry.term)]))
      }
    ).normalized()
  }
}
