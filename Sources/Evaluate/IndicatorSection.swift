import Facts

/// How near the words of an indicator come to the annotator's name for it, over the targets that both have.
///
/// Annotators name what is counted (`绿色工厂数`, `投资增速`), the rules keep the notice's words (`新增绿色工厂`,
/// `投资增长`); so `exact` is a floor, and `contains` says whether one of the two holds the other once such
/// endings and the opening verb are off. There is no goal: the names are the annotator's own.
struct IndicatorSection: QualitySection {
  func measure(_ gold: Gold) throws -> SectionResult {
    let (given, independent) = try gold.annotations("targets", AnnotatedTarget.self)
    let records = (given + independent).filter { $0.words.doubt == nil && $0.detail.isScored }
    var rows: [QualityRow] = []
    var findings: [String] = []
    for notice in Set(records.map(\.words.notice)).sorted() {
      let entry = try gold.entry(notice)
      let found = entry.facts.places.flatMap { place, facts in
        facts.targets.map { FoundFact(fact: $0, place: place, range: $0.range, text: $0.text) }
      }
      let outcome = FactMatcher().match(
        records.filter { $0.words.notice == notice }, found, in: entry)
      let names = outcome.pairs.map { ($0.record.detail.indicator, $0.fact.fact.indicator) }
      let exact = names.count { $0 == $1 }
      let alike = names.count(where: isAlike)
      rows.append(row(notice, "exact", exact, of: names.count))
      rows.append(row(notice, "contains", alike, of: names.count))
      findings += names.filter { !isAlike($0) }.map { "\(notice) reads \($1) for \($0)" }
    }
    return SectionResult(
      id: "indicators", developedOn: Set(given.map(\.words.notice)).sorted(),
      readByEye: Quality.readByEye,
      annotatedIndependently: Set(independent.map(\.words.notice)).sorted(), rows: rows,
      findings: findings)
  }

  private func row(_ notice: String, _ kind: String, _ correct: Int, of count: Int) -> QualityRow {
    QualityRow(notice: notice, kind: kind, expected: count, found: count, correct: correct)
  }

  private func isAlike(_ names: (annotated: String, read: String)) -> Bool {
    let (annotated, read) = (core(names.annotated), core(names.read))
    return !annotated.isEmpty && !read.isEmpty
      && (read.contains(annotated) || annotated.contains(read))
  }

  /// The name without what says only that it is counted, and how.
  private func core(_ name: String) -> String {
    var name = Substring(name.filter { $0.isLetter || $0.isNumber })
    while let ending = IndicatorSection.endings.first(where: name.hasSuffix), ending != name {
      name = name.dropLast(ending.count)
    }
    while let verb = IndicatorSection.openings.first(where: name.hasPrefix), verb != name {
      name = name.dropFirst(verb.count)
    }
    return String(name)
  }

  private static let endings = [
    "数", "数量", "增速", "增幅", "增长", "同比增长", "年均", "人次", "人数", "里程", "面积", "规模", "总量", "率", "达到",
  ]
  private static let openings = [
    "全县", "全区", "全市", "新增", "完成", "新建", "培育", "推进", "打造", "建设", "建成", "实现", "争取", "确保", "引进", "创建",
    "开展", "组织", "改造", "实施", "新", "年度",
  ]
}
