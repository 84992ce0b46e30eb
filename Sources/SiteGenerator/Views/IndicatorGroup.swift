import Facts
import Knowledge
import Markup
package import Templates

/// An indicator that several notices set a target for: a dot plot and its table.
package struct IndicatorGroup: TemplateView {
  private let indicator: SharedIndicator
  private let plotID: String
  /// Where figures were looked for, other than in the whole of each notice: 本领域.
  private let scope: String
  private let root: String
  private let plan: SitePlan

  /// The indicators that a page shows in pictures; all figures are in its table.
  static func all(
    _ indicators: [SharedIndicator], scope: String = "", root: String, plan: SitePlan
  ) -> [IndicatorGroup] {
    indicators.prefix(mostGroups).enumerated().map { index, indicator in
      IndicatorGroup(
        indicator: indicator, plotID: "plot-\(index + 1)", scope: scope, root: root, plan: plan)
    }
  }

  private static let mostGroups = 48
  /// As many dots as one can read at a glance; the table below has them all.
  private static let mostDots = 40
  /// As many notices without the indicator as are named one by one.
  private static let mostAbsent = 12

  private var rows: [TargetView] {
    indicator.figures.map { figure in
      TargetView(
        figure.target, evidence: root + figure.place.evidence(figure.target.range),
        place: LinkView(root + figure.place.page, figure.place.name),
        region: plan.shortName(of: figure.place.entry))
    }
  }

  /// Notices without a figure here, so that silence is said, not implied.
  private var absent: String {
    let present = Set(indicator.figures.map(\.place.entry.id))
    let absent = plan.knowledge.notices.filter { !present.contains($0.id) }
    return absent.count > IndicatorGroup.mostAbsent
      ? "\(absent.count) 份公文" : absent.map(plan.chartName).joined(separator: "、")
  }

  private var plot: DotPlot {
    DotPlot(
      id: plotID, title: "\(indicator.name)，\(indicator.unit)",
      dots: indicator.figures.prefix(IndicatorGroup.mostDots).map { figure in
        DotPlot.Dot(
          label: plan.chartName(of: figure.place.entry), value: figure.value,
          text: TypographicRepair.repaired(figure.target.text),
          isBound: figure.target.comparator != .equal && figure.target.comparator != .about)
      })
  }

  package static let fields: [TemplateField<IndicatorGroup>] = [
    .text("groupAnchor") { $0.indicator.anchor },
    .text("groupName") { $0.indicator.name },
    .text("groupUnit") { $0.indicator.unit },
    .html("plot") { $0.plot.svg },
    .text("plotted") { $0.indicator.figures.count > mostDots ? String(mostDots) : "" },
    .list("rows") { $0.rows },
    .text("scope") { $0.scope },
    .text("absent") { $0.absent },
  ]
}
