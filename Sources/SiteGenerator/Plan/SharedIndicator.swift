import Facts
import Knowledge

/// One indicator that two or more notices set a figure for, so that their figures can be compared.
///
/// Figures meet that have one name and one unit, multiples of it converted, so that a total never
/// stands beside a growth rate; a figure for several years (2023-2027) never stands beside that of
/// one year.
struct SharedIndicator: Sendable {
  struct Figure: Sendable {
    let place: PlacedFacts
    let target: Target
    /// In the unit that all figures of the indicator are converted to.
    let value: Double
  }

  /// The name, so that a link to an indicator lasts; with the unit where two share a name.
  let anchor: String
  let name: String
  /// As printed; several where the notices print multiples of one unit.
  let unit: String
  /// The greatest first.
  let figures: [Figure]

  /// The indicators of `places`, the most widely shared first.
  static func all(in places: [PlacedFacts], names: IndicatorNames) -> [SharedIndicator] {
    var numbers: [Key: Int] = [:]
    var groups: [(key: Key, figures: [Figure])] = []
    for place in places {
      for target in place.facts.targets {
        guard let value = target.number,
          let name = names.common(target.indicator, in: place.entry.region)
        else { continue }
        let unit = PrintedUnit(TypographicRepair.repaired(target.unit))
        let key = Key(name: name, unit: unit.base, isSpan: isSpan(target))
        let number = numbers[key] ?? groups.count
        if number == groups.count {
          numbers[key] = number
          groups.append((key, []))
        }
        groups[number].figures.append(
          Figure(place: place, target: target, value: value * unit.factor))
      }
    }
    var anchors: Set<String> = []
    return widelyShared(groups).map { key, figures in
      SharedIndicator(key, isFirst: anchors.insert(key.name).inserted, figures)
    }
  }

  /// Whether a figure is for several years together: 年均 says what each of them has.
  private static func isSpan(_ target: Target) -> Bool {
    target.year?.contains("-") ?? false && !target.indicator.contains("年均")
  }

  private struct Key: Hashable {
    let name: String
    let unit: String
    /// Whether the figures are for several years together.
    let isSpan: Bool
  }

  private static func widelyShared(
    _ groups: [(key: Key, figures: [Figure])]
  ) -> [(key: Key, figures: [Figure])] {
    groups.map { (group: $0, notices: Set($0.figures.map(\.place.entry.id)).count) }
      .filter { $0.notices > 1 }.enumerated()
      .sorted { ($1.element.notices, $0.offset) < ($0.element.notices, $1.offset) }
      .map(\.element.group)
  }

  private init(_ key: Key, isFirst: Bool, _ figures: [Figure]) {
    var units: [String] = []
    for figure in figures {
      let unit = TypographicRepair.repaired(figure.target.unit)
      // A ratio has no unit; its kind is given in parentheses: `（比值）`.
      let plain = unit.hasPrefix("（") ? String(unit.dropFirst().dropLast()) : unit
      if !units.contains(plain) { units.append(plain) }
    }
    let anchor = isFirst ? key.name : "\(key.name)-\(key.unit)\(key.isSpan ? "-多年" : "")"
    self.anchor = anchor.filter { !$0.isWhitespace }
    name = key.name
    unit = units.joined(separator: "、")
    self.figures = figures.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
  }
}
