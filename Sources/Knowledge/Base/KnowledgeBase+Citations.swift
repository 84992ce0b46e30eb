package import Facts
import NoticeModel

extension KnowledgeBase {
  /// The notice of the base that a citation names, `nil` where its text is not held.
  ///
  /// A document number decides; without one, the full title with its issuing body. A bare
  /// document title does not: many places print the same.
  package func notice(cited citation: Citation) -> NoticeEntry? {
    notices.first { entry in
      if let number = citation.documentNumber {
        return entry.notice.header.documentNumber?.text == number
      }
      return citation.title != nil && citation.title == entry.notice.header.noticeTitle
    }
  }
}
