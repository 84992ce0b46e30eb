/// A facet value with the name people read: id `cangnan`, name 苍南县.
package struct FacetValue: Hashable, Sendable {
  package let id: String
  package let name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// What names the ids in documents, for facets, suggestions and understanding a query.
package struct SearchVocabulary: Sendable {
  package var regions: [FacetValue] = []
  package var packages: [FacetValue] = []
  package var departments: [FacetValue] = []
  package var lists: [FacetValue] = []
  /// `content/synonyms.yaml`.
  package var synonyms: [Synonym] = []

  package init() {}
}

/// Words people use for official ones.
package struct Synonym: Hashable, Sendable {
  package let from: String
  package let to: [String]
  package let weight: Double

  package init(from: String, to: [String], weight: Double) {
    self.from = from
    self.to = to
    self.weight = weight
  }
}

/// One file of the index: path relative to the site's root, and content.
package struct SearchFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Turns documents into the files of the index. Deterministic; order in, order out.
package struct SearchIndexer: Sendable {
  package init() {}

  package func index(_ documents: [SearchDocument], _ vocabulary: SearchVocabulary) -> [SearchFile] {
    []
  }
}
