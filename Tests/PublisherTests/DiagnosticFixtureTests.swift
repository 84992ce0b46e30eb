import Diagnostics
import Foundation
import NoticeModel
import Testing

@testable import Publisher

/// For each code the smallest change of a sound folder that makes `gongwen check` report it.
@Suite struct DiagnosticFixtureTests {
  @Test(arguments: DiagnosticCode.allCases)
  func everyCodeIsRaisedByItsFixture(code: DiagnosticCode) throws {
    guard let fixture = DiagnosticFixture(code) else { return }
    let found = try fixture.diagnostics()
    #expect(found.contains { $0.code == code }, "found \(found.map(\.message))")
  }

  @Test func folderThatTheFixturesChangeIsSound() throws {
    let found = try DiagnosticFixture(files: [:]).diagnostics()
    #expect(found.map(\.message) == [])
  }
}

/// Files put over those of a folder in which nothing is odd; names under `templates/` are templates.
private struct DiagnosticFixture {
  let files: [String: [UInt8]]

  private static let sound = [
    "site.yaml": "{ name: 甲, tagline: 乙, disclaimer: 丙 }", "regions.yaml": "[]",
    "packages.yaml": "[]", "lists.yaml": "[]", "departments.yaml": "[{ id: b, name: 乙局 }]",
    "concepts/a.md": "---\nterm: 高企\ndefinitionSource: none\n---\n",
    "notices/a.txt": "关于推动发展的若干政策\n一、投资\n1.支持高企。做甲。\n2.乙。做乙。\n",
  ]

  /// What `SitePipeline.check` finds.
  func diagnostics() throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    for (name, text) in Self.sound { try folder.write(text, to: "content/\(name)") }
    let templates = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
    try FileManager.default.copyItem(atPath: templates.path, toPath: "\(folder.path)/templates")
    for (name, bytes) in files {
      let path = name.hasPrefix("templates/") ? name : "content/\(name)"
      try folder.write("", to: path)
      try Data(bytes).write(to: URL(filePath: "\(folder.path)/\(path)"))
    }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    return SitePipeline(
      content: "\(folder.path)/content", templates: "\(folder.path)/templates", asOf: day
    ).check()
  }

  init(files: [String: [UInt8]]) { self.files = files }

  private init(_ name: String, _ text: String) { self.init(files: [name: Array(text.utf8)]) }

  private init(clauses: String) { self.init("notices/a.txt", "关于推动发展的若干政策\n" + clauses) }

  private init(departments: String) { self.init("departments.yaml", departments) }

  private init(decision: String) {
    self.init("alignment.yaml", "- { \(decision), verdict: same, reason: 一回事 }")
  }

  /// `nil` for what nothing that anybody writes raises.
  init?(_ code: DiagnosticCode) {
    switch code {
    case .brokenPartition: return nil
    case .unreadableFile: self.init(files: ["lists.yaml": [0xC8, 0xF0]])
    case .invalidYAML: self.init(departments: "- [")
    case .invalidIdentifier: self.init(departments: "[{ id: B, name: 乙局 }]")
    case .duplicateIdentifier:
      self.init(departments: "[{ id: b, name: 乙局 }, { id: b, name: 丙局 }]")
    case .unknownReference: self.init(departments: "[{ id: b, name: 乙局, parent: c }]")
    case .unknownKey: self.init(departments: "[{ id: b, name: 乙局, nmae: 丙局 }]")
    case .missingValue: self.init(departments: "[{ id: b }]")
    case .invalidAddress: self.init("notices/a.yaml", "sourceURL: www.example.org")
    case .unappliedEmphasis: self.init("concepts/b.md", "---\nterm: 乙\n---\n\n**注意：**请\n")
    case .rawHTML: self.init("concepts/b.md", "---\nterm: 乙\n---\n\n<b>注意</b>\n")
    case .templateSyntax: self.init("templates/404.mustache", "{{#title}}")
    case .unknownTemplateKey: self.init("templates/404.mustache", "{{tilte}}")
    case .unknownPartial: self.init("templates/404.mustache", "{{> partials/haed}}")
    case .otherEncoding: self.init(files: ["notices/b.txt": [0xFF, 0xFE, 0x00, 0x4E]])
    case .damagedText: self.init(files: ["notices/b.txt": Array("一、投资政策".utf8) + [0xFF]])
    case .webPage: self.init("notices/b.txt", "<html><body><p>1.甲。做甲。</p></body></html>")
    case .noClauses: self.init(clauses: "特此通知。")
    case .noTitle: self.init("notices/a.txt", "1.甲。做甲。\n2.乙。做乙。")
    case .numberingGap: self.init(clauses: "1.甲。做甲。\n2.乙。做乙。\n5.丙。做丙。")
    case .numberingRepeat: self.init(clauses: "1.甲。做甲。\n2.乙。做乙。\n2.丙。做丙。")
    case .numberingOrder: self.init(clauses: "3.甲。做甲。\n4.乙。做乙。\n2.丙。做丙。")
    case .numberingForm:
      self.init(clauses: "（一）甲。做甲。\n（二）乙。做乙。\n（3）丙。做丙。\n（四）丁。做丁。")
    case .labelMark: self.init(clauses: "1.甲。做甲。\n2。乙。做乙。\n3.丙。做丙。")
    case .unclosedBracket: self.init(clauses: "1.甲。做甲。（责任单位：乙局\n2.乙。做乙。")
    case .emptyClause: self.init(clauses: "1.甲。做甲。\n2.\n3.丙。做丙。")
    case .sumMismatch:
      self.init(clauses: "1.甲。安排10万元，其中甲项目5万元，其他资金4万元。\n2.乙。做乙。")
    case .labelConflict:
      self.init(
        clauses: "有效性：有效\n1.甲。做甲。\n2.乙。做乙。\n本政策自2023年1月1日起施行，有效期至2023年12月31日。")
    case .unknownDepartment:
      self.init(clauses: "1.甲。做甲。（责任单位：飞船局）\n2.乙。做乙。")
    case .ambiguousAlias:
      self.init("concepts/b.md", "---\nterm: 乙\naliases: [高企]\ndefinitionSource: none\n---\n")
    case .unusedAlias:
      self.init("concepts/b.md", "---\nterm: 乙\naliases: [飞船]\ndefinitionSource: none\n---\n")
    case .staleDecision: self.init(decision: "left: a/1, right: b/1")
    case .uselessDecision: self.init(decision: "left: a/1, right: a/2")
    case .unusedSynonym: self.init("synonyms.yaml", "- { from: 飞船, to: [航天器] }")
    }
  }
}
