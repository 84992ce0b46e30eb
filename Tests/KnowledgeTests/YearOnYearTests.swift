import Diagnostics
import NoticeModel
import Testing

@testable import Knowledge

private let region = Region(
  id: "jia", name: "甲县", shortName: "甲", level: "县", code: "000000", city: "", province: "")

private func notice(_ id: String, _ clauses: [SampleNotice.ClauseText]) -> Notice {
  var sample = SampleNotice(id)
  sample.addDomain("保障和改善民生政策", clauses: clauses)
  return sample.notice()
}

@Test func clausesOfTwoYearsContinueChangeAppearAndVanish() throws {
  let registries = Registries(
    regions: [region],
    sidecars: [
      "jia-2023": NoticeSidecar(region: "jia", year: 2023),
      "jia-2024": NoticeSidecar(region: "jia", year: 2024),
    ])
  let homes = SampleNotice.ClauseText(title: "支持推进住有宜居", text: "加快发展保障性租赁住房，解决新市民住房困难。")
  let base = try KnowledgeLinker.link(
    [
      notice(
        "jia-2024",
        [
          homes, .init(title: "支持推进老有康养", text: "新建老年食堂80家，提升照料中心20家。"),
          .init(title: "发展低空经济", text: "建设无人机起降场，培育飞行企业。"),
        ]),
      notice(
        "jia-2023",
        [
          .init(title: "支持推进老有康养", text: "新建老年食堂50家，提升照料中心10家。"), homes,
          .init(title: "举办亚运赛事", text: "做好场馆运行和志愿服务。"),
        ]),
    ], registries
  ).output

  let comparisons = try #require(YearOnYear.all(in: base).first?.comparisons)
  #expect(comparisons.map(\.earlier) == ["jia-2023"])
  let changes = try #require(comparisons.first).changes
  #expect(changes.map(\.kind) == [.continued, .adjusted, .added, .dropped])
  #expect(changes.map { $0.later?.ordinal } == [1, 2, 3, nil])
  #expect(changes.map { $0.earlier.map(\.ordinal) } == [[2], [1], [], [3]])
}

@Test func noticesOfOneYearAreNotComparedAsYears() throws {
  let registries = Registries(
    regions: [region],
    sidecars: [
      "a": NoticeSidecar(region: "jia", year: 2023), "b": NoticeSidecar(region: "jia", year: 2023),
    ])
  let base = try KnowledgeLinker.link([notice("a", []), notice("b", [])], registries).output
  #expect(YearOnYear.all(in: base).isEmpty)
}
