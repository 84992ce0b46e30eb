internal import Diagnostics

/// Decides which kinds of labels are the headings and which the clauses, then which of their
/// candidates are real.
///
/// A notice has two levels that matter: domains and clauses. Which kinds they are differs: `一、`
/// over `1.` (苍南), `一、` over `（一）` (瑞安), `第一章` over `第一条`, or clauses alone. Labels below
/// the clause level are part of a clause's text.
struct OutlineReader {
  let text: NoticeText
  let lines: Lines
  /// The stretch that is read.
  let range: ByteRange
  /// Those in `range`, in the order of the text.
  let candidates: ArraySlice<LabelCandidate>
  /// The same of each kind: a kind is asked for many times.
  private let byKind: [[LabelCandidate]]

  init(
    text: NoticeText, lines: Lines, range: ByteRange, candidates: ArraySlice<LabelCandidate>
  ) {
    self.text = text
    self.lines = lines
    self.range = range
    self.candidates = candidates
    var counts = [Int](repeating: 0, count: LabelKind.allCases.count)
    for candidate in candidates { counts[candidate.label.kind.rawValue] += 1 }
    var byKind = [[LabelCandidate]](repeating: [], count: counts.count)
    for kind in counts.indices { byKind[kind].reserveCapacity(counts[kind]) }
    for candidate in candidates { byKind[candidate.label.kind.rawValue].append(candidate) }
    self.byKind = byKind
  }

  func read() -> Outline {
    MislabelledClauses(text: text, candidates: candidates).added(to: withLeading(levels()))
  }

  /// An excerpt may begin in the middle of a domain: the clauses before the first heading count as
  /// such where that heading is not the first, or where the next clause goes on with their count.
  private func withLeading(_ outline: Outline) -> Outline {
    guard let heading = outline.items.first, heading.role == .domain,
      let clause = outline.items.first(where: { $0.role == .clause })
    else { return outline }
    let kind = clause.candidate.label.kind
    let own = byKind[kind.rawValue].prefix { $0.start < heading.start }.filter(\.isAtLineStart)
    let leading = Numbering(restarts: [], candidates: own[...]).choose(own[...])
    guard let last = leading.last else { return outline }
    let goesOn = clause.candidate.label.number == last.label.number + 1
    guard goesOn || heading.candidate.label.number > 1 && isLevel(leading) else { return outline }
    return Outline(
      items: leading.map { Outline.Item(role: .clause, candidate: $0) } + outline.items)
  }

  private func levels() -> Outline {
    if let statutory = statutory() { return statutory }
    let headings = chain(.chinese)
    if isLevel(headings) {
      return withHeadings(headings)
    }
    let middle = chain(.chineseParenthesis)
    let flat = [LabelKind.article, .arabic, .arabicParenthesis, .arabicHalfParenthesis]
      .map { chain($0) }.filter { isLevel($0) }
    // What comes first is outermost: `1.` may have `（1）` below it, and even `（一）`.
    let outermost = flat.min { start(of: $0) < start(of: $1) } ?? []
    if isLevel(middle), start(of: middle) < start(of: outermost) {
      let inner = chain(.arabic, restarts: middle)
      let sections = [ByteRange(middle[0].label.start, range.end)]
      return Subheadings(
        text: text, lines: lines, sections: sections, middle: middle, inner: inner
      ).find().isEmpty
        ? outline(domains: [], clauses: middle) : outline(domains: middle, clauses: inner)
    }
    return outline(domains: [], clauses: outermost)
  }

  // MARK: - The forms

  /// `第一章` over `第一条`, or `第一部分` over `一、`.
  private func statutory() -> Outline? {
    for kind in [LabelKind.part, .chapter] {
      let outer = chain(kind)
      guard isLevel(outer) else { continue }
      let middle = chain(.section, restarts: outer)
      let domains = merged(outer, isLevel(middle) ? middle : [])
      let sections = ranges(of: domains)
      let headed = chineseSubheadings(in: sections, below: domains)
      return outline(
        domains, headed: headed, in: sections,
        among: [.article, .chinese, .chineseParenthesis, .arabic])
    }
    let articles = chain(.article)
    guard isLevel(articles), articles.count >= 2 else { return nil }
    let headings = chain(.chinese)
    // `一、…` inside an article is an item of it; before the first article it is a heading.
    let isHeaded = headings.first.map { $0.label.start < articles[0].label.start } ?? false
    return outline(domains: isHeaded ? headings : [], clauses: articles)
  }

