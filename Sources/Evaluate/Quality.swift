/// One kind of thing that is measured: a file of its own, listed in `Evaluate.main`.
protocol QualitySection {
  func measure(_ gold: Gold) throws -> SectionResult
}

/// Figures for one notice and kind.
struct QualityRow {
  let notice: String
  let kind: String
  /// Records of the annotated truth that are scored.
  let expected: Int
  /// What the rules found, without what is neither right nor wrong.
  let found: Int
  let correct: Int
  /// How many of the expected were found, where that is not `correct`: partial counterparts are
  /// right to find, but only exact ones must be found.
  var recalled: Int?

  var precision: String { QualityRow.share(correct, of: found) }
  var recall: String { QualityRow.share(recalled ?? correct, of: expected) }

  /// Whether precision and recall are at least `goal` thousandths, unrounded.
  func reaches(_ goal: Int) -> Bool {
    correct * 1000 >= goal * found && (recalled ?? correct) * 1000 >= goal * expected
  }

  /// Thousandths, rounded to nearest: `0.987`; 1 where there is nothing.
  private static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "1.000" }
    let thousandths = (part * 2000 + whole) / (whole * 2)
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

/// What a section measured.
struct SectionResult {
  let id: String
  /// Notices that the rules were written with in view; the figures for these are no forecast.
  let developedOn: [String]
  /// Notices without annotation whose facts were read by eye, and errors of rules corrected.
  let readByEye: [String]
  /// Notices whose annotators saw neither the rules nor what they find.
  var annotatedIndependently: [String] = []
  let rows: [QualityRow]
  /// Misses and inventions, one a line.
  let findings: [String]

  /// All notices and kinds together.
  var total: QualityRow { sum("all", rows) }

  /// The notices that were annotated independently, all kinds together.
  private var independent: [QualityRow] {
    annotatedIndependently.isEmpty
      ? []
      : [sum("annotated independently", rows.filter { annotatedIndependently.contains($0.notice) })]
  }

  private func sum(_ name: String, _ rows: [QualityRow]) -> QualityRow {
    QualityRow(
      notice: name, kind: "all", expected: rows.reduce(0) { $0 + $1.expected },
      found: rows.reduce(0) { $0 + $1.found }, correct: rows.reduce(0) { $0 + $1.correct },
      recalled: rows.reduce(0) { $0 + ($1.recalled ?? $1.correct) })
  }

  var report: String {
    var lines = [
      "== \(id): rules written with \(developedOn.joined(separator: ", ")) in view,"
        + " read by eye on \(names(readByEye)), annotated independently: \(names(annotatedIndependently))"
    ]
    lines += findings
    lines += (rows + independent + [total]).map {
      "\($0.notice) \($0.kind): precision \($0.precision) (\($0.correct)/\($0.found)),"
        + " recall \($0.recall) (\($0.recalled ?? $0.correct)/\($0.expected))"
    }
    return lines.joined(separator: "\n")
  }

  private func names(_ notices: [String]) -> String {
    notices.isEmpty ? "none" : notices.joined(separator: ", ")
  }
}

/// The figures as the file that the site reads.
enum Quality {
  static let readByEye = ["qujiang-2023", "yueqing-2023"]

  static func json(_ results: [SectionResult]) -> String {
    let sections = results.map { result in
      let developed = result.developedOn.map { "\"\($0)\"" }.joined(separator: ", ")
      let read = result.readByEye.map { "\"\($0)\"" }.joined(separator: ", ")
      let independent = result.annotatedIndependently.map { "\"\($0)\"" }.joined(separator: ", ")
      let rows = (result.rows + [result.total]).map(row).joined(separator: ",\n")
      return """
          {
            "id": "\(result.id)",
            "developedOn": [\(developed)],
            "readByEye": [\(read)],
            "annotatedIndependently": [\(independent)],
            "rows": [
        \(rows)
            ]
          }
        """
    }
    return "{\n  \"sections\": [\n\(sections.joined(separator: ",\n"))\n  ]\n}\n"
  }

  private static func row(_ row: QualityRow) -> String {
    "        { \"notice\": \"\(row.notice)\", \"kind\": \"\(row.kind)\", "
      + "\"expected\": \(row.expected), \"found\": \(row.found), \"correct\": \(row.correct), "
      + "\"precision\": \(row.precision), \"recall\": \(row.recall) }"
  }
}
