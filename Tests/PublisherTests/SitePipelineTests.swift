import Diagnostics
import Foundation
import NoticeModel
import Testing

@testable import Publisher

struct SitePipelineTests {
  /// A content folder with one notice and nothing else but `files`, checked with our templates.
  private func diagnostics(_ files: [String: String]) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try folder.write("一、科技政策\n1.支持企业。培育高新技术企业5家。\n", to: "notices/a.txt")
    for (name, text) in files { try folder.write(text, to: name) }
    let templates = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
    return SitePipeline(
      content: folder.path, templates: templates.path,
      asOf: CalendarDate(epoch: 0, offset: 0)
    ).check()
  }

  @Test func synonymThatLeadsNowhereIsReported() throws {
    let found = try diagnostics([
      "synonyms.yaml": "- { from: 高企, to: [高新技术企业] }\n- { from: 飞船, to: [航天器] }\n"
    ]).filter { $0.code == .unusedSynonym }
    #expect(found.count == 1)
    #expect(found.first?.message.contains("飞船") == true)
  }

  @Test func nameOfAnIndicatorThatNoNoticePrintsIsReported() throws {
    let found = try diagnostics([
      "indicators.yaml": "names: { 高企: [培育高新技术企业, 培育高新技木企业] }\n"
    ]).filter { $0.code == .unusedAlias && $0.message.contains("indicator") }
    #expect(found.map(\.message) == ["No notice prints the indicator “培育高新技木企业”"])
  }

  @Test func missingContentFileIsAnErrorThatNamesIt() throws {
    let found = try diagnostics([:]).filter { $0.code == .unreadableFile }
    #expect(found.allSatisfy { $0.severity == .error })
    #expect(found.contains { "\($0.place)".contains("regions.yaml") })
  }
}
