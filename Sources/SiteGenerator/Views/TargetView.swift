import Facts
package import Templates

/// One target with its words and a link to them.
package struct TargetView: TemplateView {
  let target: Target
  let evidence: String
  let place: LinkView?
  let region: String

  init(_ target: Target, evidence: String, place: LinkView? = nil, region: String = "") {
    self.target = target
    self.evidence = evidence
    self.place = place
    self.region = region
  }

  package static let fields: [TemplateField<TargetView>] = [
    .text("indicator") { TypographicRepair.repaired($0.target.indicator) },
    .text("figure") {
      // The kind of a ratio stands in parentheses where others have a unit: `(比例)`.
      Wording.comparator($0.target.comparator) + $0.target.value
        + ($0.target.unit.hasPrefix("(") ? "" : $0.target.unit)
    },
    .text("sortValue") { $0.target.number?.description ?? "" },
    .text("unit") { TypographicRepair.repaired($0.target.unit) },
    .text("year") { $0.target.year ?? "" },
    .text("baseline") { $0.target.baseline ?? "" },
    .text("words") { TypographicRepair.repaired($0.target.text) },
    .text("evidence") { $0.evidence },
    .text("region") { $0.region },
    .optional("place") { $0.place },
  ]
}
