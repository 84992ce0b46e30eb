import Diagnostics
import Facts
import NoticeModel
package import Templates

/// One amount with its words and a link to them.
package struct MoneyView: TemplateView {
  let money: Money
  /// The words before it that say what it is for.
  let lead: String
  let evidence: String
  /// The place, where the row stands among those of other places.
  let place: LinkView?
  let region: String

  init(
    _ money: Money, lead: String, evidence: String, place: LinkView? = nil, region: String = ""
  ) {
    self.money = money
    self.lead = lead
    self.evidence = evidence
    self.place = place
    self.region = region
  }

  /// The amounts of a passage, each with the address of its words on `page`.
  static func all(
    _ amounts: [Money], in passage: Passage, page: String = "",
    place: LinkView? = nil, region: String = ""
  ) -> [MoneyView] {
    let leads = LeadingWords.all(of: amounts, in: passage)
    return amounts.map { money in
      MoneyView(
        money, lead: leads[money.range] ?? "", evidence: page + "#" + Anchor.fact(money.range),
        place: place, region: region)
    }
  }

  package static let fields: [TemplateField<MoneyView>] = [
    .text("words") { TypographicRepair.repaired($0.money.text) },
    .text("lead") { $0.lead },
    .text("purpose") { LeadingWords.purpose($0.lead) },
    .text("evidence") { $0.evidence },
    .text("amount") {
      Wording.comparator($0.money.comparator)
        + FigureFormat.amount($0.money.value, $0.money.currency)
        + ($0.money.per.map { "/\($0)" } ?? "")
    },
    .text("value") { $0.money.value.description },
    .text("currency") { $0.money.currency.rawValue },
    .text("kind") { $0.money.kind.rawValue },
    .flag("isKindKnown") { $0.money.kind != .other },
    .text("kindWord") { Wording.money($0.money.kind) },
    .text("region") { $0.region },
    .optional("place") { $0.place },
  ]
}
