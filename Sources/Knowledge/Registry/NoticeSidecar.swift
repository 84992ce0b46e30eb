/// What the sidecar `content/notices/<id>.yaml` says that the text cannot.
package struct NoticeSidecar: Hashable, Sendable {
  /// A region id.
  package let region: String?
  /// The address the text was taken from.
  package let sourceURL: String?
  package let year: Int?

  package init(region: String?, sourceURL: String? = nil, year: Int? = nil) {
    self.region = region
    self.sourceURL = sourceURL
    self.year = year
  }
}
