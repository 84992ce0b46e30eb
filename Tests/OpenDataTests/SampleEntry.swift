import Diagnostics
import Facts
import Knowledge
import NoticeModel
import NoticeParser

/// Small notices, linked, for tests of what is published about them.
enum SampleEntry {
  static func base(
    _ notices: [(id: String, head: String, added: String?)],
    clauses: String = "1.支持养老。新建食堂。\n", asOf: String = "2026-01-01"
  ) throws -> KnowledgeBase {
    let parsed = notices.map { notice in
      let text = "\(notice.head)\n关于改善民生的若干政策\n一、民生政策\n\(clauses)"
      let source = SourceText(name: "\(notice.id).txt", text: text)
      let parsed = NoticeParser().parse(source, id: notice.id).output
      return (notice: parsed, facts: FactExtractor().extract(parsed).output)
    }
    var sidecars: [String: NoticeSidecar] = [:]
    for notice in notices {
      sidecars[notice.id] = NoticeSidecar(
        region: nil, added: notice.added.flatMap(CalendarDate.init(iso:)))
    }
    guard let day = CalendarDate(iso: asOf) else { throw NoSuchDay() }
    return KnowledgeLinker(registries: Registries(sidecars: sidecars), asOf: day)
      .link(parsed).output
  }

  private struct NoSuchDay: Error {}
}
