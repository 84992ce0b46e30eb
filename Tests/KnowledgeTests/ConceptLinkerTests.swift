import Diagnostics
import Testing

@testable import Knowledge

private func words(_ concepts: [Concept], title: String = "", text: String) -> [String] {
  var linker = ConceptLinker(concepts)
  return linker.mentions(title: FoldedText(title), text: FoldedText(text)).map {
    "\($0.concept):\($0.words)"
  }
}

@Test func longestTermWinsOverTheTermInsideIt() {
  let concepts = [
    Concept(id: "xiao", term: "高新技术企业"), Concept(id: "da", term: "国家高新技术企业"),
  ]
  #expect(words(concepts, text: "培育国家高新技术企业和高新技术企业") == ["da:国家高新技术企业", "xiao:高新技术企业"])
}

@Test func ofOverlappingTermsTheLongerIsLinked() {
  let concepts = [Concept(id: "a", term: "存量土地"), Concept(id: "b", term: "土地综合整治")]
  #expect(words(concepts, text: "存量土地综合整治") == ["b:土地综合整治"])
}

@Test func quotesBracketsAndWidthAreIgnored() {
  let concepts = [Concept(id: "a", term: "残疾人两项补贴"), Concept(id: "b", term: "“415X”产业集群")]
  #expect(words(concepts, text: "落实残疾人“两项”补贴") == ["a:残疾人“两项”补贴"])
  #expect(words(concepts, text: "４１５ｘ产业集群") == ["b:４１５ｘ产业集群"])
}

@Test func latinTermIsNotFoundInsideALongerWord() {
  let concepts = [Concept(id: "a", term: "TIR")]
  #expect(words(concepts, text: "TIRES") == [])
  #expect(words(concepts, text: "大力发展TIR卡航业务") == ["a:TIR"])
}

@Test func bareNumberIsLinkedInQuotesOnly() {
  let concepts = [Concept(id: "a", term: "“321”先进制造业集群", aliases: ["321"])]
  #expect(words(concepts, text: "加快“321”产业集群发展") == ["a:321"])
  #expect(words(concepts, text: "培育企业321家") == [])
}

@Test func termThatCutsAQuotationIsNone() {
  let concepts = [Concept(id: "a", term: "千万工程"), Concept(id: "b", term: "“七优享”工程")]
  #expect(words(concepts, text: "服务业“百千万”工程") == [])
  #expect(words(concepts, text: "实施“千万工程”和“七优享”工程") == ["a:千万工程", "b:七优享”工程"])
}

@Test func homonymIsLinkedByItsContextOrNotAtAll() {
  let concepts = [
    Concept(
      id: "jieneng", term: "绿色通道（节能审查）", aliases: ["绿色通道"], contexts: ["节能审查"]),
    Concept(
      id: "yunshu", term: "绿色通道（鲜活农产品运输）", aliases: ["绿色通道"], contexts: ["鲜活农产品"]),
  ]
  #expect(words(concepts, text: "享受节能审查“绿色通道”") == ["jieneng:绿色通道"])
  #expect(words(concepts, text: "国家鲜活农产品运输“绿色通道”优惠") == ["yunshu:绿色通道"])
  #expect(words(concepts, text: "搭建经贸合作绿色通道") == [])
  #expect(words(concepts, text: "节能审查、鲜活农产品绿色通道") == [])
}

@Test func mentionPointsIntoTitleOrText() throws {
  var linker = ConceptLinker([Concept(id: "a", term: "七优享")])
  let mentions = linker.mentions(
    title: FoldedText("实施“七优享”"), text: FoldedText("推进七优享"))
  #expect(mentions.map(\.part) == [.title, .text])
  #expect(mentions.map(\.range) == [ByteRange(9, 18), ByteRange(6, 15)])
}

@Test func oneConceptsWordsThatDifferInMarksOnlyAreOnePhrase() {
  let concept = Concept(id: "a", term: "七优享", aliases: ["“双招”双引", "双招双引", "“七优享”"])
  #expect(words([concept], text: "推进双招双引和七优享") == ["a:双招双引", "a:七优享"])
  var linker = ConceptLinker([concept])
  _ = linker.mentions(text: FoldedText("推进双招双引和七优享"))
  #expect(linker.aliasDiagnostics().isEmpty)
}

@Test func unusedAndAmbiguousAliasesAreReported() {
  var linker = ConceptLinker([
    Concept(id: "a", term: "甲种", aliases: ["同名", "不见"]),
    Concept(id: "b", term: "乙种", aliases: ["同名"]),
  ])
  _ = linker.mentions(text: FoldedText("甲种乙种"))
  #expect(
    linker.aliasDiagnostics().map(\.code) == [
      .unusedAlias, .unusedAlias, .ambiguousAlias, .unusedAlias,
    ])
}

@Test func phraseThatEndsInsideAnotherIsFound() {
  let matcher = PhraseMatcher([[1, 2, 3, 4], [2, 3], [3]])
  let found = matcher.matches(in: [1, 2, 3, 5])
  #expect(found.map(\.phrase) == [1, 2])
  #expect(found.map(\.start) == [1, 2])
}
