import Diagnostics
import Facts
import Foundation
import Knowledge
import NoticeModel
import NoticeParser
import Templates

@testable import SiteGenerator

/// A site of made-up notices, rendered with the project's templates.
struct SmallSite {
  let files: [String: String]

  /// - Parameter notices: id, year and text of each; all of 甲县.
  init(
    _ notices: [(id: String, year: Int, text: String)], concepts: [Concept] = [],
    lists: [GuaranteeList] = [], departments: [Department] = [],
    decisions: [AlignmentDecision] = [], baseURL: String = ""
  ) throws {
    let region = Region(
      id: "jia", name: "甲县", shortName: "甲", level: "县", code: "000000", city: "乙市",
      province: "丙省")
    let registries = Registries(
      regions: [region],
      packages: [PolicyPackage(id: "livelihood", name: "保障和改善民生", cues: ["民生"])],
      lists: lists, departments: departments, concepts: concepts, decisions: decisions,
      sidecars: Dictionary(
        uniqueKeysWithValues: notices.map { ($0.id, NoticeSidecar(region: "jia", year: $0.year)) }))
    let day = CalendarDate(epoch: 1_700_000_000, offset: 0)
    let parsed = notices.map { notice in
      let source = SourceText(name: "\(notice.id).txt", text: notice.text)
      let parsed = NoticeParser().parse(source, id: notice.id).output
      return (notice: parsed, facts: FactExtractor().extract(parsed).output)
    }
    try self.init(
      KnowledgeLinker(registries: registries, asOf: day).link(parsed).output, baseURL: baseURL)
  }

  init(_ knowledge: KnowledgeBase, baseURL: String = "") throws {
    let plan = SitePlan(
      knowledge: knowledge, settings: SiteSettings(baseURL: baseURL), assets: Assets([]),
      sources: [:])
    let templates = SiteTemplates.compile(TemplateSet.load(try Self.templates()).output).output
    var files: [String: String] = [:]
    for render in SiteGenerator(plan: plan, templates: templates).renderJobs {
      try render { files[$0.path] = String(decoding: $0.bytes, as: UTF8.self) }
    }
    self.files = files
  }

  /// The files of the `templates/` folder.
  static func templates() throws -> [(name: String, source: SourceText)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path())
      .filter { $0.hasSuffix(".mustache") }.sorted()
    return try names.map { name in
      let bytes = Array(try Data(contentsOf: root.appending(path: name)))
      return (String(name.dropLast(9)), SourceText(name: "templates/\(name)", bytes: bytes))
    }
  }
}
