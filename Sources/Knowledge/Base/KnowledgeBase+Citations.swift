package import Facts

extension KnowledgeBase {
  /// The notice of the base that a citation names, `nil` where its text is not held.
  ///
  /// A document number decides; without one, the full title with its issuing body. A bare
  /// document title does not: many places print the same.
  package func notice(cited citation: Citation) -> NoticeEntry? {
    let index =
      if let number = citation.documentNumber {
        indexOfNumber[number]
      } else {
        citation.title.flatMap { indexOfTitle[$0] }
      }
    return index.map { notices[$0] }
  }
}
