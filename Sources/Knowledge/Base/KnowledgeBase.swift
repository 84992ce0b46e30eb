package import NoticeModel

/// All that is known, linked: what every page and every data file is made from.
package struct KnowledgeBase: Sendable {
  /// The day for which validity is computed.
  package let asOf: CalendarDate
  package let registries: Registries
  /// In the order of `id`.
  package let notices: [NoticeEntry]
  /// In the order of `id`.
  package let measures: [Measure]
  /// Indices of notices by document number and by the title of the notice; the first of equal ones.
  let indexOfNumber: [String: Int]
  let indexOfTitle: [String: Int]

  package init(
    asOf: CalendarDate, registries: Registries, notices: [NoticeEntry], measures: [Measure]
  ) {
    self.asOf = asOf
    self.registries = registries
    self.notices = notices
    self.measures = measures
    indexOfNumber = KnowledgeBase.index(notices) { $0.documentNumber?.text }
    indexOfTitle = KnowledgeBase.index(notices) { $0.noticeTitle }
  }

  private static func index(
    _ notices: [NoticeEntry], by name: (NoticeHeader) -> String?
  ) -> [String: Int] {
    let named = notices.enumerated().compactMap { index, entry in
      name(entry.notice.header).map { ($0, index) }
    }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }
}
