import Diagnostics
import NoticeModel
import Testing

@testable import Knowledge

/// A notice of clauses that are written `title|text`, all of one package.
private func notice(
  _ id: String, _ clauses: [String], package: String? = "p", added: String? = nil
) -> AlignableNotice {
  AlignableNotice(
    id: id,
    clauses: clauses.enumerated().map { index, words in
      let parts = words.split(separator: "|").map(String.init)
      return AlignableClause(
        reference: ClauseReference(notice: id, ordinal: index + 1), title: parts[0],
        text: parts[1], package: package, added: added.flatMap(CalendarDate.init(iso:)))
    })
}

private func align(
  _ notices: [AlignableNotice], _ decisions: [AlignmentDecision] = []
) -> Diagnosed<ClauseAlignment> {
  ClauseAligner(decisions: decisions).align(notices)
}

private func clause(_ notice: String, _ ordinal: Int) -> ClauseReference {
  ClauseReference(notice: notice, ordinal: ordinal)
}

private let housing = "支持推进住有宜居|加快发展保障性租赁住房，解决新市民住房困难"
private let elders = "支持推进老有康养|新建老年食堂，提升居家养老服务照料中心"
private let skills = "加强制造业人才招引培育|实施卓越工程师培养工程"
private let roads = "推进四好农村路|农村公路改造提升和养护工程"

@Test func clausesOfOneSubjectAreCounterpartsWhateverTheirOrder() {
  let alignment = align([
    notice("a", [housing, elders, skills]), notice("b", [skills, roads, housing]),
  ]).output
  #expect(alignment.counterparts[clause("a", 1)]?.map(\.clause) == [clause("b", 3)])
  #expect(alignment.counterparts[clause("a", 3)]?.map(\.clause) == [clause("b", 1)])
  #expect(alignment.counterparts[clause("a", 2)] == nil)
  #expect(alignment.counterparts[clause("b", 2)] == nil)
  #expect(
    alignment.measures.map(\.members) == [
      [clause("a", 1), clause("b", 3)], [clause("a", 3), clause("b", 1)],
    ])
}

@Test func equalTitleIsNamedAsTheBasis() {
  let alignment = align([
    notice("a", [housing, roads]),
    notice("b", ["支持推进“住有宜居”|建设筹集保障性租赁住房", skills]),
  ]).output
  let counterpart = alignment.counterparts[clause("a", 1)]?.first
  #expect(counterpart?.basis == .equalTitle)
  #expect(counterpart?.match == .exact)
}

@Test func titlePrintedOnceInEachNoticeMakesCounterpartsAcrossPackages() {
  let alignment = align([
    notice("a", ["支持企业加大研发投入|落实研发费用加计扣除", elders], package: "p"),
    notice("b", ["支持企业加大研发投入|对科技型中小企业按增量奖补", skills], package: "q"),
  ]).output
  #expect(alignment.counterparts[clause("a", 1)]?.map(\.clause) == [clause("b", 1)])
}

@Test func titlePrintedTwiceInANoticeDecidesNothing() {
  let form = "强化各类要素保障"
  let profiles = ClauseProfile.profiles(
    of: [notice("a", ["\(form)|保障用地", "\(form)|保障用能"]), notice("b", ["\(form)|保障用水"])]
      .flatMap(\.clauses))
  #expect(EqualTitles.pairs(profiles).isEmpty)
}

@Test func titleThatNamesMoneyDecidesNothing() {
  let profiles = ClauseProfile.profiles(
    of: [notice("a", ["积极争取财政资金支持|甲"]), notice("b", ["积极争取财政资金支持|乙"])]
      .flatMap(\.clauses))
  #expect(EqualTitles.pairs(profiles).isEmpty)
}

@Test func noticeTakenInLaterChangesNoAddressOfAMeasure() {
  let known = [
    notice("b", [housing, elders], added: "2026-01-01"),
    notice("c", [housing, elders], added: "2026-01-01"),
  ]
  let ids = align(known).output.measures.map(\.id)
  #expect(ids == ["b-1", "b-2"])
  let later = notice("a", [elders, housing], added: "2026-02-01")
  #expect(Set(align([later] + known).output.measures.map(\.id)) == Set(ids))
}

