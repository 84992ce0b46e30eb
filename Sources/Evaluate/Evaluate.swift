import Foundation

/// Measures what the rules find against the annotated truth of `Tests/Gold`.
///
/// Prints every miss and every invention. Where the goals are reached it writes the figures to
/// `content/quality.json`, from where the page about the site takes them. Run it with `make measure`.
/// With a notice's id as second argument it lists every fact of that notice beside its words
/// instead, to be read.
@main
struct Evaluate {
  /// Thousandths that precision and recall must reach (docs/facts.md).
  private static let goals = [
    "money": 970, "targets": 900, "sums": 1000, "departments": 1000, "sentence-money": 970,
    "sentence-targets": 900,
  ]

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let folder = URL(fileURLWithPath: arguments.first ?? ".")
    let gold = try Gold(folder: folder)
    if let notice = arguments.dropFirst().first {
      print(Listing(entry: try gold.entry(notice)).text)
      return
    }
    let sections: [any QualitySection] = [
      MoneySection(), TargetSection(), SumSection(), ClosingSection(), AlignmentSection(),
      DepartmentSection(),
    ]
    var results: [SectionResult] = []
    for section in sections {
      let result = try section.measure(gold)
      print(result.report)
      results.append(result)
    }
    // Names are a matter of taste and sentences are no notices: what they show is not published.
    let published = Quality.json(results)
    for result in try [IndicatorSection().measure(gold)] + SentenceBatches().measure(gold) {
      print(result.report)
      results.append(result)
    }
    let failed = results.filter { !$0.total.reaches(goals[$0.id] ?? 0) }.map(\.id)
    if !failed.isEmpty {
      print("below the goal: \(failed.joined(separator: ", "))")
      exit(1)
    }
    try Data(published.utf8).write(to: folder.appendingPathComponent("content/quality.json"))
  }
}
