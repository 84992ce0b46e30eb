package import NoticeModel

/// What the sidecar `content/notices/<id>.yaml` says that the text cannot.
package struct NoticeSidecar: Hashable, Sendable {
  /// A region id.
  package let region: String?
  /// The address the text was taken from.
  package let sourceURL: String?
  package let year: Int?
  /// The day the notice was taken in. It never changes, so feeds and addresses can rest on it.
  package let added: CalendarDate?

  package init(
    region: String?, sourceURL: String? = nil, year: Int? = nil, added: CalendarDate? = nil
  ) {
    self.region = region
    self.sourceURL = sourceURL
    self.year = year
    self.added = added
  }
}
