package import Diagnostics

/// What a stretch of the source is. The spans of a notice partition its bytes.
package enum SpanRole: String, CaseIterable, Sendable {
  case chrome
  case metadata
  case noticeTitle = "notice-title"
  case documentNumber = "document-number"
  case addressees
  case noticeBody = "notice-body"
  case signature
  case date
  case title
  case preamble
  case domainHeading = "domain-heading"
  case domainIntroduction = "domain-introduction"
  case clauseLabel = "clause-label"
  case clauseTitle = "clause-title"
  case clauseText = "clause-text"
  case responsibleUnits = "responsible-units"
  case closing
  case imprint
  /// Personal contact data: kept in the source, published nowhere.
  case contact
  case whitespace
}

/// One stretch of source with its role.
package struct Span: Hashable, Sendable {
  package let role: SpanRole
  package let range: ByteRange

  package init(_ role: SpanRole, _ range: ByteRange) {
    self.role = role
    self.range = range
  }
}
