import Knowledge
import NoticeModel

extension NoticeEntry {
  /// The document number as printed, empty where the text has none.
  var documentNumberText: String { notice.header.documentNumber?.text ?? "" }

  /// The title people know the notice by: that of the forwarding notice, else the document's.
  var displayTitle: String { notice.header.noticeTitle ?? notice.body.title }
}
