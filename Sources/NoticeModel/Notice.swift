package import Diagnostics

/// A notice as GB/T 9704-2012 sees it: header 版头, body 主体, imprint 版记, every byte owned.
package struct Notice: Hashable, Sendable {
  /// The file name in `content/notices/` without its extension, e.g. `cangnan-2023`.
  package let id: String
  package let source: SourceText
  package let header: NoticeHeader
  package let body: NoticeBody
  package let imprint: NoticeImprint
  /// A partition of the source: no gap, no overlap, in order.
  package let spans: [Span]

  package init(
    id: String, source: SourceText, header: NoticeHeader, body: NoticeBody,
    imprint: NoticeImprint, spans: [Span]
  ) {
    self.id = id
    self.source = source
    self.header = header
    self.body = body
    self.imprint = imprint
    self.spans = spans
  }

  /// All clauses in the order of the notice; the one at index `n` has ordinal `n + 1`.
  package var clauses: [Clause] { body.domains.flatMap(\.clauses) }
}

/// Final text or a draft published for comment (征求意见稿).
package enum NoticeStatus: String, Sendable {
  case final
  case consultationDraft = "consultation-draft"
}

/// The document number 发文字号: issuer code, year, sequence (GB/T 9704-2012 §7.2.5).
package struct DocumentNumber: Hashable, Sendable {
  /// As printed, e.g. `苍政发〔2023〕22号`.
  package let text: String
  package let issuerCode: String
  package let year: Int
  package let sequence: Int

  package init(text: String, issuerCode: String, year: Int, sequence: Int) {
    self.text = text
    self.issuerCode = issuerCode
    self.year = year
    self.sequence = sequence
  }
}

/// When comments on a draft were taken; either end may be unstated.
package struct ConsultationPeriod: Hashable, Sendable {
  package let from: CalendarDate?
  package let to: CalendarDate?

  package init(from: CalendarDate?, to: CalendarDate?) {
    self.from = from
    self.to = to
  }
}

/// What stands before the body: the notice that carries the document, and the site's metadata.
///
/// Every field is what the text says, `nil` where it says nothing.
package struct NoticeHeader: Hashable, Sendable {
  /// The title of the forwarding notice, e.g. `苍南县人民政府印发…的通知`.
  package var noticeTitle: String?
  package var documentNumber: DocumentNumber?
  package var indexNumber: String?
  package var unifiedNumber: String?
  package var issuingBody: String?
  package var addressees: String?
  package var signedDate: CalendarDate?
  package var publishedDate: CalendarDate?
  package var status: NoticeStatus
  package var consultation: ConsultationPeriod?
  /// What the source site says of the validity (有效性: 有效), kept apart from ours.
  package var siteLabel: String?
  /// The unit that put the text on its site (发布单位).
  package var publishingUnit: String?

  package init(
    noticeTitle: String? = nil, documentNumber: DocumentNumber? = nil,
    indexNumber: String? = nil, unifiedNumber: String? = nil, issuingBody: String? = nil,
    addressees: String? = nil, signedDate: CalendarDate? = nil,
    publishedDate: CalendarDate? = nil, status: NoticeStatus = .final,
    consultation: ConsultationPeriod? = nil, siteLabel: String? = nil,
    publishingUnit: String? = nil
  ) {
    self.noticeTitle = noticeTitle
    self.documentNumber = documentNumber
    self.indexNumber = indexNumber
    self.unifiedNumber = unifiedNumber
    self.issuingBody = issuingBody
    self.addressees = addressees
    self.signedDate = signedDate
    self.publishedDate = publishedDate
    self.status = status
    self.consultation = consultation
    self.siteLabel = siteLabel
    self.publishingUnit = publishingUnit
  }
}

/// The document itself: title, preamble, domains with their clauses, closing.
package struct NoticeBody: Hashable, Sendable {
  /// The title of the document, printed or cut from the notice title; empty if there is none.
  package var title: String
  package var preamble: Passage
  package var domains: [Domain]
  package var closing: Passage

  package init(
    title: String = "", preamble: Passage = .empty, domains: [Domain] = [],
    closing: Passage = .empty
  ) {
    self.title = title
    self.preamble = preamble
    self.domains = domains
    self.closing = closing
  }
}

/// What stands after the body: who prints, when, who gets a copy.
package struct NoticeImprint: Hashable, Sendable {
  package var printingUnit: String?
  package var printedDate: CalendarDate?
  package var copyRecipients: String?

  package init(
    printingUnit: String? = nil, printedDate: CalendarDate? = nil, copyRecipients: String? = nil
  ) {
    self.printingUnit = printingUnit
    self.printedDate = printedDate
    self.copyRecipients = copyRecipients
  }
}

/// A first-level heading 领域 with its introduction and clauses.
///
/// Clauses that stand under no heading make one domain with empty label and title.
package struct Domain: Hashable, Sendable {
  /// Position in the notice, from 1.
  package let ordinal: Int
  /// As printed, e.g. `一、`.
  package let label: String
  /// As printed, without the parenthesis that names the lead, e.g. `扩大有效投资政策`.
  package let title: String
  package let headingRange: ByteRange
  /// Names of the lead departments, as printed in the heading.
  package let leadDepartments: [Passage]
  package let introduction: Passage
  package let clauses: [Clause]

  package init(
    ordinal: Int, label: String, title: String, headingRange: ByteRange,
    leadDepartments: [Passage], introduction: Passage, clauses: [Clause]
  ) {
    self.ordinal = ordinal
    self.label = label
    self.title = title
    self.headingRange = headingRange
    self.leadDepartments = leadDepartments
    self.introduction = introduction
    self.clauses = clauses
  }
}

/// One clause 条.
package struct Clause: Hashable, Sendable {
  /// Position in the notice, from 1, whatever the label says.
  package let ordinal: Int
  /// As printed, e.g. `1.`, `（十五）`, `第三条`.
  package let label: String
  package let title: Passage
  /// The text without label, title and the parenthesis of responsible units.
  package let text: Passage
  package let responsibleUnits: [ResponsibleUnit]
  /// From the first byte of the label to the last of the clause.
  package let range: ByteRange

  package init(
    ordinal: Int, label: String, title: Passage, text: Passage,
    responsibleUnits: [ResponsibleUnit], range: ByteRange
  ) {
    self.ordinal = ordinal
    self.label = label
    self.title = title
    self.text = text
    self.responsibleUnits = responsibleUnits
    self.range = range
  }
}

/// What a unit does for a clause.
package enum UnitRole: String, Sendable {
  /// 牵头
  case lead
  /// 责任
  case responsible
  /// 配合
  case supporting
}

/// A unit as the clause names it, without its lead mark.
package struct ResponsibleUnit: Hashable, Sendable {
  package let name: Passage
  package let role: UnitRole

  package init(name: Passage, role: UnitRole) {
    self.name = name
    self.role = role
  }
}
