package import Diagnostics

/// Where a definition comes from.
package enum DefinitionSource: String, Sendable {
  case notices
  case generalKnowledge = "general-knowledge"
  case both
  case none
}

/// A recurring term, from `content/concepts/<id>.md`.
package struct Concept: Hashable, Sendable {
  /// ASCII, used in addresses: `qiyouxiang`.
  package let id: String
  package let term: String
  package let aliases: [String]
  /// 政策体系, 民生, 科技 …
  package let kind: String?
  package let members: [String]
  package let related: [String]
  package let definition: String?
  package let definitionSource: DefinitionSource
  /// Words of which one must stand in the same place for a term that two concepts share
  /// (绿色通道: 节能审查 or 鲜活农产品).
  package let contexts: [String]
  /// Where the concept is written, for messages about its terms.
  package let place: DiagnosticPlace
  /// The author's note, Markdown; empty where there is none.
  package let note: String

  package init(
    id: String, term: String, aliases: [String] = [], kind: String? = nil,
    members: [String] = [], related: [String] = [], definition: String? = nil,
    definitionSource: DefinitionSource = .none, contexts: [String] = [], note: String = "",
    place: DiagnosticPlace = .none
  ) {
    self.id = id
    self.term = term
    self.aliases = aliases
    self.kind = kind
    self.members = members
    self.related = related
    self.definition = definition
    self.definitionSource = definitionSource
    self.contexts = contexts
    self.note = note
    self.place = place
  }
}
