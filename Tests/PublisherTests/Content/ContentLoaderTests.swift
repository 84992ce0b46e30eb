import Diagnostics
import Foundation
import Knowledge
import NoticeModel
import Testing

@testable import Publisher

/// A content folder made for one test.
struct TemporaryContent {
  private let folder: TemporaryFolder
  var path: String { folder.path }

  /// The smallest folder that loads without a diagnostic, with `files` put over it.
  init(_ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let minimal = [
      "regions.yaml": "[]", "packages.yaml": "[]", "lists.yaml": "[]",
      "departments.yaml": "[]",
    ]
    for (name, text) in minimal.merging(files, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: name)
    }
  }

  func load() -> Diagnosed<Registries> { ContentLoader(folder: path).load() }
}

/// The words that a diagnostic points at.
private func words(_ diagnostic: Diagnostic) -> String? {
  guard case .text(let location) = diagnostic.place else { return nil }
  return location.source.text(in: location.range)
}

@Test func contentOfTheProjectLoadsWithoutADiagnostic() {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let loaded = ContentLoader(folder: root.path + "/content").load()
  #expect(loaded.diagnostics.map(\.message) == [])
  let regions: Set = ["cangnan", "qujiang", "ruian", "xihu", "yueqing"]
  #expect(regions.isSubset(of: loaded.output.regions.map(\.id)))
  #expect(loaded.output.packages.count == 8)
  #expect(loaded.output.lists.map(\.id) == ["finance", "natural-resources", "energy", "talent"])
  #expect(loaded.output.concepts.first { $0.id == "qiyouxiang" }?.members.count == 7)
  #expect(loaded.output.sidecars["ruian-2025"]?.region == "ruian")
}

@Test func missingFileIsNamed() throws {
  let content = try TemporaryContent()
  try FileManager.default.removeItem(atPath: content.path + "/regions.yaml")
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == [.unreadableFile])
  #expect(diagnostics.first?.place == .file(content.path + "/regions.yaml"))
}

@Test func brokenYAMLIsPointedAt() throws {
  let content = try TemporaryContent(["departments.yaml": "- id: a\n  name: 甲\n  kind: [乙\n"])
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == [.invalidYAML])
  guard case .text(let location) = try #require(diagnostics.first).place else {
    Issue.record("no place in the text")
    return
  }
  #expect(location.range.start >= "- id: a\n  name: 甲\n  kind: ".utf8.count)
}

@Test func secondUseOfAnIdIsPointedAt() throws {
  let record = "- id: fagaiju\n  name: 发改局\n"
  let content = try TemporaryContent([
    "departments.yaml": record + "- id: fagaiju\n  name: 发改委\n"
  ])
  let loaded = content.load()
  #expect(loaded.diagnostics.map(\.code) == [.duplicateIdentifier])
  #expect(loaded.diagnostics.first.flatMap(words) == "fagaiju")
  guard case .text(let location) = try #require(loaded.diagnostics.first).place else { return }
  #expect(location.range.start == record.utf8.count + "- id: ".utf8.count)
}

/// Two pages at one address would end the build where no file says why.
@Test func idThatLeadsToATakenAddressIsPointedAt() throws {
  let region = "shortName: 甲, level: 县, code: '1', city: 乙, province: 丙"
  let content = try TemporaryContent([
    "lists.yaml": "- { id: index, name: 目录 }\n",
    "regions.yaml": "- { id: finance-years, name: 甲县, \(region) }\n"
      + "- { id: finance, name: 乙县, \(region) }\n",
    "concepts/index.md": "---\nterm: 索引\n---\n",
  ])
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == Array(repeating: .duplicateIdentifier, count: 3))
  #expect(diagnostics.prefix(2).compactMap(words) == ["finance", "index"])
  let note = "regions/finance-years.html belongs to the region “finance-years”"
  #expect(diagnostics[0].notes == [note])
}

