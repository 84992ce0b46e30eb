import Diagnostics
import Foundation
import Knowledge
import NoticeModel
import Publisher

extension Gold {
  /// The notices linked with the project's registries, but for the reviewed decisions of
  /// `content/alignment.yaml`: what is measured is the computation alone.
  func knowledge() throws -> KnowledgeBase {
    var registries = ContentLoader(folder: folder.path + "/content").load().output
    registries.decisions = []
    guard let day = CalendarDate(year: 2026, month: 1, day: 1) else {
      throw GoldError.badRecord("day")
    }
    let linker = KnowledgeLinker(registries: registries, asOf: day)
    return try linker.link(notices.map(entry).map { ($0.notice, $0.facts) }).output
  }
}
