import NoticeModel
import Testing

@testable import Facts

@Suite struct CitationTests {
  @Test func numberBehindATitleBelongsToIt() {
    let cited = notice(
      preamble: "为全面承接落实《省若干政策（2025年版）的通知》（浙政发〔2025〕3号）、《市若干政策的通知》（温政发〔2025〕2号），制定本方案。"
    ).citations
    #expect(cited.map(\.title) == ["省若干政策（2025年版）的通知", "市若干政策的通知"])
    #expect(cited.map(\.documentNumber) == ["浙政发〔2025〕3号", "温政发〔2025〕2号"])
    #expect(cited.map(\.relation) == [.implements, .implements])
  }

  @Test(arguments: [
    ("根据《甲办法》，给予补助。", CitationRelation.basis),
    ("落实《甲方案》，推进建设。", .implements),
    ("修订出台《甲意见》等政策。", .mentions),
    ("《甲意见》已废止。", .mentions),
  ])
  func verbDecidesTheRelation(words: String, relation: CitationRelation) {
    #expect(notice(clause: words).citations.map(\.relation) == [relation])
  }

  @Test func verbInsideATitleDecidesNothing() {
    let cited = notice(clause: "根据《省政府印发落实方案的通知》《市修订意见》要求。").citations
    #expect(cited.map(\.relation) == [.basis, .basis])
  }

  @Test func equalTitleIsTheNoticeItselfUnlessItIsTheBasis() {
    #expect(notice(clause: "见《若干政策》。", title: "若干政策").citations.first?.relation == .itself)
    let basis = notice(preamble: "根据省《若干政策》要求。", title: "若干政策").citations.first
    #expect(basis?.relation == .basis)
    #expect(basis?.place == .preamble)
  }

  @Test func numberMayStandAlone() {
    let cited = notice(clause: "按照浙政发〔2023〕2号文件执行。").citations
    #expect(cited.map(\.documentNumber) == ["浙政发〔2023〕2号"])
    #expect(cited.map(\.title) == [nil])
  }

  @Test func unclosedTitleIsNoCitation() {
    #expect(notice(clause: "落实《甲方案，推进建设。").citations.isEmpty)
  }
}
