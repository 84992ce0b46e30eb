/// Everything extracted from one notice by rule, each with its words and their place.
package struct NoticeFacts: Hashable, Sendable {
  /// One for each domain, in order.
  package var introductions: [PlaceFacts]
  /// One for each clause, in order.
  package var clauses: [PlaceFacts]
  package var closing: PlaceFacts
  package var validity: Validity
  package var totalSupport: TotalSupport?
  package var citations: [Citation]

  package init(
    introductions: [PlaceFacts], clauses: [PlaceFacts], closing: PlaceFacts = PlaceFacts(),
    validity: Validity = Validity(text: nil, range: nil, from: nil, to: nil),
    totalSupport: TotalSupport? = nil, citations: [Citation] = []
  ) {
    self.introductions = introductions
    self.clauses = clauses
    self.closing = closing
    self.validity = validity
    self.totalSupport = totalSupport
    self.citations = citations
  }
}
