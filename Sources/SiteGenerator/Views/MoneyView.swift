import Facts
package import Templates

/// One amount with its words and a link to them.
package struct MoneyView: TemplateView {
  let money: Money
  let evidence: String
  /// The place, where the row stands among those of other places.
  let place: LinkView?
  let region: String

  init(
    _ money: Money, evidence: String, place: LinkView? = nil, region: String = ""
  ) {
    self.money = money
    self.evidence = evidence
    self.place = place
    self.region = region
  }

  package static let fields: [TemplateField<MoneyView>] = [
    .text("words") { $0.money.text },
    .text("evidence") { $0.evidence },
    .text("amount") {
      Wording.comparator($0.money.comparator)
        + FigureFormat.amount($0.money.value, $0.money.currency)
        + ($0.money.per.map { "/\($0)" } ?? "")
    },
    .text("value") { $0.money.value.description },
    .text("currency") { $0.money.currency.rawValue },
    .text("kind") { $0.money.kind.rawValue },
    .text("kindWord") { Wording.money($0.money.kind) },
    .text("region") { $0.region },
    .optional("place") { $0.place },
  ]
}