  /// `一、` over `（一）` below `第一部分` or `第一章`.
  private func chineseSubheadings(
    in sections: [ByteRange], below parts: [LabelCandidate]
  ) -> [Subheadings.Section] {
    let middle = chain(.chinese, restarts: parts)
    let inner = chain(.chineseParenthesis, restarts: merged(parts, middle))
    guard isLevel(middle), isLevel(inner) else { return [] }
    return Subheadings(
      text: text, lines: lines, sections: sections, middle: middle, inner: inner,
      mayBeLists: false
    ).find()
  }

  /// `一、` over whatever comes below; alone, `一、` labels the clauses themselves.
  private func withHeadings(_ headings: [LabelCandidate]) -> Outline {
    let middle = chain(.chineseParenthesis, restarts: headings)
    let inner = chain(.arabic, restarts: merged(headings, middle))
    let sections = ranges(of: headings)
    let headed =
      isLevel(middle)
      ? Subheadings(
        text: text, lines: lines, sections: sections, middle: middle, inner: inner
      ).find() : []
    let kinds = [
      LabelKind.chineseParenthesis, .arabic, .arabicParenthesis, .arabicHalfParenthesis,
    ]
    if !headed.isEmpty { return outline(headings, headed: headed, in: sections, among: kinds) }
    let below = clauses(in: sections, among: kinds)
    if below.isEmpty || areClauses(headings, below: below) {
      let areDomains = headings.contains {
        $0.shape.ending == .leadParenthesis && !hasUnitsBehind($0)
      }
      return areDomains
        ? outline(domains: headings, clauses: below) : outline(domains: [], clauses: headings)
    }
    return outline(domains: headings, clauses: below)
  }

  /// The clauses of each section: labels of the kind that comes first in most of them, or, in one
  /// that has none of these, of the kind that comes first there.
  private func clauses(in sections: [ByteRange], among kinds: [LabelKind]) -> [LabelCandidate] {
    let chains = kinds.map { chain($0, in: sections) }
      .filter { isLevel($0) && ($0[0].label.kind < .arabicParenthesis || areTitled($0)) }
    guard !chains.isEmpty else { return [] }
    let firsts = firsts(of: chains, in: sections)
    let usual = chains.indices.max { left, right in
      let leftCount = firsts.count { $0 == left }
      let rightCount = firsts.count { $0 == right }
      return leftCount != rightCount ? leftCount < rightCount : left > right
    }
    guard let usual else { return [] }
    var chosen: [LabelCandidate] = []
    var next = 0
    for (section, own) in zip(sections, firsts) {
      let first = OutlineReader.skip(chains[usual], to: section.start, from: &next)
      OutlineReader.skip(chains[usual], to: section.end, from: &next)
      if next > first {
        chosen += chains[usual][first..<next]
      } else if let own {
        let chain = chains[own]
        chosen += chain[index(in: chain, at: section.start)..<index(in: chain, at: section.end)]
      }
    }
    return chosen
  }

  /// For each section the index of the chain that comes first in it, `nil` where none does.
  private func firsts(of chains: [[LabelCandidate]], in sections: [ByteRange]) -> [Int?] {
    var firsts = [Int?](repeating: nil, count: sections.count)
    var starts = sections.map(\.end)
    for (index, chain) in chains.enumerated() {
      var next = 0
      for (section, range) in sections.enumerated() {
        OutlineReader.skip(chain, to: range.start, from: &next)
        guard next < chain.count, chain[next].label.start < starts[section] else { continue }
        starts[section] = chain[next].label.start
        firsts[section] = index
      }
    }
    return firsts
  }

  /// The index of the first label of `chain`, from `next` on, that does not stand before `offset`.
  @discardableResult
  private static func skip(
    _ chain: [LabelCandidate], to offset: Int, from next: inout Int
  ) -> Int {
    while next < chain.count, chain[next].label.start < offset { next += 1 }
    return next
  }

