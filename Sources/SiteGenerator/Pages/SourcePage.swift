import Diagnostics
import Knowledge
import Markup
import NoticeModel
package import Templates

/// `notices/<notice>/source.html`: the proof that no text was lost.
///
/// Every byte of the source in its own order, each span with its role; only personal contact data
/// is replaced by a remark.
package struct SourcePage: PageView {
  package let chrome: PageChrome
  let entry: NoticeEntry
  let text: TrustedHTML
  let roles: [RoleCount]
  let digest: SourceDigest

  init(_ entry: NoticeEntry, plan: SitePlan) {
    chrome = PageChrome(
      .source(entry.id), title: "原文校验", section: .regions,
      crumbs: [(.regions, "地区"), (.notice(entry.id), plan.shortName(of: entry))], site: plan)
    self.entry = entry
    digest = plan.sources[entry.id] ?? SourceDigest(sha256: "", bytes: 0)
    text = SourcePage.text(entry.notice)
    roles = SpanRole.allCases.compactMap { role in
      let spans = entry.notice.spans.filter { $0.role == role }
      return spans.isEmpty
        ? nil : RoleCount(role, spans.count, spans.reduce(0) { $0 + $1.range.count })
    }
  }

  private static func text(_ notice: Notice) -> TrustedHTML {
    let contactRemark = DocumentLine.contactRemark(of: notice)
    var writer = MarkupWriter()
    var saidContact = false
    for span in notice.spans {
      switch span.role {
      case .whitespace: writer.text(notice.source.text(in: span.range))
      case .contact:
        if !saidContact { writer.element("span", ["class": "role-contact"], text: contactRemark) }
        saidContact = true
      default:
        writer.element(
          "span", ["class": "role-\(span.role.rawValue)", "title": Wording.span(span.role)],
          text: notice.source.text(in: span.range))
      }
    }
    return writer.html
  }

  package static let fields: [TemplateField<SourcePage>] =
    chromeFields + [
      .html("text") { $0.text },
      .list("roles") { $0.roles },
      .text("noticeURL") { _ in "index.html" },
      .text("noticeName") { Wording.title($0.entry.displayTitle) },
      .text("sha256") { $0.digest.sha256 },
      .text("fileBytes") { String($0.digest.bytes) },
      .text("textBytes") { String($0.entry.notice.source.bytes.count) },
      .text("encoding") { $0.entry.notice.source.encoding },
      .text("spanCount") { String($0.entry.notice.spans.count) },
    ]
}