@Test func clausesWithoutTitlesHaveNoTitleInCommon() {
  func untitled(_ id: String) -> AlignableNotice {
    AlignableNotice(
      id: id,
      clauses: [
        AlignableClause(
          reference: clause(id, 1), title: "", text: "发放老年食堂就餐补贴，提升居家养老服务水平。",
          package: nil)
      ])
  }
  let alignment = align([untitled("a"), untitled("b")]).output
  #expect(alignment.counterparts[clause("a", 1)]?.map(\.basis) == [.similarText])
  #expect(alignment.measures.map(\.title) == ["发放老年食堂就餐补贴"])
}

@Test func groupHasOneClauseOfANoticeAtMost() {
  let notices = [notice("a", [housing, roads]), notice("b", [housing, housing, skills])]
  let profiles = ClauseProfile.profiles(of: notices.flatMap(\.clauses))
  var grouper = ClauseGrouper(profiles, pairs: CandidateFinder.pairs(profiles), forbidden: [])
  #expect(grouper.grouped(joined: []) == [[0, 2]])
}

@Test func composedClauseAlsoGetsPartialCounterparts() {
  let both = "支持推进住有宜居老有康养|加快发展保障性租赁住房，新建老年食堂，提升居家养老服务照料中心"
  let alignment = align([notice("a", [both, roads]), notice("b", [housing, elders, skills])]).output
  let counterparts = alignment.counterparts[clause("a", 1)] ?? []
  #expect(counterparts.map(\.clause) == [clause("b", 2), clause("b", 1)])
  #expect(counterparts.map(\.match) == [.exact, .partial])
}

@Test func clauseThatSharesAPartOfTheSubjectJoinsTheMeasure() throws {
  let both = "支持推进住有宜居老有康养|加快发展保障性租赁住房，新建老年食堂，提升居家养老服务照料中心"
  let alignment = align([notice("a", [both, roads]), notice("b", [housing, elders, skills])]).output
  let measure = try #require(alignment.measures.first)
  #expect(measure.members == [clause("a", 1), clause("b", 1), clause("b", 2)])
  #expect(alignment.measureIDs[clause("b", 1)] == measure.id)
}

@Test func figuresThatTwoTextsShareAreCounted() {
  func count(_ left: String, _ right: String) -> Int {
    SharedFigures(left).count(with: SharedFigures(right))
  }
  #expect(count("2023年开发投资总额25%以上，补助300万元", "未完成25%以上，2023年奖励300万元") == 2)
  #expect(count("2023年补助30亩", "2023年补助30家") == 0)
}

@Test func sameWordsInAnotherPackageAreNoCounterpart() {
  let rural = notice("b", ["加大财政支持力度|聚焦乡村振兴安排资金", roads], package: "rural")
  let investment = notice("a", ["加大财政支持力度|围绕重大项目安排资金", skills], package: "investment")
  #expect(align([investment, rural]).output.measures.isEmpty)
}

@Test func clauseThatAllotsTheBudgetMeetsTheOneThatDoes() {
  let alignment = align([
    notice("a", ["强化保障|县财政2023年预算安排1220万元，支持服务业平台", "打造平台|支持服务业平台创新发展区"]),
    notice("b", ["优化投入|2023年预算安排资金5580万元，用于养老和交通", "打造平台|争创服务业创新发展区"]),
    notice("c", [roads, skills]),
  ]).output
  #expect(alignment.counterparts[clause("a", 1)]?.map(\.clause) == [clause("b", 1)])
}

@Test(arguments: [
  ("县财政2023年预算安排1220万元", true), ("资金预算安排11.4亿元", true), ("统筹安排37.4亿，重点支持", true),
  ("安排绿电交易1亿千瓦时以上", false), ("安排专项资金，争取补助2亿元", false), ("合理安排用地指标", false),
])
func budgetSentenceIsRecognised(_ text: String, _ allots: Bool) {
  #expect(BudgetSentence.stands(in: text) == allots)
}