  /// Domains of which some have subheadings; the others have clauses of one of `kinds`.
  private func outline(
    _ domains: [LabelCandidate], headed: [Subheadings.Section], in sections: [ByteRange],
    among kinds: [LabelKind]
  ) -> Outline {
    let headedRanges = Set(headed.map(\.range))
    let plain = sections.filter { !headedRanges.contains($0) }
    return outline(
      domains: domains + headed.flatMap(\.headings),
      clauses: clauses(in: plain, among: kinds) + headed.flatMap(\.clauses))
  }

  /// From behind each label to the next.
  private func ranges(of domains: [LabelCandidate]) -> [ByteRange] {
    domains.indices.map { index in
      ByteRange(
        domains[index].contentStart,
        index + 1 < domains.count ? domains[index + 1].label.start : range.end)
    }
  }

  // MARK: - Evidence

  /// The labels of `kind` in `sections`, counted anew in each or on from one to the next.
  private func chain(_ kind: LabelKind, in sections: [ByteRange]) -> [LabelCandidate] {
    var section = 0
    let within = byKind[kind.rawValue].filter { candidate in
      let start = candidate.label.start
      while section < sections.count, sections[section].end <= start { section += 1 }
      return section < sections.count && start >= sections[section].start
    }
    return Numbering(restarts: sections.map(\.start), candidates: within[...]).choose(within[...])
  }

  private func chain(_ kind: LabelKind, restarts: [LabelCandidate] = []) -> [LabelCandidate] {
    let own = byKind[kind.rawValue]
    let after = restarts.first?.label.start ?? -1
    let within = own[index(in: own, at: after + 1)...]
    return Numbering(restarts: restarts.map(\.label.start), candidates: within).choose(within)
  }

  private func start(of chain: [LabelCandidate]) -> Int { chain.first?.label.start ?? range.end }

  /// Two labels, or one with a line of its own: enough to call it a level.
  private func isLevel(_ chain: [LabelCandidate]) -> Bool {
    guard let first = chain.first else { return false }
    return chain.count > 1 || first.weight(lined: true) >= 3
  }

  /// Whether most labels have a title with text behind it. `（1）` that skips two levels is a list
  /// otherwise.
  private func areTitled(_ chain: [LabelCandidate]) -> Bool {
    chain.count { $0.shape.ending == .sentence && $0.shape.isTerse } * 10 >= chain.count * 7
  }

  /// Whether `一、` labels clauses with an occasional list in them: few have anything below, and
  /// their text follows the title on the same line.
  private func areClauses(_ headings: [LabelCandidate], below: [LabelCandidate]) -> Bool {
    let titled = headings.count { $0.shape.ending == .sentence }
    guard titled * 10 >= headings.count * 7 else { return false }
    var withItems = 0
    for (index, heading) in headings.enumerated() {
      let end = index + 1 < headings.count ? headings[index + 1].label.start : range.end
      if first(of: below, in: ByteRange(heading.contentStart, end)) != nil { withItems += 1 }
    }
    return withItems * 2 < headings.count
  }

  /// Whether a lead parenthesis stands at the end of a sentence, as the units of a clause do.
  private func hasUnitsBehind(_ candidate: LabelCandidate) -> Bool {
    candidate.shape.commas > 0 || candidate.shape.count > 40
  }

  private func first(of chain: [LabelCandidate], in range: ByteRange) -> LabelCandidate? {
    let index = index(in: chain, at: range.start)
    guard index < chain.count, chain[index].label.start < range.end else { return nil }
    return chain[index]
  }

  /// The index of the first label of `chain` that does not stand before `offset`.
  private func index(in chain: [LabelCandidate], at offset: Int) -> Int {
    chain.partitioningIndex { $0.label.start >= offset }
  }

  private func merged(_ left: [LabelCandidate], _ right: [LabelCandidate]) -> [LabelCandidate] {
    left.isEmpty || right.isEmpty
      ? left + right : (left + right).sorted { $0.label.start < $1.label.start }
  }

  private func outline(domains: [LabelCandidate], clauses: [LabelCandidate]) -> Outline {
    var items: [Outline.Item] = []
    items.reserveCapacity(domains.count + clauses.count)
    for domain in domains { items.append(Outline.Item(role: .domain, candidate: domain)) }
    for clause in clauses { items.append(Outline.Item(role: .clause, candidate: clause)) }
    // One kind alone is in order already.
    if !domains.isEmpty { items.sort { $0.start < $1.start } }
    return Outline(items: items)
  }
}
