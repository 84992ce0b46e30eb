import Knowledge
import NoticeModel

extension NoticeEntry {
  /// The document number as printed, empty where the text has none.
  var documentNumberText: String { notice.header.documentNumber?.text ?? "" }

  /// The title people know the notice by: that of the forwarding notice, else the document's.
  var displayTitle: String {
    TypographicRepair.title(notice.header.noticeTitle ?? notice.body.title)
  }

  /// How a page is cited: `《标题》（文号）`; of a draft its being one is said.
  func citation(of title: String) -> String {
    let number = documentNumberText
    return Wording.title(TypographicRepair.title(title))
      + (number.isEmpty ? "" : "（\(number)）")
      + (notice.header.status == .consultationDraft ? "（征求意见稿）" : "")
  }
}