@Test func reviewedDecisionsWinOverTheComputation() {
  let notices = [notice("a", [housing, elders, roads]), notice("b", [housing, skills])]
  let decisions = [
    AlignmentDecision(
      left: clause("a", 1), right: clause("b", 1), verdict: .different, reason: "两回事"),
    AlignmentDecision(left: clause("a", 2), right: clause("b", 2), verdict: .same, reason: "一回事"),
    AlignmentDecision(
      left: clause("a", 3), right: clause("b", 1), verdict: .partial, reason: "有一句"),
  ]
  let alignment = align(notices, decisions).output
  #expect(alignment.counterparts[clause("a", 1)] == nil)
  #expect(alignment.counterparts[clause("a", 2)]?.map(\.basis) == [.reviewed])
  #expect(alignment.counterparts[clause("a", 2)]?.map(\.reason) == ["一回事"])
  #expect(alignment.counterparts[clause("a", 3)]?.map(\.match) == [.partial])
  #expect(alignment.measures.map(\.members) == [[clause("a", 2), clause("b", 2)]])
}

@Test func decisionOnAClauseThatIsGoneIsReported() {
  let decision = AlignmentDecision(
    left: clause("a", 1), right: clause("b", 9), verdict: .same, reason: "一回事",
    place: .file("content/alignment.yaml"))
  let diagnostics = align([notice("a", [housing]), notice("b", [roads])], [decision]).diagnostics
  #expect(diagnostics.map(\.code) == [.staleDecision])
  #expect(diagnostics.map(\.place) == [.file("content/alignment.yaml")])
}

@Test func decisionThatDecidesNothingIsReportedAndLeftOut() {
  func decision(
    _ left: ClauseReference, _ right: ClauseReference, _ verdict: AlignmentDecision.Verdict
  ) -> AlignmentDecision {
    AlignmentDecision(
      left: left, right: right, verdict: verdict, reason: "一回事",
      place: .file("\(left) \(right) \(verdict)"))
  }
  let aligned = align(
    [notice("a", [housing, roads]), notice("b", [elders])],
    [
      decision(clause("a", 1), clause("b", 1), .same),
      decision(clause("a", 1), clause("a", 1), .same),
      decision(clause("a", 1), clause("a", 2), .partial),
      decision(clause("b", 1), clause("a", 1), .different),
    ])
  #expect(aligned.diagnostics.map(\.code) == Array(repeating: .uselessDecision, count: 3))
  #expect(
    aligned.diagnostics.map(\.place) == [
      .file("a/1 a/1 same"), .file("a/1 a/2 partial"), .file("b/1 a/1 different"),
    ])
  #expect(aligned.output.counterparts[clause("a", 1)]?.map(\.basis) == [.reviewed])
}

@Test func emptyAndSingleNoticesAlignToNothing() {
  #expect(align([]).output.measures.isEmpty)
  #expect(align([notice("a", [housing, elders])]).output.measures.isEmpty)
  #expect(
    align([notice("a", ["|"].map { _ in "、|、" }), notice("b", ["、|、"])]).output.measures.isEmpty)
}

@Test func vectorsAddAndMultiplyTermByTerm() {
  let left = SparseVector(ascending: [(1, 1), (3, 2)])
  let right = SparseVector(ascending: [(3, 4), (7, 5)])
  #expect(left.dot(right) == 8)
  #expect((left + right).terms == [1, 3, 7])
  #expect((left + right).weights == [1, 6, 5])
}

@Test func denseVectorHoldsTheLastVectorLoadedAndNothingOfThoseBefore() {
  var dense = DenseVector()
  dense.load(SparseVector(ascending: [(2, 7), (9, 1)]))
  dense.load(SparseVector(ascending: [(1, 1), (3, 2)]))
  #expect(dense.dot(SparseVector(ascending: [(2, 3), (3, 4), (9, 5), (70, 6)])) == 8)
}

@Test func clausesOfALargeMeasureShareItAndListTheirNearestOnly() {
  let count = 3 * Measure.mostListed
  let others = (0..<count).map { "事项\($0)|\(Array("甲乙丙丁戊己庚辛壬癸")[$0 % 10])类工作" }
  let alignment = align(
    others.enumerated().map { notice("n\(1000 + $0)", [housing, $1]) }
  ).output
  let measure = alignment.measures.first { $0.members.contains(clause("n1000", 1)) }
  #expect(measure?.members.count == count)
  let pairs = measure?.members.reduce(0) { $0 + (alignment.counterparts[$1]?.count ?? 0) } ?? 0
  #expect(pairs > 0)
  #expect(pairs <= 2 * CandidateFinder.limit * count)
}
