import Facts
import Knowledge
import NoticeModel
package import Templates

/// Whether a notice applies: the computed state, the stated interval, the source site's label.
///
/// The three facts stay apart. The interval is printed, so that the page stays true without
/// JavaScript; a script corrects the word for the reader's own day.
package struct StatusView: TemplateView {
  let state: String
  let word: String
  let from: String
  let to: String
  let sentence: String
  let siteLabel: String
  let hasConflict: Bool
  let consultation: String
  /// The stated interval for people: 2023年1月1日至2023年12月31日.
  let term: String

  init(_ entry: NoticeEntry) {
    let validity = entry.facts.validity
    state = entry.validity.rawValue
    word = Wording.state(entry.validity)
    from = validity.from?.description ?? ""
    to = validity.to?.description ?? ""
    sentence = validity.text ?? ""
    siteLabel = entry.notice.header.siteLabel ?? ""
    hasConflict = entry.labelContradictsTerm
    consultation =
      entry.notice.header.consultation.map { period in
        Wording.interval(period.from, period.to)
      } ?? ""
    term = Wording.interval(validity.from, validity.to)
  }

  package static let fields: [TemplateField<StatusView>] = [
    .text("state") { $0.state },
    .text("stateWord") { $0.word },
    .text("validFrom") { $0.from },
    .text("validTo") { $0.to },
    .text("validitySentence") { TypographicRepair.repaired($0.sentence) },
    .text("siteLabel") { $0.siteLabel },
    .flag("hasConflict") { $0.hasConflict },
    .text("consultation") { $0.consultation },
    .text("term") { $0.term },
    .flag("isDraft") { $0.state == ValidityState.draft.rawValue },
    .flag("isInForce") { $0.state == ValidityState.inForce.rawValue },
  ]
}
