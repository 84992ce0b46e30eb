package import Diagnostics
package import NoticeModel

/// A place of a notice that facts stand in.
package enum FactPlace: Hashable, Sendable {
  /// The letter that forwards the document (现印发给你们).
  case noticeBody
  case preamble
  /// The introduction of the domain with this ordinal.
  case introduction(Int)
  /// The clause with this ordinal.
  case clause(Int)
  case closing

  /// `7`, `intro:2`, `notice-body`, `preamble`, `closing`: the form that data files use.
  package var description: String {
    switch self {
    case .noticeBody: "notice-body"
    case .preamble: "preamble"
    case .introduction(let ordinal): "intro:\(ordinal)"
    case .clause(let ordinal): "\(ordinal)"
    case .closing: "closing"
    }
  }
}

/// The facts of one place.
package struct PlaceFacts: Hashable, Sendable {
  package var money: [Money]
  package var targets: [Target]
  package var sums: [SumCheck]
  /// Terms of its own that the place states, e.g. 6月底前.
  package var terms: [Term]

  package init(
    money: [Money] = [], targets: [Target] = [], sums: [SumCheck] = [], terms: [Term] = []
  ) {
    self.money = money
    self.targets = targets
    self.sums = sums
    self.terms = terms
  }
}

/// A stated period or deadline.
package struct Term: Hashable, Sendable {
  package let text: String
  package let range: ByteRange
  package let from: CalendarDate?
  package let to: CalendarDate?

  package init(text: String, range: ByteRange, from: CalendarDate?, to: CalendarDate?) {
    self.text = text
    self.range = range
    self.from = from
    self.to = to
  }
}

/// Whether a notice applies on a given day.
package enum ValidityState: String, Sendable {
  case inForce = "in-force"
  case expired
  case notYet = "not-yet"
  case draft
  case unknown
}

/// The stated term of a notice. The state is computed from it for a day, never asserted.
package struct Validity: Hashable, Sendable {
  /// The sentence that states the term, verbatim.
  package let text: String?
  package let range: ByteRange?
  package let from: CalendarDate?
  package let to: CalendarDate?

  package init(text: String?, range: ByteRange?, from: CalendarDate?, to: CalendarDate?) {
    self.text = text
    self.range = range
    self.from = from
    self.to = to
  }

  package func state(on day: CalendarDate, status: NoticeStatus) -> ValidityState {
    if status == .consultationDraft { return .draft }
    if let to, day > to { return .expired }
    if let from, day < from { return .notYet }
    return from == nil && to == nil ? .unknown : .inForce
  }
}

/// How a citing notice stands to a cited document.
package enum CitationRelation: String, Sendable {
  /// 依据: the notice rests on it.
  case basis
  /// 承接: the notice carries it out.
  case implements
  /// 引用: it is merely named.
  case mentions
  /// The notice names itself.
  case itself = "self"
}

package struct Citation: Hashable, Sendable {
  package let title: String?
  package let documentNumber: String?
  package let relation: CitationRelation
  package let place: FactPlace
  package let range: ByteRange

  package init(
    title: String?, documentNumber: String?, relation: CitationRelation, place: FactPlace,
    range: ByteRange
  ) {
    self.title = title
    self.documentNumber = documentNumber
    self.relation = relation
    self.place = place
    self.range = range
  }
}

/// The total that a notice says it supports its policies with (支持总额为…).
package struct TotalSupport: Hashable, Sendable {
  /// The sentence, verbatim.
  package let text: String
  package let range: ByteRange
  package let value: ExactDecimal
  package let currency: Currency

  package init(text: String, range: ByteRange, value: ExactDecimal, currency: Currency) {
    self.text = text
    self.range = range
    self.value = value
    self.currency = currency
  }
}

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
