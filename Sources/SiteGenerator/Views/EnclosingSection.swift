import Markup
import NoticeModel
package import Templates

/// A heading above a domain's own, on its notice's page.
package struct EnclosingSection: TemplateView {
  let heading: EnclosingHeading
  let introduction: TrustedHTML

  package static let fields: [TemplateField<EnclosingSection>] = [
    .text("enclosingLabel") { TypographicRepair.repaired($0.heading.label) },
    .text("enclosingTitle") { TypographicRepair.repaired($0.heading.title) },
    .html("introduction") { $0.introduction },
  ]
}
