/// A place that issues notices, from `content/regions.yaml`.
package struct Region: Hashable, Sendable {
  /// ASCII, used in addresses: `cangnan`.
  package let id: String
  /// 苍南县
  package let name: String
  /// 苍南
  package let shortName: String
  /// 县, 区, 县级市 …
  package let level: String
  /// GB/T 2260, six digits.
  package let code: String
  package let city: String
  package let province: String

  package init(
    id: String, name: String, shortName: String, level: String, code: String, city: String,
    province: String
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.level = level
    self.code = code
    self.city = city
    self.province = province
  }
}

/// One of the eight canonical policy packages (the 8 of “8+4”), from `content/packages.yaml`.
package struct PolicyPackage: Hashable, Sendable {
  package let id: String
  package let name: String
  /// Words by which a printed domain title is recognised, strongest first.
  package let cues: [String]

  package init(id: String, name: String, cues: [String]) {
    self.id = id
    self.name = name
    self.cues = cues
  }
}

/// One of the four guarantee lists 要素保障清单 (the 4 of “8+4”), from `content/lists.yaml`.
package struct GuaranteeList: Hashable, Sendable {
  package let id: String
  package let name: String
  package let titleCues: [String]
  package let bodyCues: [String]

  package init(id: String, name: String, titleCues: [String], bodyCues: [String]) {
    self.id = id
    self.name = name
    self.titleCues = titleCues
    self.bodyCues = bodyCues
  }
}

/// One functional department across levels and mergers, from `content/departments.yaml`.
package struct Department: Hashable, Sendable {
  /// ASCII, used in addresses: `fagai`.
  package let id: String
  /// Without level: 发改局
  package let name: String
  /// 发展和改革局
  package let fullName: String?
  /// 政府部门, 党委部门, 国有企业 …
  package let kind: String?
  /// Names as notices print them, with or without the level: 县发改局, 人社局.
  package let printedNames: [String]

  package init(
    id: String, name: String, fullName: String?, kind: String?, printedNames: [String]
  ) {
    self.id = id
    self.name = name
    self.fullName = fullName
    self.kind = kind
    self.printedNames = printedNames
  }
}

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
  /// The author's note, Markdown; empty where there is none.
  package let note: String

  package init(
    id: String, term: String, aliases: [String] = [], kind: String? = nil,
    members: [String] = [], related: [String] = [], definition: String? = nil,
    definitionSource: DefinitionSource = .none, note: String = ""
  ) {
    self.id = id
    self.term = term
    self.aliases = aliases
    self.kind = kind
    self.members = members
    self.related = related
    self.definition = definition
    self.definitionSource = definitionSource
    self.note = note
  }
}

/// A reviewed decision on two clauses, from `content/alignment.yaml`; wins over the computation.
package struct AlignmentDecision: Hashable, Sendable {
  package enum Verdict: String, Sendable { case same, partial, different }
  package let left: ClauseReference
  package let right: ClauseReference
  package let verdict: Verdict
  package let reason: String

  package init(
    left: ClauseReference, right: ClauseReference, verdict: Verdict, reason: String
  ) {
    self.left = left
    self.right = right
    self.verdict = verdict
    self.reason = reason
  }
}

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

/// Everything in `content/` that is not a notice.
package struct Registries: Sendable {
  package var regions: [Region]
  package var packages: [PolicyPackage]
  package var lists: [GuaranteeList]
  package var departments: [Department]
  package var concepts: [Concept]
  package var decisions: [AlignmentDecision]
  /// By notice id.
  package var sidecars: [String: NoticeSidecar]

  package init(
    regions: [Region] = [], packages: [PolicyPackage] = [], lists: [GuaranteeList] = [],
    departments: [Department] = [], concepts: [Concept] = [],
    decisions: [AlignmentDecision] = [], sidecars: [String: NoticeSidecar] = [:]
  ) {
    self.regions = regions
    self.packages = packages
    self.lists = lists
    self.departments = departments
    self.concepts = concepts
    self.decisions = decisions
    self.sidecars = sidecars
  }
}
