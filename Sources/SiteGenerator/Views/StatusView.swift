import Facts
import Knowledge
import NoticeModel
package import Templates

/// Whether a notice applies: the computed state, the stated interval, the source site's label.
///
/// The three facts stay apart. The interval is printed, so that the page stays true without
/// JavaScript; a script corrects the word for the reader's own day.
package struct StatusView: TemplateView {
  private let entry: NoticeEntry

  init(_ entry: NoticeEntry) {
    self.entry = entry
  }

  private var validity: Validity { entry.facts.validity }

  private var consultation: String {
    entry.notice.header.consultation.map { Wording.interval($0.from, $0.to) } ?? ""
  }

  package static let fields: [TemplateField<StatusView>] = [
    .text("state") { $0.entry.validity.rawValue },
    .text("stateWord") { Wording.state($0.entry.validity) },
    .text("validFrom") { $0.validity.from?.description ?? "" },
    .text("validTo") { $0.validity.to?.description ?? "" },
    .text("validitySentence") { TypographicRepair.repaired($0.validity.text ?? "") },
    .text("siteLabel") { $0.entry.notice.header.siteLabel ?? "" },
    .flag("hasConflict") { $0.entry.labelContradictsTerm },
    .text("consultation") { $0.consultation },
    // For people: 2023年1月1日至2023年12月31日.
    .text("term") { Wording.interval($0.validity.from, $0.validity.to) },
    .flag("isDraft") { $0.entry.validity == .draft },
    .flag("isInForce") { $0.entry.validity == .inForce },
  ]
}
