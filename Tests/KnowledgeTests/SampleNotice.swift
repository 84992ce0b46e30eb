import Diagnostics
import Facts
import NoticeModel
import Testing

@testable import Knowledge

/// Builds small notices whose passages point into a source that really holds their words.
struct SampleNotice {
  struct ClauseText {
    let title: String
    let text: String
    var units: [String] = []
    /// Printed behind the units, inside their span.
    var remark = ""
  }

  let id: String
  private var bytes: [UInt8] = []
  private var spans: [Span] = []
  private var domains: [Domain] = []
  private var closing = Passage.empty
  private var preamble = Passage.empty
  private var ordinal = 0

  init(_ id: String) {
    self.id = id
  }

  mutating func addPreamble(_ words: String) { preamble = append(words, .preamble) }

  mutating func addClosing(_ words: String) { closing = append(words, .closing) }

  mutating func addDomain(
    _ title: String, leads: [String] = [], introduction: String = "", clauses: [ClauseText] = []
  ) {
    let heading = append(title, .domainHeading)
    let leadPassages = leads.map { append($0, .domainHeading) }
    let introduction = append(introduction, .domainIntroduction)
    domains.append(
      Domain(
        ordinal: domains.count + 1, label: "", title: title,
        headingRange: heading.extent ?? ByteRange(0, 0), leadDepartments: leadPassages,
        introduction: introduction, clauses: clauses.map { add($0) }))
  }

  func notice(status: NoticeStatus = .final, issuingBody: String? = nil) -> Notice {
    Notice(
      id: id, source: SourceText(name: "content/notices/\(id).txt", bytes: bytes),
      header: NoticeHeader(issuingBody: issuingBody, status: status),
      body: NoticeBody(preamble: preamble, domains: domains, closing: closing),
      imprint: NoticeImprint(), spans: spans)
  }

  private mutating func add(_ clause: ClauseText) -> Clause {
    ordinal += 1
    let start = bytes.count
    let title = append(clause.title, .clauseTitle)
    let text = append(clause.text, .clauseText)
    let units = clause.units.map {
      ResponsibleUnit(name: append($0, .responsibleUnits), role: .responsible)
    }
    if !clause.remark.isEmpty { _ = append(clause.remark, .responsibleUnits) }
    return Clause(
      ordinal: ordinal, label: "\(ordinal)．", title: title, text: text, responsibleUnits: units,
      range: ByteRange(start, bytes.count))
  }

  private mutating func append(_ words: String, _ role: SpanRole) -> Passage {
    guard !words.isEmpty else { return .empty }
    let range = ByteRange(bytes.count, bytes.count + words.utf8.count)
    bytes += Array(words.utf8)
    spans.append(Span(role, range))
    return Passage(text: words, pieces: [range])
  }
}

extension Notice {
  /// The facts of a notice that has none.
  var noFacts: NoticeFacts {
    NoticeFacts(
      introductions: body.domains.map { _ in PlaceFacts() },
      clauses: clauses.map { _ in PlaceFacts() })
  }
}

extension KnowledgeLinker {
  /// Links notices without facts, as of a fixed day.
  static func link(_ notices: [Notice], _ registries: Registries) throws -> Diagnosed<KnowledgeBase>
  {
    let day = try #require(CalendarDate(iso: "2026-01-01"))
    return KnowledgeLinker(registries: registries, asOf: day)
      .link(notices.map { ($0, $0.noFacts) })
  }
}
