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