@Test func referenceToNothingGetsTheNearestId() throws {
  let content = try TemporaryContent([
    "departments.yaml": "- {id: fagaiju, name: 发改局}\n- {id: a, name: 甲, components: [fagaju]}\n"
  ])
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == [.unknownReference])
  #expect(diagnostics.first.flatMap(words) == "fagaju")
  #expect(diagnostics.first?.suggestions == ["fagaiju"])
}

@Test func nameOfTwoDepartmentsIsReported() throws {
  let content = try TemporaryContent([
    "departments.yaml": "- {id: a, name: 甲局}\n- {id: b, name: 乙局, printed: [甲局]}\n"
  ])
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == [.duplicateIdentifier])
  #expect(diagnostics.first.flatMap(words) == "甲局")
}

@Test func fullNameOfAnotherDepartmentIsReported() throws {
  let content = try TemporaryContent([
    "departments.yaml": "- {id: a, name: 甲局, fullName: 甲乙局}\n- {id: b, name: 甲乙局}\n"
  ])
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == [.duplicateIdentifier])
  #expect(diagnostics.first.flatMap(words) == "甲乙局")
}

@Test func departmentMayPrintItsOwnName() throws {
  let content = try TemporaryContent([
    "departments.yaml": "- {id: a, name: 甲局, fullName: 甲乙局, printed: [甲局, 甲乙局, 甲部]}\n"
  ])
  #expect(content.load().diagnostics.isEmpty)
}

@Test func sidecarWithoutItsNoticeGetsTheNearestOne() throws {
  let content = try TemporaryContent([
    "notices/jia-2023.txt": "", "notices/jia-2032.yaml": "year: 2023\n",
  ])
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == [.unknownReference])
  #expect(diagnostics.first?.suggestions == ["jia-2023"])
}

@Test func sidecarSaysWhenTheNoticeWasTakenIn() throws {
  let content = try TemporaryContent([
    "notices/a.txt": "", "notices/a.yaml": "added: 2026-11-22\n", "notices/b.txt": "",
    "notices/b.yaml": "added: 22.11.2026\n",
  ])
  let loaded = content.load()
  #expect(loaded.output.sidecars["a"]?.added?.description == "2026-11-22")
  #expect(loaded.output.sidecars["b"]?.added == nil)
  #expect(loaded.diagnostics.map(\.code) == [.invalidYAML])
  #expect(loaded.diagnostics.first.flatMap(words) == "22.11.2026")
}

@Test func sidecarThatIsNoMappingIsReported() throws {
  let content = try TemporaryContent(["notices/a.txt": "", "notices/a.yaml": "- region: jia\n"])
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == [.invalidYAML])
  #expect(diagnostics.first.flatMap(words)?.hasPrefix("-") == true)
}

@Test func sidecarOfCommentsSaysNothing() throws {
  let content = try TemporaryContent(["notices/a.txt": "", "notices/a.yaml": "# region: \n"])
  #expect(content.load().diagnostics.isEmpty)
}

@Test func sourceThatIsNoAddressOfTheWebIsLeftOut() throws {
  let content = try TemporaryContent([
    "notices/a.txt": "", "notices/a.yaml": "sourceURL: javascript:alert(1)\n",
    "notices/b.txt": "", "notices/b.yaml": "sourceURL: HTTPS://example.org/a?b\n",
  ])
  let loaded = content.load()
  #expect(loaded.diagnostics.map(\.code) == [.invalidAddress])
  #expect(loaded.diagnostics.first.flatMap(words) == "javascript:alert(1)")
  #expect(loaded.output.sidecars["a"]?.sourceURL == nil)
  #expect(loaded.output.sidecars["b"]?.sourceURL == "HTTPS://example.org/a?b")
}

@Test(arguments: ["Jia", "jia_2023", "-jia", "甲", "a/b", "a b"])
func idThatCannotStandInAnAddressIsPointedAt(id: String) throws {
  let content = try TemporaryContent(["departments.yaml": "- { id: \"\(id)\", name: 甲局 }\n"])
  #expect(content.load().diagnostics.map(\.code) == [.invalidIdentifier])
}

