/// The closed list of diagnostics. Each has an entry in docs/diagnostics.md and a fixture in
/// `DiagnosticFixtureTests`.
///
/// The severity belongs to the code, so that one problem is never an error here and a note there.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // Content files
  case unreadableFile = "unreadable-file"
  case invalidYAML = "invalid-yaml"
  case invalidIdentifier = "invalid-identifier"
  case duplicateIdentifier = "duplicate-identifier"
  case unknownReference = "unknown-reference"
  case unknownKey = "unknown-key"
  case missingValue = "missing-value"
  case invalidAddress = "invalid-address"
  case unappliedEmphasis = "unapplied-emphasis"
  case rawHTML = "raw-html"
  // Templates
  case templateSyntax = "template-syntax"
  case unknownTemplateKey = "unknown-template-key"
  case unknownPartial = "unknown-partial"
  // Notices
  case brokenPartition = "broken-partition"
  case otherEncoding = "other-encoding"
  case damagedText = "damaged-text"
  case webPage = "web-page"
  case noClauses = "no-clauses"
  case noTitle = "no-title"
  case numberingGap = "numbering-gap"
  case numberingRepeat = "numbering-repeat"
  case numberingOrder = "numbering-order"
  case numberingForm = "numbering-form"
  case labelMark = "label-mark"
  case unclosedBracket = "unclosed-bracket"
  case emptyClause = "empty-clause"
  case sumMismatch = "sum-mismatch"
  // Knowledge
  case labelConflict = "label-conflict"
  case unknownDepartment = "unknown-department"
  case ambiguousAlias = "ambiguous-alias"
  case unusedAlias = "unused-alias"
  case staleDecision = "stale-decision"
  case uselessDecision = "useless-decision"
  // Search
  case unusedSynonym = "unused-synonym"

  package var severity: Severity {
    switch self {
    case .brokenPartition, .unreadableFile, .invalidYAML, .invalidIdentifier,
      .duplicateIdentifier, .missingValue, .invalidAddress, .templateSyntax, .unknownTemplateKey,
      .unknownPartial:
      .error
    case .noClauses, .noTitle, .damagedText, .unclosedBracket, .emptyClause, .numberingGap,
      .numberingRepeat, .numberingOrder, .numberingForm, .unknownReference, .unknownKey,
      .unknownDepartment, .ambiguousAlias, .unusedAlias, .staleDecision, .uselessDecision,
      .unusedSynonym, .unappliedEmphasis, .rawHTML:
      .warning
    case .otherEncoding, .webPage, .labelMark, .sumMismatch, .labelConflict: .note
    }
  }
}
