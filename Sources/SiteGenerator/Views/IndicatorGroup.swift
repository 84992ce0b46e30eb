import Facts
import Knowledge
import Markup
package import Templates

/// One indicator that several notices set a target for: a dot plot and its table.
///
/// Only figures with the same name and the same printed unit meet, so that a total never stands
/// beside a growth rate.
package struct IndicatorGroup: TemplateView {
  /// The name, so that a link to an indicator lasts; with the unit where two share a name.
  let anchor: String
  let name: String
  let unit: String
  let rows: [TargetView]
  /// Notices that set no target for the indicator, so that silence is said, not implied.
  let absent: [String]
  let plot: TrustedHTML

  /// The indicators of `places` that two or more notices share, the most widely shared first.
  static func shared(in places: [PlacedFacts], root: String, plan: SitePlan) -> [IndicatorGroup] {
    var order: [[String]] = []
    var groups: [[String]: [(place: PlacedFacts, target: Target, value: Double)]] = [:]
    for place in places {
      for target in place.facts.targets {
        guard let value = target.number,
          let name = plan.indicators.common(target.indicator, in: place.entry.region)
        else { continue }
        let key = [name, TypographicRepair.repaired(target.unit)]
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append((place, target, value))
      }
    }
    let shared = order.compactMap { key -> (key: [String], notices: Int)? in
      let notices = Set((groups[key] ?? []).map(\.place.entry.id)).count
      return notices > 1 ? (key, notices) : nil
    }
    let ranked = shared.enumerated()
      .sorted { ($1.element.notices, $0.offset) < ($0.element.notices, $1.offset) }
      .map(\.element.key)
    var anchors: Set<String> = []
    return ranked.prefix(mostGroups).enumerated().map { index, key in
      let isFirst = anchors.insert(key[0]).inserted
      return IndicatorGroup(
        key, anchor: isFirst ? key[0] : "\(key[0])-\(key[1])", plotID: "plot-\(index + 1)",
        members: groups[key] ?? [], root: root, plan: plan)
    }
  }

  /// As many indicators as a page shows in pictures; all figures are in its table.
  private static let mostGroups = 48
  /// As many dots as one can read at a glance; the table below has them all.
  private static let mostDots = 40
  /// As many notices without the indicator as are named one by one.
  private static let mostAbsent = 12

  /// - Parameter key: name and unit.
  private init(
    _ key: [String], anchor: String, plotID: String,
    members: [(place: PlacedFacts, target: Target, value: Double)], root: String, plan: SitePlan
  ) {
    self.anchor = anchor.filter { !$0.isWhitespace }
    name = key[0]
    // A ratio has no unit; its kind is given in parentheses: `（比值）`.
    unit = key[1].hasPrefix("（") ? String(key[1].dropFirst().dropLast()) : key[1]
    let present = Set(members.map(\.place.entry.id))
    absent = plan.knowledge.notices.filter { !present.contains($0.id) }
      .map { plan.chartName(of: $0) }
    let ranked = members.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
    rows = ranked.map { place, target, _ in
      TargetView(
        target, evidence: root + place.evidence(target.range),
        place: LinkView(root + place.page, place.name), region: plan.shortName(of: place.entry))
    }
    plot =
      DotPlot(
        id: plotID, title: "\(name)，\(unit)",
        dots: ranked.prefix(Self.mostDots).map { place, target, value in
          DotPlot.Dot(
            label: plan.chartName(of: place.entry), value: value,
            text: TypographicRepair.repaired(target.text),
            isBound: target.comparator != .equal && target.comparator != .about)
        }
      ).svg
  }

  package static let fields: [TemplateField<IndicatorGroup>] = [
    .text("groupAnchor") { $0.anchor },
    .text("groupName") { $0.name },
    .text("groupUnit") { $0.unit },
    .html("plot") { $0.plot },
    .text("plotted") { $0.rows.count > mostDots ? String(mostDots) : "" },
    .list("rows") { $0.rows },
    .text("absent") {
      $0.absent.count > mostAbsent
        ? "\($0.absent.count) 份公文" : $0.absent.joined(separator: "、")
    },
  ]
}
