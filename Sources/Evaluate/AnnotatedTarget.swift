import Facts

/// What an annotator says of a figure that a notice sets itself.
struct AnnotatedTarget: AnnotatedFigure {
  /// The annotator's name for what is counted.
  let indicator: String
  let value: String
  let unit: String
  let unitAlternatives: [String]?
  let comparator: String
  let comparatorAlternatives: [String]?
  let year: String?
  private let classification: String

  enum CodingKeys: String, CodingKey {
    case indicator, value, unit, comparator, year
    case unitAlternatives = "unit_alt"
    case comparatorAlternatives = "comparator_alt"
    case classification = "class"
  }

  /// Standing shares and rates (`commitment`) and how many projects are worked on (`scope-count`) are
  /// neither misses nor inventions.
  var isScored: Bool { classification == "target" }

  func hasValue(of target: Target) -> Bool { value == target.value }

  func errors(of target: Target) -> [String] {
    var errors: [String] = []
    if !hasValue(of: target) { errors.append("value \(target.value)") }
    if !([unit] + (unitAlternatives ?? [])).contains(target.unit) {
      errors.append("unit \(target.unit) for \(unit)")
    }
    let comparators = [comparator] + (comparatorAlternatives ?? [])
    if !comparators.contains(where: { Scoring.isSame($0, target.comparator) }) {
      errors.append("comparator \(target.comparator.rawValue) for \(comparator)")
    }
    if year != target.year { errors.append("year \(target.year ?? "–") for \(year ?? "–")") }
    return errors
  }
}
