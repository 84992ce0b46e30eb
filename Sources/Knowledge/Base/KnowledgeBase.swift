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

  package init(
    asOf: CalendarDate, registries: Registries, notices: [NoticeEntry], measures: [Measure]
  ) {
    self.asOf = asOf
    self.registries = registries
    self.notices = notices
    self.measures = measures
  }
}
