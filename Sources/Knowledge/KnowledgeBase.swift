package import Diagnostics
package import Facts
package import NoticeModel

/// The address of a clause: notice id and ordinal, `cangnan-2023/12`.
package struct ClauseReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let notice: String
  package let ordinal: Int

  package init(notice: String, ordinal: Int) {
    self.notice = notice
    self.ordinal = ordinal
  }

  package var description: String { "\(notice)/\(ordinal)" }

  package static func < (left: ClauseReference, right: ClauseReference) -> Bool {
    (left.notice, left.ordinal) < (right.notice, right.ordinal)
  }
}

/// Everything known, linked and in a fixed order: the input of all renderers.
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

/// One notice with its facts and links.
package struct NoticeEntry: Sendable {
  package let notice: Notice
  package let facts: NoticeFacts
  package let sidecar: NoticeSidecar
  package let region: Region?
  /// The year the policies are for.
  package let year: Int?
  package let validity: ValidityState
  /// One for each domain, in order.
  package let domains: [DomainEntry]
  /// One for each clause, in order.
  package let clauses: [ClauseEntry]
  /// Mentions of concepts in the closing.
  package let closingMentions: [ConceptMention]

  package var id: String { notice.id }

  package init(
    notice: Notice, facts: NoticeFacts, sidecar: NoticeSidecar, region: Region?, year: Int?,
    validity: ValidityState, domains: [DomainEntry], clauses: [ClauseEntry],
    closingMentions: [ConceptMention] = []
  ) {
    self.notice = notice
    self.facts = facts
    self.sidecar = sidecar
    self.region = region
    self.year = year
    self.validity = validity
    self.domains = domains
    self.clauses = clauses
    self.closingMentions = closingMentions
  }
}

package struct DomainEntry: Sendable {
  package let domain: Domain
  /// A package id, `nil` where none fits.
  package let package: String?
  /// One for each lead department of the heading; ids, `nil` where unknown.
  package let leadDepartments: [String?]
  /// Mentions of concepts in the introduction.
  package let mentions: [ConceptMention]
  /// Indices into the notice's clauses.
  package let clauseIndices: Range<Int>

  package init(
    domain: Domain, package: String?, leadDepartments: [String?], mentions: [ConceptMention],
    clauseIndices: Range<Int>
  ) {
    self.domain = domain
    self.package = package
    self.leadDepartments = leadDepartments
    self.mentions = mentions
    self.clauseIndices = clauseIndices
  }
}

/// One clause with its facts and links.
package struct ClauseEntry: Sendable {
  package let reference: ClauseReference
  package let clause: Clause
  package let facts: PlaceFacts
  /// Index into the notice's domains.
  package let domainIndex: Int
  /// One for each responsible unit; ids, `nil` where unknown.
  package let departments: [String?]
  /// In reading order, title first.
  package let mentions: [ConceptMention]
  package let lists: [ListMembership]
  /// Best first.
  package let counterparts: [Counterpart]
  /// The measure the clause belongs to; `nil` where it has no counterpart.
  package let measure: String?

  package init(
    reference: ClauseReference, clause: Clause, facts: PlaceFacts, domainIndex: Int,
    departments: [String?], mentions: [ConceptMention], lists: [ListMembership],
    counterparts: [Counterpart], measure: String?
  ) {
    self.reference = reference
    self.clause = clause
    self.facts = facts
    self.domainIndex = domainIndex
    self.departments = departments
    self.mentions = mentions
    self.lists = lists
    self.counterparts = counterparts
    self.measure = measure
  }

  /// Ids of the concepts mentioned, each once, in reading order.
  package var concepts: [String] {
    var seen: Set<String> = []
    return mentions.map(\.concept).filter { seen.insert($0).inserted }
  }
}

/// A term of a concept at a place of a notice.
package struct ConceptMention: Hashable, Sendable {
  package enum Part: String, Sendable { case title, text }
  package let concept: String
  package let part: Part
  /// UTF-8 offsets into the title or the text.
  package let range: ByteRange
  /// The words as printed.
  package let words: String

  package init(concept: String, part: Part, range: ByteRange, words: String) {
    self.concept = concept
    self.part = part
    self.range = range
    self.words = words
  }
}

/// Why a clause stands in a guarantee list.
package struct ListMembership: Hashable, Sendable {
  /// A list id.
  package let list: String
  /// The words that put it there, as printed.
  package let cue: String
  package let part: ConceptMention.Part

  package init(list: String, cue: String, part: ConceptMention.Part) {
    self.list = list
    self.cue = cue
    self.part = part
  }
}

/// How two clauses were matched.
package enum AlignmentBasis: String, CaseIterable, Sendable {
  case equalTitle = "equal-title"
  case similarTitle = "similar-title"
  case similarText = "similar-text"
  case sharedFigures = "shared-figures"
  case reviewed
}

package struct Counterpart: Hashable, Sendable {
  package enum Match: String, Sendable { case exact, partial }
  package let clause: ClauseReference
  package let match: Match
  /// From 0 to 1.
  package let score: Double
  package let basis: AlignmentBasis

  package init(clause: ClauseReference, match: Match, score: Double, basis: AlignmentBasis) {
    self.clause = clause
    self.match = match
    self.score = score
    self.basis = basis
  }
}

/// A group of counterparts: one subject across notices 同类举措.
package struct Measure: Hashable, Sendable {
  /// ASCII and stable: derived from its first member, e.g. `cangnan-2023-12`.
  package let id: String
  /// A title printed by a member.
  package let title: String
  package let package: String?
  /// In the order of notices.
  package let members: [ClauseReference]

  package init(id: String, title: String, package: String?, members: [ClauseReference]) {
    self.id = id
    self.title = title
    self.package = package
    self.members = members
  }
}

/// Links notices, facts and registries into one base.
package struct KnowledgeLinker: Sendable {
  package let registries: Registries
  package let asOf: CalendarDate

  package init(registries: Registries, asOf: CalendarDate) {
    self.registries = registries
    self.asOf = asOf
  }

  package func link(_ notices: [(notice: Notice, facts: NoticeFacts)]) -> Diagnosed<KnowledgeBase> {
    Diagnosed(
      KnowledgeBase(asOf: asOf, registries: registries, notices: [], measures: []))
  }
}
