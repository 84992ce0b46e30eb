import Facts
import Knowledge
import Markup
package import Templates

/// One indicator that several notices set a target for: a dot plot and its table.
///
/// Only figures with the same name and the same printed unit meet, so that a total never stands
/// beside a growth rate.
package struct IndicatorGroup: TemplateView {
  let id: String
  let name: String
  let unit: String
  let rows: [TargetView]
  let plot: TrustedHTML

  /// The indicators of `places` that two or more notices share, the most widely shared first.
  static func shared(in places: [PlacedFacts], root: String, plan: SitePlan) -> [IndicatorGroup] {
    var order: [[String]] = []
    var groups: [[String]: [(place: PlacedFacts, target: Target, value: Double)]] = [:]
    for place in places {
      for target in place.facts.targets {
        guard let value = Double(target.value) else { continue }
        let key = [IndicatorName.common(target.indicator), target.unit]
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append((place, target, value))
      }
    }
    let shared = order.compactMap { key -> (key: [String], notices: Int)? in
      let notices = Set((groups[key] ?? []).map(\.place.entry.id)).count
      return notices > 1 && !key[0].isEmpty ? (key, notices) : nil
    }
    let ranked = shared.enumerated()
      .sorted { ($1.element.notices, $0.offset) < ($0.element.notices, $1.offset) }
      .map(\.element.key)
    return ranked.prefix(mostGroups).enumerated().map { index, key in
      IndicatorGroup(
        id: "indicator-\(index + 1)", name: key[0], unit: key[1], members: groups[key] ?? [],
        root: root, plan: plan)
    }
  }

  /// As many indicators as a page shows in pictures; all figures are in its table.
  private static let mostGroups = 48
  /// As many dots as one can read at a glance; the table below has them all.
  private static let mostDots = 40

  private init(
    id: String, name: String, unit: String,
    members: [(place: PlacedFacts, target: Target, value: Double)], root: String, plan: SitePlan
  ) {
    self.id = id
    self.name = TypographicRepair.repaired(name)
    // A ratio has no unit; its kind is given in parentheses: `(比值)`.
    self.unit =
      unit.hasPrefix("(") ? String(unit.dropFirst().dropLast()) : TypographicRepair.repaired(unit)
    let ranked = members.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
    rows = ranked.map { place, target, _ in
      TargetView(
        target, evidence: root + place.evidence(target.range),
        place: LinkView(root + place.page, place.name), region: plan.shortName(of: place.entry))
    }
    plot =
      DotPlot(
        id: id, title: "\(self.name)，\(self.unit)",
        dots: ranked.prefix(Self.mostDots).map { place, target, value in
          DotPlot.Dot(
            label: plan.chartName(of: place.entry), value: value,
            text: TypographicRepair.repaired(target.text),
            isBound: target.comparator != .equal && target.comparator != .about)
        }
      ).svg
  }

  package static let fields: [TemplateField<IndicatorGroup>] = [
    .text("groupID") { $0.id },
    .text("groupName") { $0.name },
    .text("groupUnit") { $0.unit },
    .html("plot") { $0.plot },
    .text("plotted") { $0.rows.count > mostDots ? String(mostDots) : "" },
    .list("rows") { $0.rows },
  ]
}
