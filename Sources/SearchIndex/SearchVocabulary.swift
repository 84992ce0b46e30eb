/// A facet value with the name people read: id `cangnan`, name 苍南县.
package struct FacetValue: Hashable, Sendable {
  package let id: String
  package let name: String
  /// Other names that people type: 苍南, 温州市.
  package let names: [String]

  package init(id: String, name: String, names: [String] = []) {
    self.id = id
    self.name = name
    self.names = names
  }
}

/// What names the ids in documents, for facets, suggestions and understanding a query.
package struct SearchVocabulary: Sendable {
  package var regions: [FacetValue] = []
  package var packages: [FacetValue] = []
  package var departments: [FacetValue] = []
  package var lists: [FacetValue] = []
  /// Anchors of the indicators that `targets.html` compares; a name, with its unit where two share it.
  package var indicators: [String] = []
  /// `content/synonyms.yaml`.
  package var synonyms: [Synonym] = []

  package init() {}
}

/// Words people use for official ones: one entry of `content/synonyms.yaml`.
package struct Synonym: Hashable, Sendable {
  package let from: String
  package let to: [String]
  /// What a hit on `to` counts beside a hit on the typed word, which counts 1.
  package let weight: Double
  /// Whether each of `to` also leads to `from`.
  package let mutual: Bool
  /// Whether the typed word itself is left out, because its characters mean something else in
  /// official text: 高企 would find 提高企业.
  package let instead: Bool

  package init(
    from: String, to: [String], weight: Double = 0.5, mutual: Bool = false, instead: Bool = false
  ) {
    self.from = from
    self.to = to
    self.weight = weight
    self.mutual = mutual
    self.instead = instead
  }
}
