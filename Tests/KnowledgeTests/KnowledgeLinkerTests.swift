import Diagnostics
import Facts
import NoticeModel
import Testing

@testable import Knowledge

@Test func packagesAreRecognisedWhereverTheyStand() throws {
  let registries = Registries(packages: [
    PolicyPackage(id: "investment", name: "扩大有效投资", cues: ["有效投资"]),
    PolicyPackage(id: "manufacturing", name: "先进制造业", cues: ["产业集群", "产业生态圈", "制造业"]),
    PolicyPackage(
      id: "services", name: "现代服务业", cues: ["服务业"],
      yearNames: [.init(year: 2024, names: ["消费与人的全面发展"])]),
  ])
  var sample = SampleNotice("a-2025")
  for title in ["加快“321”产业集群发展", "五大产业生态圈高质量发展政策", "全力扩大有效投资", "消费与人的全面发展", "其他"] {
    sample.addDomain(title)
  }
  let base = try KnowledgeLinker.link([sample.notice()], registries).output
  #expect(
    base.notices[0].domains.map(\.package)
      == ["manufacturing", "manufacturing", "investment", "services", nil])
}

@Test func clauseStandsInAListByItsTitleBeforeItsText() throws {
  let registries = Registries(lists: [
    GuaranteeList(id: "land", name: "自然资源", titleCues: ["用地"], bodyCues: ["用地指标"]),
    GuaranteeList(id: "energy", name: "能源", titleCues: ["用能"], bodyCues: ["能耗指标", "新增能耗指标"]),
  ])
  var sample = SampleNotice("a-2025")
  sample.addDomain(
    "投资",
    clauses: [
      .init(title: "强化用地保障", text: "争取用地指标和新增能耗指标"), .init(title: "其他", text: "无"),
    ])
  let clauses = try KnowledgeLinker.link([sample.notice()], registries).output.notices[0].clauses
  #expect(
    clauses[0].lists == [
      ListMembership(list: "land", cue: "用地", part: .title, range: ByteRange(6, 12)),
      ListMembership(list: "energy", cue: "新增能耗指标", part: .text, range: ByteRange(21, 39)),
    ])
  #expect(clauses[1].lists == [])
}

@Test func unknownDepartmentIsReportedOnceAtItsFirstPlace() throws {
  let registries = Registries(departments: [Department(id: "caizheng", name: "财政局")])
  var sample = SampleNotice("a-2025")
  sample.addDomain(
    "投资", leads: ["市财证局"],
    clauses: [.init(title: "一", text: "二", units: ["市财政局", "市财证局"])])
  let linked = try KnowledgeLinker.link([sample.notice()], registries)
  #expect(linked.output.notices[0].domains[0].leadDepartments == [nil])
  #expect(linked.output.notices[0].clauses[0].departments == ["caizheng", nil])
  #expect(linked.diagnostics.map(\.code) == [.unknownDepartment])
  #expect(linked.diagnostics.first?.suggestions == ["财政局"])
  guard case .text(let location) = try #require(linked.diagnostics.first).place else { return }
  #expect(location.source.text(in: location.range) == "市财证局")
}

@Test func blanketUnitCoversItsClauseAndAllThatFollow() throws {
  let registries = Registries(departments: [
    Department(id: "xiangzhen", name: "乡镇（街道）", printedNames: ["乡镇〈街道〉"])
  ])
  var sample = SampleNotice("a-2025")
  sample.addDomain(
    "投资",
    clauses: [
      .init(title: "一", text: "甲"),
      .init(title: "二", text: "乙", remark: "，以下工作均需乡镇〈街道〉落实，不再列出，下同）"),
      .init(title: "三", text: "丙"),
    ])
  let units = try KnowledgeLinker.link([sample.notice()], registries).output.notices[0].blanketUnits
  #expect(units.map(\.name) == ["乡镇〈街道〉"])
  #expect(units.map(\.department) == ["xiangzhen"])
  #expect(units.map(\.clauses) == [2...3])
}

@Test func regionIsTheSidecarsElseTheOneNamedInTheHead() throws {
  func region(_ id: String, _ name: String, _ short: String) -> Region {
    Region(
      id: id, name: name, shortName: short, level: "县", code: "000000", city: "", province: "")
  }
  let regions = [region("jia", "甲县", "甲"), region("yi", "乙县", "乙")]
  var registries = Registries(regions: regions, sidecars: ["a": NoticeSidecar(region: "yi")])
  let notice = SampleNotice("a").notice(issuingBody: "甲县人民政府")
  #expect(try KnowledgeLinker.link([notice], registries).output.notices[0].region?.id == "yi")
  registries.sidecars = [:]
  #expect(try KnowledgeLinker.link([notice], registries).output.notices[0].region?.id == "jia")
}

@Test func orderOfNoticesDoesNotMatter() throws {
  let notices = ["b", "a"].map { SampleNotice($0).notice() }
  let base = try KnowledgeLinker.link(notices, Registries()).output
  #expect(base.notices.map(\.id) == ["a", "b"])
}

@Test(arguments: [
  ("有效", "2023-12-31", [DiagnosticCode.labelConflict]), ("有效", "2026-12-31", []),
  ("失效", "2026-12-31", [.labelConflict]), ("失效", "2023-12-31", []),
])
func labelOfTheSourceSiteIsHeldAgainstTheStatedTerm(
  label: String, end: String, expected: [DiagnosticCode]
) throws {
  let source = SourceText(name: "a.txt", text: "本政策有效。")
  let notice = Notice(
    id: "a-2023", source: source, header: NoticeHeader(siteLabel: label), body: NoticeBody(),
    imprint: NoticeImprint(), spans: [])
  var facts = notice.noFacts
  facts.validity = Validity(
    text: "本政策有效。", range: ByteRange(0, 18), from: CalendarDate(iso: "2023-01-01"),
    to: CalendarDate(iso: end))
  let day = try #require(CalendarDate(iso: "2026-01-01"))
  let linked = KnowledgeLinker(registries: Registries(), asOf: day).link([(notice, facts)])
  #expect(linked.diagnostics.map(\.code) == expected)
}
