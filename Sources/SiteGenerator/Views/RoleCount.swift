import NoticeModel
package import Templates

/// How many spans and bytes of a notice have one role.
package struct RoleCount: TemplateView {
  let role: SpanRole
  let spans: Int
  let bytes: Int

  init(_ role: SpanRole, _ spans: Int, _ bytes: Int) {
    self.role = role
    self.spans = spans
    self.bytes = bytes
  }

  package static let fields: [TemplateField<RoleCount>] = [
    .text("role") { $0.role.rawValue },
    .text("roleName") { Wording.span($0.role) },
    .text("spans") { String($0.spans) },
    .text("bytes") { String($0.bytes) },
  ]
}