@Test func misspeltKeyGetsTheNearestKey() throws {
  let content = try TemporaryContent(["departments.yaml": "- {id: a, name: 甲, fullname: 甲局}\n"])
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == [.unknownKey])
  #expect(diagnostics.first?.suggestions == ["fullName"])
}

@Test func missingValueIsReportedAtItsRecord() throws {
  let content = try TemporaryContent(["departments.yaml": "- name: 甲\n"])
  #expect(content.load().diagnostics.map(\.code) == [.missingValue])
}

@Test func conceptIsReadFromItsFrontMatterAndNote() throws {
  let text = "---\nterm: 七优享\naliases: [\"“七优享”工程\"]\ndefinitionSource: both\n---\n\n一段说明。\n"
  let content = try TemporaryContent(["concepts/qiyouxiang.md": text])
  let loaded = content.load()
  #expect(loaded.diagnostics.isEmpty)
  let concept = try #require(loaded.output.concepts.first)
  #expect(concept.id == "qiyouxiang")
  #expect(concept.aliases == ["“七优享”工程"])
  #expect(concept.definition == nil)
  #expect(concept.definitionSource == .both)
  #expect(concept.note == "一段说明。")
}

@Test(arguments: ["", "- a\n"])
func conceptWhoseFrontMatterIsNoMappingIsReported(matter: String) throws {
  let content = try TemporaryContent(["concepts/a.md": "---\n\(matter)---\n"])
  #expect(!content.load().diagnostics.isEmpty)
}

@Test func conceptWithoutFrontMatterIsReported() throws {
  let content = try TemporaryContent(["concepts/a.md": "只有正文\n"])
  #expect(content.load().diagnostics.map(\.code) == [.invalidYAML])
}

@Test func noteThatReadersWouldSeeOtherwiseIsReported() throws {
  let note = "**注意：**请看<b>原文</b>。"
  let text = "---\nterm: 甲\n---\n\n\(note)\n"
  let content = try TemporaryContent(["concepts/jia.md": text])
  let found = content.load().diagnostics.filter {
    [.unappliedEmphasis, .rawHTML].contains($0.code)
  }
  #expect(found.map(\.code) == [.unappliedEmphasis, .rawHTML, .rawHTML])
  #expect(
    found.map { diagnostic in
      guard case .text(let location) = diagnostic.place else { return "" }
      return location.source.text(in: location.range)
    } == ["**", "<b>", "</b>"])
}

@Test func memberThatIsNoConceptIsPointedAtInsideTheFrontMatter() throws {
  let text = "---\nterm: 七优享\nmembers: [youyoushanyu]\ndefinitionSource: none\n---\n"
  let content = try TemporaryContent(["concepts/qiyouxiang.md": text])
  let diagnostics = content.load().diagnostics
  #expect(diagnostics.map(\.code) == [.unknownReference])
  #expect(diagnostics.first.flatMap(words) == "youyoushanyu")
}

@Test func decisionsNameTwoClausesAVerdictAndAReason() throws {
  let content = try TemporaryContent([
    "alignment.yaml": "- {left: a-2023/1, right: b-2023/2, verdict: same, reason: 同一事项}\n"
      + "- {left: a-2023, right: b-2023/2, verdict: sme, reason: 同一事项}\n"
  ])
  let loaded = content.load()
  #expect(loaded.output.decisions.map(\.left.description) == ["a-2023/1"])
  #expect(loaded.diagnostics.compactMap(words) == ["a-2023", "sme"])
}

@Test func textThatIsNotUTF8IsReported() throws {
  let content = try TemporaryContent()
  try Data([0xC8, 0xF0]).write(to: URL(fileURLWithPath: content.path + "/lists.yaml"))
  #expect(content.load().diagnostics.map(\.code) == [.unreadableFile])
}
